package pl.novahouse.chatbot.domain.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An order to tell the outside something. It carries ids only: personal data is read from its feature at the moment
 * of delivery, so that a withdrawn consent and an erasure still take effect.
 *
 * @param kind what is to be done, in snake_case, such as {@code push_lead}; a courier is found by target and kind
 * @param subject whom it concerns; deliveries of one subject to one target go out in order, one at a time
 * @param reference an id that the courier needs beside the subject; no personal data; empty for none
 * @param notBefore the earliest moment to try; empty for at once
 * @param until after this moment it is no use and is discarded; empty for no end
 * @param merging whether one like it that still waits, untried or not, does for both; right when the courier sends
 *     the state of the moment
 */
public record NewDelivery(
        Target target,
        String kind,
        UUID subject,
        String reference,
        Optional<Instant> notBefore,
        Optional<Instant> until,
        boolean merging) {

    private static final int LONGEST_KIND = 60;
    private static final int LONGEST_REFERENCE = 200;

    public NewDelivery {
        if (!isKind(kind)) {
            throw new IllegalArgumentException("a kind is written in snake_case, 1 to " + LONGEST_KIND + " characters");
        }
        if (reference.length() > LONGEST_REFERENCE) {
            throw new IllegalArgumentException("a reference has at most " + LONGEST_REFERENCE + " characters");
        }
    }

    /** One that goes out at once, by itself, however late. */
    public static NewDelivery of(Target target, String kind, UUID subject) {
        return new NewDelivery(target, kind, subject, "", Optional.empty(), Optional.empty(), false);
    }

    /** One that sends the subject's state of the moment, so that an equal one still waiting does for both. */
    public static NewDelivery ofLatestState(Target target, String kind, UUID subject) {
        return new NewDelivery(target, kind, subject, "", Optional.empty(), Optional.empty(), true);
    }

    public NewDelivery withReference(String id) {
        return new NewDelivery(target, kind, subject, id, notBefore, until, merging);
    }

    public NewDelivery startingAt(Instant moment) {
        return new NewDelivery(target, kind, subject, reference, Optional.of(moment), until, merging);
    }

    public NewDelivery expiringAt(Instant moment) {
        return new NewDelivery(target, kind, subject, reference, notBefore, Optional.of(moment), merging);
    }

    static boolean isKind(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_KIND
                && text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_');
    }
}
