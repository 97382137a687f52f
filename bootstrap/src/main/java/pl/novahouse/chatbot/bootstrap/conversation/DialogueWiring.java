package pl.novahouse.chatbot.bootstrap.conversation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import pl.novahouse.chatbot.application.catalogue.CatalogueAnswers;
import pl.novahouse.chatbot.application.catalogue.port.Catalogues;
import pl.novahouse.chatbot.application.conversation.CatalogueResponder;
import pl.novahouse.chatbot.application.conversation.Dialogue;
import pl.novahouse.chatbot.application.conversation.FactsResponder;
import pl.novahouse.chatbot.application.conversation.FallbackResponder;
import pl.novahouse.chatbot.application.conversation.Responder;
import pl.novahouse.chatbot.application.conversation.Responders;
import pl.novahouse.chatbot.application.knowledge.port.UnansweredQuestions;
import pl.novahouse.chatbot.application.shared.port.Declension;
import pl.novahouse.chatbot.application.shared.port.TextAnalysis;
import pl.novahouse.chatbot.domain.profile.ProfileReader;
import pl.novahouse.chatbot.llm.shared.MorfologikDeclension;
import pl.novahouse.chatbot.llm.shared.MorfologikTextAnalysis;

/** Makes what understands a message and finds its answer. */
final class DialogueWiring {

    @Produces
    @Singleton
    TextAnalysis textAnalysis() {
        return new MorfologikTextAnalysis();
    }

    @Produces
    @Singleton
    Declension declension() {
        return new MorfologikDeclension();
    }

    @Produces
    @Singleton
    Dialogue dialogue(TextAnalysis textAnalysis, Declension declension, Catalogues catalogues, InstantSource clock) {
        UnansweredQuestions unansweredQuestions = (_, _, _) -> {};
        CatalogueAnswers catalogueAnswers = new CatalogueAnswers(declension);
        List<Responder> responders =
                List.of(new CatalogueResponder(catalogueAnswers), new FactsResponder(catalogueAnswers));
        return new Dialogue(
                textAnalysis,
                new ProfileReader(),
                catalogues,
                new Responders(responders, new FallbackResponder()),
                unansweredQuestions,
                clock);
    }
}
