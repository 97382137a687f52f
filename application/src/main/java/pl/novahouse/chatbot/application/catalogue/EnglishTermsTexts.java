package pl.novahouse.chatbot.application.catalogue;

import static pl.novahouse.chatbot.application.catalogue.Variants.vary;

import pl.novahouse.chatbot.domain.catalogue.Catalogue;
import pl.novahouse.chatbot.domain.catalogue.Terms;

/** What holds for every package alike. In English. */
final class EnglishTermsTexts extends EnglishPhrases implements TermsTexts {

    @Override
    public String warranty(Terms terms, int n) {
        return vary(
                n,
                "The warranty on works is " + months(terms.warrantyMonths()) + " in every package.",
                "All works come with " + months(terms.warrantyMonths()) + " of warranty.");
    }

    @Override
    public String materialsDiscount(Terms terms, int n) {
        return vary(
                n,
                "Yes, every package has a " + percent(terms.materialsDiscountPercent()) + " discount on materials.",
                "The discount on materials is " + percent(terms.materialsDiscountPercent()) + ", in every package.");
    }

    @Override
    public String negotiation(Catalogue catalogue, int n) {
        return vary(
                n,
                "I cannot promise a further discount; every package already has "
                        + percent(catalogue.terms().materialsDiscountPercent()) + " off materials.",
                "Package prices are fixed, with " + catalogue.terms().materialsDiscountPercent()
                        + "% off materials in each. The lowest rate is "
                        + rate(catalogue.cheapest().pricePerSquareMetre()) + " in " + name(catalogue.cheapest()) + ".");
    }

    @Override
    public String tax(Terms terms, int n) {
        return vary(
                n,
                "Our prices are gross and include " + percent(terms.vatPercent()) + " VAT.",
                "These are gross prices, VAT of " + percent(terms.vatPercent()) + " included.");
    }
}
