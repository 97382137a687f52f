package pl.novahouse.chatbot.application.catalogue;

import pl.novahouse.chatbot.domain.catalogue.Catalogue;
import pl.novahouse.chatbot.domain.catalogue.Terms;

/** What holds for every package alike. */
interface TermsTexts {

    String warranty(Terms terms, int n);

    String materialsDiscount(Terms terms, int n);

    String negotiation(Catalogue catalogue, int n);

    String tax(Terms terms, int n);
}
