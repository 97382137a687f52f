package pl.novahouse.chatbot.application.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import pl.novahouse.chatbot.application.catalogue.port.Catalogues;
import pl.novahouse.chatbot.application.knowledge.port.UnansweredQuestions;
import pl.novahouse.chatbot.application.shared.port.TextAnalysis;
import pl.novahouse.chatbot.domain.catalogue.CatalogueTopic;
import pl.novahouse.chatbot.domain.catalogue.PackageMentions;
import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.Message;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.conversation.SpeechAct;
import pl.novahouse.chatbot.domain.conversation.SpeechActs;
import pl.novahouse.chatbot.domain.conversation.Topic;
import pl.novahouse.chatbot.domain.profile.Cues;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.profile.ProfileReader;
import pl.novahouse.chatbot.domain.profile.ProfileReading;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.domain.shared.Sentences;
import pl.novahouse.chatbot.domain.shared.Token;

/** Understands a message and finds its answer; holds no state between messages. */
public final class Dialogue {

    private static final int SHORT_REPLY = 4;
    private static final int LEAST_AREA = 15;
    private static final Topic CONSULTATION = new Topic("consultation");

    private final TextAnalysis textAnalysis;
    private final ProfileReader profileReader;
    private final Catalogues catalogues;
    private final Responders responders;
    private final SeveralQuestions severalQuestions;
    private final UnansweredQuestions unansweredQuestions;
    private final List<FollowUp> followUps;
    private final InstantSource clock;

    /** @param followUps asked one after the other once an answer is found */
    public Dialogue(
            TextAnalysis textAnalysis,
            ProfileReader profileReader,
            Catalogues catalogues,
            Responders responders,
            UnansweredQuestions unansweredQuestions,
            List<FollowUp> followUps,
            InstantSource clock) {
        this.textAnalysis = textAnalysis;
        this.profileReader = profileReader;
        this.catalogues = catalogues;
        this.responders = responders;
        this.severalQuestions = new SeveralQuestions(responders);
        this.unansweredQuestions = unansweredQuestions;
        this.followUps = List.copyOf(followUps);
        this.clock = clock;
    }

    /** A message as we understand it: its analysis, its language, and what it says about the visitor. */
    record Heard(ConversationId conversation, MessageId message, AnalysedText text, ProfileReading reading) {
        Language language() {
            return text.language();
        }
    }

    Language languageOf(String message, Language hint) {
        return textAnalysis.analyse(message, hint).language();
    }

    Heard hear(OpenConversation conversation, MessageId id, String message, Instant now) {
        AnalysedText text = inWantedLanguage(textAnalysis.analyse(message, conversation.language()));
        return new Heard(
                conversation.id(),
                id,
                text,
                profileReader.read(conversation.profile(), text, cues(conversation.memory(), text), id, now));
    }

    Reply reply(
            Heard heard, DialogueMemory memory, List<Message> history, Instant deadline, Consumer<String> sentences) {
        TurnContext turn = new TurnContext(
                heard.conversation(),
                heard.message(),
                heard.text(),
                heard.language().answerLanguage(),
                heard.reading(),
                memory,
                history,
                catalogues.current(),
                clock.instant(),
                deadline,
                sentences);
        Reply reply = severalQuestions.answer(turn).orElseGet(() -> responders.answer(turn));
        Reply followed = reply;
        for (FollowUp followUp : followUps) {
            followed = followUp.after(followed, turn);
        }
        Reply finished = Finish.of(NextStep.after(Noting.confirmed(followed, turn), turn), turn);
        if (finished.answer().by() != AnsweredBy.LLM) {
            Sentences.of(finished.answer().text()).forEach(sentences);
        }
        return finished;
    }

    /** Who asks for another language goes on in it. */
    private static AnalysedText inWantedLanguage(AnalysedText text) {
        SpeechAct act = SpeechActs.of(text).orElse(null);
        if (act == SpeechAct.ASKS_FOR_ENGLISH) {
            return new AnalysedText(text.original(), Language.EN, text.tokens(), text.mentions());
        }
        if (act == SpeechAct.ASKS_FOR_POLISH) {
            return new AnalysedText(text.original(), Language.PL, text.tokens(), text.mentions());
        }
        return text;
    }

    void recordUnanswered(String question, Heard heard, Instant now) {
        unansweredQuestions.record(question, heard.language(), now);
    }

    /** “60” after a price is an area, though we did not ask for it. */
    private static boolean leansOnPrice(DialogueMemory memory, AnalysedText text) {
        boolean aboutPrice = memory.topic()
                        .map(Topic::value)
                        .filter(CatalogueTopic::isAboutPrice)
                        .isPresent()
                || !PackageMentions.in(text).isEmpty();
        return aboutPrice
                && text.tokens().size() <= SHORT_REPLY
                && text.tokens().stream()
                        .filter(Token::isNumber)
                        .map(Token::surface)
                        .anyMatch(Dialogue::mayBeAnArea);
    }

    private static boolean mayBeAnArea(String number) {
        return number.matches("[0-9]{2,3}([.,][0-9]{1,2})?") && Integer.parseInt(number.split("[.,]")[0]) >= LEAST_AREA;
    }

    private static boolean asksForANumber(DialogueMemory memory) {
        return memory.pending()
                .filter(pending -> !(pending instanceof PendingQuestion.WantsConsultation)
                        && !pending.equals(new PendingQuestion.ForField(ProfileField.CITY)))
                .isPresent();
    }

    private static Cues cues(DialogueMemory memory, AnalysedText text) {
        if (leansOnPrice(memory, text) && !asksForANumber(memory)) {
            return new Cues(Optional.of(ProfileField.AREA), memory.packageInFocus());
        }
        Optional<ProfileField> asked = memory.pending()
                .filter(PendingQuestion.ForField.class::isInstance)
                .map(PendingQuestion.ForField.class::cast)
                .map(PendingQuestion.ForField::field)
                .or(() -> memory.pending()
                        .filter(PendingQuestion.WhichSlot.class::isInstance)
                        .map(_ -> ProfileField.MEETING_TIME))
                .or(() -> memory.topic().filter(CONSULTATION::equals).map(_ -> ProfileField.MEETING_TIME))
                .or(() -> leansOnPrice(memory, text) ? Optional.of(ProfileField.AREA) : Optional.empty());
        return new Cues(asked, memory.packageInFocus());
    }
}
