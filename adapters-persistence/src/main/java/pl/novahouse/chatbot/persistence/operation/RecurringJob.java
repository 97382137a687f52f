package pl.novahouse.chatbot.persistence.operation;

import java.time.Duration;

/**
 * Work that repeats.
 *
 * @param name its technical name, the same on every instance, 1 to 60 characters
 * @param work one run; it draws its own transactions, and a run that throws is tried again at its next time
 */
public record RecurringJob(String name, JobRhythm rhythm, Runnable work) {

    private static final int MAX_LENGTH = 60;

    public RecurringJob {
        if (name.isBlank() || name.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a job's name has 1 to " + MAX_LENGTH + " characters");
        }
    }

    /** @param every the time from the end of one run to the start of the next, positive */
    public RecurringJob(String name, Duration every, Runnable work) {
        this(name, new JobRhythm.Every(every), work);
    }
}
