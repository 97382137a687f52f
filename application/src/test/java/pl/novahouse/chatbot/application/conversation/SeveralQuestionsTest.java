package pl.novahouse.chatbot.application.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.knowledge.port.InMemoryKnowledgeIndex;
import pl.novahouse.chatbot.application.shared.port.InMemoryTextAnalysis;
import pl.novahouse.chatbot.domain.catalogue.PriceList;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.knowledge.RetrievalPolicy;
import pl.novahouse.chatbot.domain.knowledge.SampleArticles;
import pl.novahouse.chatbot.domain.profile.Cues;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.profile.ProfileReader;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.domain.shared.SampleCompany;

class SeveralQuestionsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final InMemoryTextAnalysis analysis = new InMemoryTextAnalysis();
    private final InMemoryKnowledgeIndex index = new InMemoryKnowledgeIndex();
    private final SeveralQuestions questions = new SeveralQuestions(new Responders(
            List.of(new KnowledgeResponder(
                    index, new RetrievalPolicy(0.5, 0.1, 0.4, 0.3, 3), SampleCompany.COMPANY, analysis)),
            Optional.empty(),
            new FallbackResponder()));

    @BeforeEach
    void fill() {
        index.replace(SampleArticles.ALL);
    }

    @Test
    void each_question_of_a_message_is_answered() {
        assertThat(sources("Czy robicie gładzie? Ile trwa gwarancja?"))
                .containsExactly("knowledge:skim-coat", "knowledge:warranty");
    }

    @Test
    void numbered_questions_are_answered_one_by_one() {
        assertThat(sources("Pytania: 1) ile trwa gwarancja 2) czy robicie gładzie"))
                .containsExactly("knowledge:warranty", "knowledge:skim-coat");
    }

    @Test
    void two_things_named_together_are_both_answered() {
        assertThat(sources("gładzie i czas prac")).containsExactly("knowledge:skim-coat", "knowledge:time-to-keys");
    }

    @Test
    void what_is_not_our_business_is_no_second_thing() {
        assertThat(sources("gładzie i pogoda")).isEmpty();
    }

    @Test
    void a_single_question_is_left_to_the_others() {
        assertThat(sources("Ile trwa gwarancja?")).isEmpty();
        assertThat(sources("Jaka jest gwarancja na prace i tak dalej")).isEmpty();
    }

    @Test
    void the_question_of_a_long_story_is_answered() {
        assertThat(sources(
                        "Kupiliśmy w zeszłym roku mieszkanie blisko parku i szkoły, a teraz wreszcie dostaliśmy klucze"
                                + " od dewelopera i bardzo się cieszymy. Powiedzcie mi jaka jest gwarancja?"))
                .containsExactly("knowledge:warranty");
    }

    private List<String> sources(String message) {
        AnalysedText text = analysis.analyse(message, Language.PL);
        return questions
                .answer(new TurnContext(
                        new ConversationId(new UUID(0, 2)),
                        new MessageId(new UUID(0, 1)),
                        text,
                        Language.PL,
                        new ProfileReader()
                                .read(Profile.empty(), text, Cues.none(), new MessageId(new UUID(0, 1)), NOW),
                        DialogueMemory.empty(),
                        List.of(),
                        PriceList.CATALOGUE,
                        NOW,
                        NOW.plusSeconds(5),
                        _ -> {}))
                .map(reply -> reply.answer().sources())
                .orElse(List.of());
    }
}
