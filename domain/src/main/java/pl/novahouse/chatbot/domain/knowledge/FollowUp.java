package pl.novahouse.chatbot.domain.knowledge;

import java.util.List;
import java.util.Set;

/**
 * Questions that mean the article only after certain others, such as “a ile to trwa?”.
 *
 * @param after what the dialogue was about: article keys and {@linkplain Subject#code() subject codes}, at least one
 * @param phrasings at least one
 */
public record FollowUp(Set<String> after, List<String> phrasings) {

    public FollowUp {
        after = Set.copyOf(after);
        phrasings = List.copyOf(phrasings);
        if (after.isEmpty() || phrasings.isEmpty()) {
            throw new IllegalArgumentException("a follow-up leans on something and has a phrasing");
        }
    }
}
