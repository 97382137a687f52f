package pl.novahouse.chatbot.application.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.catalogue.ScopeItem;
import pl.novahouse.chatbot.domain.catalogue.Terms;

/** What the packages hold and what costs extra. */
interface ScopeTexts {

    String included(Optional<FinishingPackage> asked, Set<ScopeItem> items, Terms terms, int n);

    /** The same in one short sentence. */
    String includedBriefly(Optional<FinishingPackage> asked, int n);

    String extra(Set<ScopeItem> items, int n);

    String cabinet(List<PackageName> with, int n);

    String itemIncluded(ScopeItem item, Optional<PackageName> name, int n);

    /** @param name the package that was asked about */
    String itemExtra(ScopeItem item, Optional<PackageName> name, int n);

    String itemOnlyIn(ScopeItem item, List<PackageName> with, Optional<PackageName> asked, int n);

    String itemUnknown(int n);

    String visualisationsOf(FinishingPackage asked, int n);

    String noVisualisations(FinishingPackage asked, int n);

    String visualisations(List<FinishingPackage> with, int n);
}
