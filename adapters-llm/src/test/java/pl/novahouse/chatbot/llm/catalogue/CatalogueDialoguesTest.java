package pl.novahouse.chatbot.llm.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pl.novahouse.chatbot.application.catalogue.CatalogueAnswers;
import pl.novahouse.chatbot.application.conversation.CatalogueResponder;
import pl.novahouse.chatbot.application.conversation.FactsResponder;
import pl.novahouse.chatbot.application.conversation.Reply;
import pl.novahouse.chatbot.application.conversation.TurnContext;
import pl.novahouse.chatbot.application.shared.port.TextAnalysis;
import pl.novahouse.chatbot.domain.catalogue.PriceList;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.profile.Cues;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.profile.ProfileReader;
import pl.novahouse.chatbot.domain.profile.ProfileReading;
import pl.novahouse.chatbot.domain.safety.Backing;
import pl.novahouse.chatbot.domain.safety.PriceGuard;
import pl.novahouse.chatbot.domain.safety.Unbacked;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.llm.shared.MorfologikDeclension;
import pl.novahouse.chatbot.llm.shared.MorfologikTextAnalysis;

class CatalogueDialoguesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final String ENGLISH = "[en] ";
    private static final TextAnalysis ANALYSIS = new MorfologikTextAnalysis();

    private final CatalogueAnswers answers = new CatalogueAnswers(new MorfologikDeclension());
    private final CatalogueResponder responder = new CatalogueResponder(answers);
    private final FactsResponder facts = new FactsResponder(answers);
    private final ProfileReader profileReader = new ProfileReader();

    @TestFactory
    Stream<DynamicTest> each_dialogue_is_answered_exactly() {
        return DialogueSet.read("/catalogue/dialogues.txt").stream()
                .map(dialogue -> DynamicTest.dynamicTest(dialogue.title(), () -> hold(dialogue)));
    }

    @Test
    void a_repeated_question_is_answered_again_in_other_words() {
        for (DialogueSet.Dialogue dialogue : DialogueSet.read("/catalogue/dialogues.txt")) {
            for (DialogueSet.Line line : dialogue.lines()) {
                if (!line.unanswered()) {
                    Talk talk = new Talk();
                    Set<String> said = new HashSet<>();
                    for (int i = 0; i < 2; i++) {
                        Optional<Reply> reply = talk.say(line.message());
                        reply.ifPresent(given -> Stream.of(given.answer().text().split("(?<=[.?!])\\s", -1))
                                .filter(sentence -> sentence.length() > 1)
                                .forEach(sentence -> assertThat(said.add(sentence))
                                        .as(sentence)
                                        .isTrue()));
                    }
                }
            }
        }
    }

    private void hold(DialogueSet.Dialogue dialogue) {
        Talk talk = new Talk();
        for (DialogueSet.Line line : dialogue.lines()) {
            Optional<Reply> reply = talk.say(line.message());
            if (line.unanswered()) {
                assertThat(reply.map(given -> given.answer().text()))
                        .as(line.message())
                        .isEmpty();
            } else {
                String text = reply.map(given -> given.answer().text()).orElse("(nothing)");
                String plain = text.replace('\u00A0', ' ');
                assertThat(plain)
                        .as(line.message())
                        .contains(line.expected())
                        .satisfies(answer -> line.forbidden()
                                .forEach(part -> assertThat(answer).doesNotContain(part)));
            }
        }
    }

    /** One conversation with the catalogue alone. */
    private final class Talk {

        private Profile profile = Profile.empty();
        private DialogueMemory memory = DialogueMemory.empty();
        private final List<AnalysedText> said = new ArrayList<>();

        Optional<Reply> say(String message) {
            boolean english = message.startsWith(ENGLISH);
            AnalysedText text = ANALYSIS.analyse(
                    english ? message.substring(ENGLISH.length()) : message, english ? Language.EN : Language.PL);
            Language language = text.language().answerLanguage();
            ProfileReading reading = profileReader.read(profile, text, cues(), new MessageId(new UUID(0, 1)), NOW);
            profile = reading.profile();
            TurnContext turn = new TurnContext(
                    new ConversationId(new UUID(0, 2)),
                    new MessageId(new UUID(0, 1)),
                    text,
                    language,
                    reading,
                    memory,
                    List.of(),
                    PriceList.CATALOGUE,
                    NOW,
                    NOW.plusSeconds(10),
                    _ -> {});
            Optional<Reply> reply = responder.answer(turn).or(() -> facts.answer(turn));
            said.add(text);
            reply.ifPresent(given -> {
                memory = given.memory();
                assertBacked(given.answer().text());
            });
            return reply;
        }

        /** Whatever the catalogue says passes its own guard. */
        private void assertBacked(String answer) {
            List<Unbacked> unbacked = PriceGuard.judge(
                    ANALYSIS.analyse(answer, Language.PL), new Backing(PriceList.CATALOGUE, profile, said, List.of()));
            assertThat(unbacked)
                    .as(answer)
                    .extracting(found -> found.kind() + " " + found.span().in(answer))
                    .isEmpty();
        }

        private Cues cues() {
            Optional<ProfileField> asked = memory.pending()
                    .filter(PendingQuestion.ForField.class::isInstance)
                    .map(PendingQuestion.ForField.class::cast)
                    .map(PendingQuestion.ForField::field);
            return new Cues(asked, memory.packageInFocus());
        }
    }
}
