package pl.novahouse.chatbot.bootstrap.conversation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.booking.BookingTalk;
import pl.novahouse.chatbot.application.booking.ConsultationResponder;
import pl.novahouse.chatbot.application.booking.SlotAnswerResponder;
import pl.novahouse.chatbot.application.catalogue.CatalogueAnswers;
import pl.novahouse.chatbot.application.catalogue.port.Catalogues;
import pl.novahouse.chatbot.application.conversation.AcknowledgementResponder;
import pl.novahouse.chatbot.application.conversation.AssistantResponder;
import pl.novahouse.chatbot.application.conversation.CatalogueResponder;
import pl.novahouse.chatbot.application.conversation.CourtesyResponder;
import pl.novahouse.chatbot.application.conversation.Dialogue;
import pl.novahouse.chatbot.application.conversation.FactsResponder;
import pl.novahouse.chatbot.application.conversation.FallbackResponder;
import pl.novahouse.chatbot.application.conversation.FragmentResponder;
import pl.novahouse.chatbot.application.conversation.KnowledgeResponder;
import pl.novahouse.chatbot.application.conversation.ModelResponder;
import pl.novahouse.chatbot.application.conversation.OfficeResponder;
import pl.novahouse.chatbot.application.conversation.Responders;
import pl.novahouse.chatbot.application.conversation.SureArticleResponder;
import pl.novahouse.chatbot.application.knowledge.port.KnowledgeIndex;
import pl.novahouse.chatbot.application.knowledge.port.UnansweredQuestions;
import pl.novahouse.chatbot.application.lead.ConfirmationResponder;
import pl.novahouse.chatbot.application.lead.ContactDialogue;
import pl.novahouse.chatbot.application.lead.ContactFollowUp;
import pl.novahouse.chatbot.application.shared.port.Declension;
import pl.novahouse.chatbot.application.shared.port.TextAnalysis;
import pl.novahouse.chatbot.bootstrap.shared.CompanyConfig;
import pl.novahouse.chatbot.domain.knowledge.RetrievalPolicy;
import pl.novahouse.chatbot.domain.profile.ProfileReader;
import pl.novahouse.chatbot.domain.shared.Company;
import pl.novahouse.chatbot.llm.conversation.OpenAiAnswerModel;
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

    /** The fixed order in which the answerers are asked. */
    @Produces
    @Singleton
    Responders responders(
            TextAnalysis analysis,
            Declension declension,
            KnowledgeIndex index,
            Company company,
            CompanyConfig config,
            ContactDialogue contactDialogue,
            BookingTalk bookingTalk,
            Optional<OpenAiAnswerModel> model) {
        URI bookingPage = config.bookingPage();
        CatalogueAnswers catalogueAnswers = new CatalogueAnswers(declension);
        return new Responders(
                List.of(
                        new SlotAnswerResponder(bookingTalk),
                        new ConfirmationResponder(contactDialogue),
                        new FragmentResponder(index, company),
                        new CourtesyResponder(company, bookingPage),
                        new AssistantResponder(index, company),
                        new OfficeResponder(company),
                        new SureArticleResponder(index, company),
                        new CatalogueResponder(catalogueAnswers),
                        new ConsultationResponder(bookingTalk),
                        new FactsResponder(catalogueAnswers),
                        new AcknowledgementResponder(declension),
                        new KnowledgeResponder(index, RetrievalPolicy.standard(), company, analysis)),
                model.map(each -> new ModelResponder(each, index, analysis, company)),
                new FallbackResponder(FactsResponder.last(catalogueAnswers)));
    }

    @Produces
    @Singleton
    Dialogue dialogue(
            TextAnalysis textAnalysis,
            Catalogues catalogues,
            Responders responders,
            UnansweredQuestions unansweredQuestions,
            ContactDialogue contactDialogue,
            InstantSource clock) {
        return new Dialogue(
                textAnalysis,
                new ProfileReader(),
                catalogues,
                responders,
                unansweredQuestions,
                List.of(new ContactFollowUp(contactDialogue)),
                clock);
    }
}
