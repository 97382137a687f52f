package pl.novahouse.chatbot.domain.profile;

import java.util.Optional;

/** What a message says about one field. */
sealed interface Verdict<T> {

    /** Nothing. */
    record Silent<T>() implements Verdict<T> {}

    /**
     * A value.
     *
     * @param contradicted another value of the same message that it cannot hold together with
     * @param corrects whether the visitor lets us know that it replaces what was said before
     */
    record Says<T>(Finding<T> finding, Optional<Finding<T>> contradicted, boolean corrects) implements Verdict<T> {}

    /** Two values for two things at once; which of them counts has to be asked. */
    record Undecided<T>(Finding<T> earlier, Finding<T> later) implements Verdict<T> {}

    /** What was known is taken back. */
    record TakesBack<T>(int from, int to) implements Verdict<T> {}

    /** The visitor does not know, or would rather not say. */
    record DoesNotKnow<T>(int from, int to) implements Verdict<T> {}

    /** A value that is not accepted. */
    record OutOfRange<T>(int from, int to) implements Verdict<T> {}

    static <T> Verdict<T> silent() {
        return new Silent<>();
    }

    static <T> Verdict<T> says(Finding<T> finding) {
        return new Says<>(finding, Optional.empty(), false);
    }
}
