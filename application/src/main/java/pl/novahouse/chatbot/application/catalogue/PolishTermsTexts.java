package pl.novahouse.chatbot.application.catalogue;

import static pl.novahouse.chatbot.application.catalogue.Variants.vary;

import pl.novahouse.chatbot.domain.catalogue.Catalogue;
import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.Terms;

/** What holds for every package alike. In Polish. */
final class PolishTermsTexts extends PolishPhrases implements TermsTexts {

    @Override
    public String warranty(Terms terms, int n) {
        String months = months(terms.warrantyMonths());
        return vary(
                n,
                "Gwarancja na wykonane prace wynosi " + months + " w każdym pakiecie.",
                "Na prace jest " + months + " gwarancji, niezależnie od pakietu.",
                "W każdym pakiecie prace są objęte gwarancją przez " + months + ".");
    }

    @Override
    public String materialsDiscount(Terms terms, int n) {
        String percent = percent(terms.materialsDiscountPercent());
        return vary(
                n,
                "Tak, w każdym pakiecie jest " + percent + " rabatu na materiały.",
                "Rabat na materiały wynosi " + percent + " i przysługuje w każdym pakiecie.");
    }

    @Override
    public String negotiation(Catalogue catalogue, int n) {
        String percent = percent(catalogue.terms().materialsDiscountPercent());
        FinishingPackage cheapest = catalogue.cheapest();
        return vary(
                n,
                "Dodatkowego rabatu nie mogę obiecać; każdy pakiet ma już " + percent + " rabatu na materiały.",
                "Ceny pakietów są stałe, a " + percent + " rabatu na materiały jest już w każdym z nich. Najniższą"
                        + " stawkę ma " + name(cheapest) + ": " + rate(cheapest) + ".",
                "Innej zniżki niż " + percent + " na materiały nie ma w cenniku; o warunkach najlepiej porozmawiać z"
                        + " konsultantem.");
    }

    @Override
    public String tax(Terms terms, int n) {
        return vary(
                n,
                "Podane ceny są brutto i zawierają " + percent(terms.vatPercent()) + " VAT.",
                "To ceny brutto, VAT " + percent(terms.vatPercent()) + " jest już wliczony.");
    }
}
