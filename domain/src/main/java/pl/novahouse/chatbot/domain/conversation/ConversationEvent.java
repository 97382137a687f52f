package pl.novahouse.chatbot.domain.conversation;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that an open widget learns without asking.
 *
 * @param sequence its place among the events of this conversation, from 1
 */
public record ConversationEvent(ConversationId conversation, long sequence, Instant at, Kind kind) {

    /** What happened. */
    public sealed interface Kind {

        /**
         * The conversation opened.
         *
         * @param notices what its visitor was told at that moment
         */
        record Opened(Optional<ShownNotices> notices) implements Kind {
            public Opened() {
                this(Optional.empty());
            }
        }

        /**
         * A silent visitor was reminded of what is missing.
         *
         * @param turn how many turns the conversation had
         * @param text without anything personal
         */
        record Nudged(int turn, String text) implements Kind {}

        /** The conversation ended. */
        record Closed(CloseReason reason) implements Kind {}
    }
}
