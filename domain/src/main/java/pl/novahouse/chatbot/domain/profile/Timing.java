package pl.novahouse.chatbot.domain.profile;

import java.time.LocalDate;

/** When something about the property happens: the handover of keys, or the start of works. */
public sealed interface Timing {

    /** As soon as possible; for a handover, that it has happened already. */
    record Now() implements Timing {}

    /** Some time between two days, both included: "w marcu" is the whole month. */
    record Within(LocalDate from, LocalDate to) implements Timing {
        public Within {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("A period ends before it begins");
            }
        }
    }
}
