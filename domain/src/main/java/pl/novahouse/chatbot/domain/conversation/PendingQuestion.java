package pl.novahouse.chatbot.domain.conversation;

import java.time.Instant;
import java.util.List;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;
import pl.novahouse.chatbot.domain.profile.ProfileField;

/** A question of ours that waits for the visitor's answer; a short reply is read against it. */
public sealed interface PendingQuestion {

    /** We asked for a field of the profile. */
    record ForField(ProfileField field) implements PendingQuestion {}

    /** We asked which of a few articles was meant. */
    record WhichArticle(List<ArticleKey> choices) implements PendingQuestion {
        public WhichArticle {
            choices = List.copyOf(choices);
            if (choices.size() < 2) {
                throw new IllegalArgumentException("a choice has at least two options");
            }
        }
    }

    /** We offered a free consultation. */
    record WantsConsultation() implements PendingQuestion {}

    /** We offered that a consultant answers what we could not. */
    record WantsPerson() implements PendingQuestion {}

    /**
     * We asked for consent to contact the visitor.
     *
     * @param version of the text that was shown
     */
    record ContactConsent(String version) implements PendingQuestion {}

    /** We read the visitor's name and address back and asked whether they are right. */
    record ConfirmsContact() implements PendingQuestion {}

    /** We offered times for a consultation. */
    record WhichSlot(List<Instant> starts) implements PendingQuestion {
        public WhichSlot {
            starts = List.copyOf(starts);
            if (starts.isEmpty()) {
                throw new IllegalArgumentException("an offer names at least one time");
            }
        }
    }

    /** We read a consultation back and asked whether to book it. */
    record ConfirmsSlot(Instant start) implements PendingQuestion {}
}
