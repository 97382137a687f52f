package pl.novahouse.chatbot.application.catalogue;

import java.util.List;
import pl.novahouse.chatbot.application.shared.port.Declension;
import pl.novahouse.chatbot.domain.catalogue.Catalogue;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion;
import pl.novahouse.chatbot.domain.shared.Language;

/** Answers questions about packages and prices exactly, from the catalogue alone; every total is computed. */
public final class CatalogueAnswers {

    private final CatalogueTexts polish;
    private final CatalogueTexts english;

    public CatalogueAnswers(Declension declension) {
        TownNames towns = new TownNames() {
            @Override
            public String inside(String nominative) {
                return declension.town(nominative).inside();
            }

            @Override
            public String genitive(String nominative) {
                return declension.town(nominative).genitive();
            }
        };
        this.polish = CatalogueTexts.in(Language.PL, towns);
        this.english = CatalogueTexts.in(Language.EN, towns);
    }

    /** One answer for each question, in their order. */
    public List<CatalogueAnswer> answer(List<CatalogueQuestion> questions, Catalogue catalogue, Visitor visitor) {
        CatalogueTexts texts = switch (visitor.language()) {
            case PL -> polish;
            case EN, UK, DE -> english;
        };
        return questions.stream()
                .map(question -> new Composition(question, catalogue, visitor, texts).compose())
                .toList();
    }
}
