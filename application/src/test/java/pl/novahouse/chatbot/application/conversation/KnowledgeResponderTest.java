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
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.catalogue.PriceList;
import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.conversation.Topic;
import pl.novahouse.chatbot.domain.knowledge.RetrievalPolicy;
import pl.novahouse.chatbot.domain.knowledge.SampleArticles;
import pl.novahouse.chatbot.domain.profile.Cues;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.profile.ProfileReader;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.domain.shared.SampleCompany;

class KnowledgeResponderTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final InMemoryTextAnalysis analysis = new InMemoryTextAnalysis();
    private final InMemoryKnowledgeIndex index = new InMemoryKnowledgeIndex();
    private final KnowledgeResponder responder =
            new KnowledgeResponder(index, new RetrievalPolicy(0.6, 0.1, 0.4, 0.3, 3), SampleCompany.COMPANY, analysis);

    @BeforeEach
    void fill() {
        index.replace(SampleArticles.ALL);
    }

    @Test
    void a_known_question_is_answered_with_facts_and_its_source() {
        Reply reply = say("Jaka jest gwarancja?", DialogueMemory.empty());

        assertThat(reply.answer().text()).isEqualTo("Gwarancja trwa 36\u00A0miesięcy.");
        assertThat(reply.answer().by()).isEqualTo(AnsweredBy.KNOWLEDGE);
        assertThat(reply.answer().sources()).containsExactly("knowledge:warranty");
        assertThat(reply.answer().quickReplies()).containsExactly("Jak zgłosić usterkę?");
        assertThat(reply.memory().topic()).contains(new Topic("warranty"));
    }

    @Test
    void an_english_question_is_answered_in_english() {
        Reply reply = responder
                .answer(turn("how long is the warranty", DialogueMemory.empty(), Language.EN))
                .orElseThrow();

        assertThat(reply.answer().text()).isEqualTo("The warranty lasts 36\u00A0months.");
        assertThat(reply.answer().language()).isEqualTo(Language.EN);
    }

    @Test
    void a_repeated_question_is_answered_in_other_words() {
        Reply first = say("Jaka jest gwarancja?", DialogueMemory.empty());
        Reply second = say("Jaka jest gwarancja?", first.memory());
        Reply third = say("Jaka jest gwarancja?", second.memory());

        assertThat(second.answer().text()).isEqualTo("Jak wyżej: 36\u00A0miesięcy gwarancji.");
        assertThat(third.answer().text()).isEqualTo(first.answer().text());
    }

    @Test
    void what_is_said_around_a_question_does_not_hide_it() {
        Reply reply = say("Dzień dobry, kupiliśmy mieszkanie. Jaka jest gwarancja?", DialogueMemory.empty());

        assertThat(reply.answer().sources()).containsExactly("knowledge:warranty");
    }

    @Test
    void an_unclear_question_gets_a_choice_and_the_choice_its_answer() {
        Reply offered = say("ile trwa wszystko", DialogueMemory.empty());

        assertThat(offered.answer().quickReplies()).containsExactlyInAnyOrder("Gwarancja na prace", "Czas prac");
        assertThat(offered.memory().pending().orElseThrow())
                .isInstanceOfSatisfying(
                        PendingQuestion.WhichArticle.class,
                        pending -> assertThat(pending.choices()).hasSize(2));

        assertThat(say("Gwarancja na prace", offered.memory()).answer().sources())
                .containsExactly("knowledge:warranty");
        assertThat(say("to drugie", offered.memory()).answer().sources()).hasSize(1);
        assertThat(say("tak", offered.memory()).answer().sources())
                .isEqualTo(say("1", offered.memory()).answer().sources());
    }

    @Test
    void after_a_choice_another_question_is_still_answered() {
        Reply offered = say("ile trwa wszystko", DialogueMemory.empty());

        assertThat(say("Czy robicie gładzie?", offered.memory()).answer().sources())
                .containsExactly("knowledge:skim-coat");
    }

    @Test
    void what_is_not_our_business_is_declined_kindly() {
        Reply reply = say("Jaka jest pogoda?", DialogueMemory.empty());

        assertThat(reply.answer().text()).isEqualTo("Nie podaję pogody.");
    }

    @Test
    void what_the_articles_do_not_know_is_passed_on() {
        assertThat(responder.answer(turn("xyzzy", DialogueMemory.empty(), Language.PL)))
                .isEmpty();
    }

    @Test
    void a_follow_up_leans_on_the_last_answer() {
        Reply first = say("Jaka jest gwarancja?", DialogueMemory.empty());

        assertThat(say("a na jak długo?", first.memory()).answer().sources()).containsExactly("knowledge:warranty");
    }

    @Test
    void a_named_package_gets_the_answer_for_it() {
        Reply reply = say("jak długo trwają prace w Premium", DialogueMemory.empty());

        assertThat(reply.answer().text()).isEqualTo("W pakiecie Premium prace trwają 10–16\u00A0tygodni.");
    }

    @Test
    void the_next_package_is_asked_for_by_name_alone() {
        Reply first = say("jak długo trwają prace", DialogueMemory.empty());
        Reply second = say("a w Premium?", first.memory());

        assertThat(second.answer().text()).isEqualTo("W pakiecie Premium prace trwają 10–16\u00A0tygodni.");
        assertThat(second.memory().packageInFocus()).contains(PackageName.PREMIUM);
    }

    @Test
    void a_leaning_question_is_about_the_package_in_focus() {
        DialogueMemory aboutComfort = new DialogueMemory(
                Optional.empty(),
                Optional.of(new Topic("packages")),
                Optional.of(PackageName.COMFORT),
                List.of(),
                0,
                Optional.empty(),
                Optional.empty());

        assertThat(say("a ile to trwa?", aboutComfort).answer().text())
                .isEqualTo("W pakiecie Comfort prace trwają 8–12\u00A0tygodni.");
    }

    @Test
    void one_who_wants_to_know_more_gets_the_longer_part() {
        Reply first = say("Jaka jest gwarancja?", DialogueMemory.empty());

        assertThat(say("proszę o szczegóły", first.memory()).answer().text())
                .isEqualTo("Warunki zapisane są w umowie.");
        assertThat(responder.answer(turn("szczegóły", DialogueMemory.empty(), Language.PL)))
                .isEmpty();
    }

    private Reply say(String message, DialogueMemory memory) {
        return responder.answer(turn(message, memory, Language.PL)).orElseThrow();
    }

    private TurnContext turn(String message, DialogueMemory memory, Language language) {
        AnalysedText text = analysis.analyse(message, language);
        return new TurnContext(
                new ConversationId(new UUID(0, 2)),
                new MessageId(new UUID(0, 1)),
                text,
                language,
                new ProfileReader().read(Profile.empty(), text, Cues.none(), new MessageId(new UUID(0, 1)), NOW),
                memory,
                List.of(),
                PriceList.CATALOGUE,
                NOW,
                NOW.plusSeconds(10),
                _ -> {});
    }
}
