package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import java.util.Locale;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.AnswerKey;
import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.conversation.SpeechAct;
import pl.novahouse.chatbot.domain.shared.Language;

/** What is said to an act, in the wording whose turn it is. */
final class Courtesy {

    private static final String KEYS = "courtesy:";

    private Courtesy() {}

    static Reply of(SpeechAct act, TurnContext turn) {
        return of(act, turn, turn.language());
    }

    static Reply of(SpeechAct act, TurnContext turn, Language language) {
        DialogueTexts texts = DialogueTexts.in(language);
        Reply said = of(act, turn, language, texts.replies(act));
        return leadsOn(act) ? said.withAnswer(said.answer().withQuickReplies(suggestions(turn, texts))) : said;
    }

    static Reply of(SpeechAct act, TurnContext turn, Language language, List<String> wordings) {
        AnswerKey key = key(act);
        String text = wordings.get(turn.memory().timesGiven(key) % wordings.size());
        return Reply.of(
                Answer.of(text, language, AnsweredBy.KNOWLEDGE), turn.memory().toCourtesy(key));
    }

    /** Whether the latest answer of a dialogue was one of these, which vary by themselves. */
    static boolean isKeyOf(AnswerKey key) {
        return key.value().startsWith(KEYS);
    }

    /** What the visitor may want to ask, as far as they have come. */
    static List<String> suggestions(TurnContext turn, DialogueTexts texts) {
        return turn.profile().area().isAnswered() ? texts.afterArea() : texts.firstQuickReplies();
    }

    private static AnswerKey key(SpeechAct act) {
        return new AnswerKey(KEYS + act.name().toLowerCase(Locale.ROOT));
    }

    private static boolean leadsOn(SpeechAct act) {
        return switch (act) {
            case GREETS,
                    ASKS_FOR_ENGLISH,
                    ASKS_FOR_POLISH,
                    ASKS_FOR_LANGUAGES,
                    ASKS_WHAT_WE_CAN,
                    WANTS_FUN,
                    CHATS,
                    STEERS,
                    AGREES,
                    IS_AT_A_LOSS,
                    IS_MISUNDERSTOOD,
                    REACTS -> true;
            case ASKS_FOR_PERSON,
                    ASKS_WHAT_IS_KNOWN,
                    ASKS_FOR_CONSULTATION,
                    ASKS_FOR_OFFER,
                    ASKS_WHEN_CONTACTED,
                    ASKS_WHO_ANSWERS,
                    COMPLAINS,
                    COMPLAINS_OF_SILENCE,
                    WANTS_PEACE,
                    SAYS_GOODBYE,
                    THANKS,
                    DECLINES,
                    HESITATES -> false;
        };
    }
}
