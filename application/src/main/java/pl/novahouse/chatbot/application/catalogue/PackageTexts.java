package pl.novahouse.chatbot.application.catalogue;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Need;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Perk;
import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.catalogue.Quote;

/** What the packages are, and which of them. */
interface PackageTexts {

    String cheapest(FinishingPackage cheapest, int n);

    String dearest(FinishingPackage dearest, FinishingPackage dearestAtFixedPrice, int n);

    String mostChosen(FinishingPackage chosen, int n);

    /** Price and times of one package. */
    String describe(FinishingPackage shown, int n);

    /** Catalogue, swaps, meetings and visualisations of one package. */
    String perks(FinishingPackage shown, int n);

    String perks(List<FinishingPackage> packages, Perk perk, int n);

    String perk(FinishingPackage asked, Perk perk, int n);

    String chosen(FinishingPackage chosen, int n);

    String overview(List<FinishingPackage> packages, PackageName mostChosen, int n);

    String comparison(List<FinishingPackage> packages, PackageName mostChosen, List<Quote> quotes, int n);

    String advice(FinishingPackage advised, Optional<Need> need, boolean mostChosen, int n);
}
