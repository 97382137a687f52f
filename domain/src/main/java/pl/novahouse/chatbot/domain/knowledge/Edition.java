package pl.novahouse.chatbot.domain.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * An article in one language.
 *
 * @param title what it is about, as offered in “czy chodzi o …”
 * @param answer one to three sentences, the first of which answers exactly
 * @param again the same in other words, for one who asks again
 * @param more what may follow the answer
 * @param forPackage the answer when one package is in question
 * @param phrasings how visitors ask for it; may be empty
 * @param followUps how they ask for it within a dialogue
 * @param negatives questions that look similar and belong elsewhere
 * @param quickReplies what a visitor may want to ask next
 */
public record Edition(
        String title,
        AnswerTemplate answer,
        AnswerTemplate again,
        Optional<AnswerTemplate> more,
        Optional<AnswerTemplate> forPackage,
        List<String> phrasings,
        List<FollowUp> followUps,
        List<String> negatives,
        List<String> quickReplies) {

    /** As many quick replies as an article may bring. */
    public static final int MAX_QUICK_REPLIES = 3;

    public Edition {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an article has a title");
        }
        phrasings = List.copyOf(phrasings);
        followUps = List.copyOf(followUps);
        negatives = List.copyOf(negatives);
        quickReplies = List.copyOf(quickReplies);
        if (quickReplies.size() > MAX_QUICK_REPLIES) {
            throw new IllegalArgumentException("an article has at most " + MAX_QUICK_REPLIES + " quick replies");
        }
    }
}
