package pl.novahouse.chatbot.persistence.operation;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/** When a job runs. */
public sealed interface JobRhythm {

    /** @param pause the time from the end of one run to the start of the next, positive */
    record Every(Duration pause) implements JobRhythm {
        public Every {
            if (!pause.isPositive()) {
                throw new IllegalArgumentException("a job repeats after a positive time");
            }
        }
    }

    /** Once a day at that time. */
    record Daily(LocalTime at, ZoneId zone) implements JobRhythm {}
}
