package pl.novahouse.chatbot.domain.profile;

import java.util.Optional;

/**
 * What is known about one field. "I don't know" is an answer of its own, so that the question is not asked again.
 *
 * @param <T> the type of the value
 */
public sealed interface FieldState<T> {

    /** Nothing was said about it, or the visitor took it back. */
    record NotTold<T>() implements FieldState<T> {}

    /** The visitor was asked and does not know. */
    record Unknown<T>(Provenance provenance) implements FieldState<T> {}

    record Known<T>(T value, Provenance provenance) implements FieldState<T> {}

    static <T> FieldState<T> notTold() {
        return new NotTold<>();
    }

    static <T> FieldState<T> known(T value, Provenance provenance) {
        return new Known<>(value, provenance);
    }

    default Optional<T> toOptional() {
        return this instanceof Known<T>(T value, Provenance _) ? Optional.of(value) : Optional.empty();
    }

    /** Whether there is nothing left to ask: the value is known, or known to be unknown. */
    default boolean isAnswered() {
        return !(this instanceof NotTold<T>);
    }
}
