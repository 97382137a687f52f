package pl.novahouse.chatbot.application.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.conversation.port.ScriptedAnswerModel;
import pl.novahouse.chatbot.application.knowledge.port.InMemoryKnowledgeIndex;
import pl.novahouse.chatbot.application.shared.port.InMemoryTextAnalysis;
import pl.novahouse.chatbot.domain.catalogue.PriceList;
import pl.novahouse.chatbot.domain.conversation.AnswerKey;
import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.Topic;
import pl.novahouse.chatbot.domain.knowledge.SampleArticles;
import pl.novahouse.chatbot.domain.profile.Cues;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.profile.ProfileReader;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.domain.shared.SampleCompany;

final class ModelResponderTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final InMemoryTextAnalysis analysis = new InMemoryTextAnalysis();
    private final InMemoryKnowledgeIndex index = new InMemoryKnowledgeIndex();
    private final List<String> shown = new ArrayList<>();

    @Test
    void a_backed_answer_is_shown_sentence_by_sentence() {
        Reply reply = responder("Express kosztuje 999 zł/m². Szczegóły omówi konsultant.")
                .answer(turn("A jak to widzicie?"))
                .orElseThrow();

        assertThat(reply.answer().text()).isEqualTo("Express kosztuje 999 zł/m². Szczegóły omówi konsultant.");
        assertThat(reply.answer().by()).isEqualTo(AnsweredBy.LLM);
        assertThat(shown).hasSize(2);
    }

    @Test
    void an_invented_price_is_never_shown_and_the_model_is_asked_once_more() {
        Reply reply = responder("To tylko 437 zł/m².", "Cenę poda konsultant.")
                .answer(turn("A jak to widzicie?"))
                .orElseThrow();

        assertThat(reply.answer().text()).isEqualTo("Cenę poda konsultant.");
        assertThat(shown).containsExactly("Cenę poda konsultant.");
    }

    @Test
    void a_model_that_keeps_inventing_is_passed_over() {
        assertThat(responder("To tylko 437 zł/m².", "Może 623 zł/m².").answer(turn("A jak to widzicie?")))
                .isEmpty();
        assertThat(shown).isEmpty();
    }

    @Test
    void what_was_backed_before_an_invention_is_kept() {
        Reply reply = responder("Chętnie pomogę. Rabat wynosi 40 %. Zapraszam.")
                .answer(turn("A jak to widzicie?"))
                .orElseThrow();

        assertThat(reply.answer().text()).isEqualTo("Chętnie pomogę.");
    }

    @Test
    void a_model_that_does_not_answer_is_passed_over() {
        assertThat(responder().answer(turn("A jak to widzicie?"))).isEmpty();
    }

    @Test
    void the_model_learns_no_contact_data() {
        ScriptedAnswerModel model = new ScriptedAnswerModel(List.of("Dobrze."));

        responder(model).answer(turn("Mam 50 m², mój mail to ktos@example.com"));

        assertThat(model.asked().getFirst().profile()).noneMatch(line -> line.contains("@"));
    }

    @Test
    void a_follow_up_leads_to_the_article_that_it_leans_on() {
        ScriptedAnswerModel model = new ScriptedAnswerModel(List.of("Dobrze."));
        index.replace(List.of(SampleArticles.WORKS_TIME, SampleArticles.WARRANTY));
        DialogueMemory memory =
                DialogueMemory.empty().answered(new AnswerKey("knowledge:warranty"), new Topic("warranty"));

        responder(model).answer(turn("a na jak długo?", memory));

        assertThat(model.asked().getFirst().facts())
                .filteredOn(fact -> fact.startsWith("Gwarancja trwa") || fact.startsWith("Prace trwają"))
                .first()
                .asString()
                .startsWith("Gwarancja trwa");
    }

    private ModelResponder responder(String... script) {
        return responder(new ScriptedAnswerModel(List.of(script)));
    }

    private ModelResponder responder(ScriptedAnswerModel model) {
        return new ModelResponder(model, index, analysis, SampleCompany.COMPANY);
    }

    private TurnContext turn(String message) {
        return turn(message, DialogueMemory.empty());
    }

    private TurnContext turn(String message, DialogueMemory memory) {
        AnalysedText text = analysis.analyse(message, Language.PL);
        return new TurnContext(
                new ConversationId(new UUID(0, 2)),
                new MessageId(new UUID(0, 1)),
                text,
                Language.PL,
                new ProfileReader().read(Profile.empty(), text, Cues.none(), new MessageId(new UUID(0, 1)), NOW),
                memory,
                List.of(),
                PriceList.CATALOGUE,
                NOW,
                NOW.plusSeconds(10),
                shown::add);
    }
}
