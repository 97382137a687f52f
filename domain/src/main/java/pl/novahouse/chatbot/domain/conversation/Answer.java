package pl.novahouse.chatbot.domain.conversation;

import java.util.List;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.PlainText;

/**
 * What the visitor gets back in one turn.
 *
 * @param text plain text, never markup, 1 to {@value #MAX_LENGTH} characters
 * @param by who gave it
 * @param quickReplies short texts that the visitor may send with one tap, at most {@value #MAX_QUICK_REPLIES}
 * @param sources what the answer rests on: article keys or catalogue entries
 */
public record Answer(
        String text,
        Language language,
        AnsweredBy by,
        List<String> quickReplies,
        List<Card> cards,
        List<Action> actions,
        List<String> sources) {

    public static final int MAX_LENGTH = 8000;
    public static final int MAX_QUICK_REPLIES = 6;

    public Answer {
        text = PlainText.of(text);
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("an answer has 1 to " + MAX_LENGTH + " characters");
        }
        quickReplies = List.copyOf(quickReplies);
        if (quickReplies.size() > MAX_QUICK_REPLIES) {
            throw new IllegalArgumentException("at most " + MAX_QUICK_REPLIES + " quick replies");
        }
        cards = List.copyOf(cards);
        actions = List.copyOf(actions);
        sources = List.copyOf(sources);
    }

    /** An answer of words alone. */
    public static Answer of(String text, Language language, AnsweredBy by) {
        return new Answer(text, language, by, List.of(), List.of(), List.of(), List.of());
    }

    public Answer withText(String otherText) {
        return new Answer(otherText, language, by, quickReplies, cards, actions, sources);
    }

    public Answer withQuickReplies(List<String> otherReplies) {
        return new Answer(text, language, by, otherReplies, cards, actions, sources);
    }

    public Answer withCards(List<Card> otherCards) {
        return new Answer(text, language, by, quickReplies, otherCards, actions, sources);
    }

    public Answer withActions(List<Action> otherActions) {
        return new Answer(text, language, by, quickReplies, cards, otherActions, sources);
    }

    public Answer withSources(List<String> otherSources) {
        return new Answer(text, language, by, quickReplies, cards, actions, otherSources);
    }
}
