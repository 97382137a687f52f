package pl.novahouse.chatbot.domain.consent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/**
 * What a person allows now, derived from all that they decided: the last decision about a purpose holds.
 *
 * @param events every decision, in the order in which they were made
 */
public record Consents(List<ConsentEvent> events) {

    public Consents {
        events = List.copyOf(events);
    }

    /** Nothing was decided, so nothing is allowed. */
    public static Consents none() {
        return new Consents(List.of());
    }

    public boolean permits(Purpose purpose) {
        return latest(purpose).map(ConsentEvent::granted).orElse(false);
    }

    /** Whether the person said no after all, or from the start. */
    public boolean declines(Purpose purpose) {
        return latest(purpose).map(event -> !event.granted()).orElse(false);
    }

    /** The decision that holds. */
    public Optional<ConsentEvent> latest(Purpose purpose) {
        return events.reversed().stream()
                .filter(event -> event.purpose() == purpose)
                .findFirst();
    }

    /** The decisions that hold, at most one for each purpose, in the order of the purposes. */
    public List<ConsentEvent> current() {
        return Arrays.stream(Purpose.values())
                .map(this::latest)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The same after one more decision. */
    public Consents with(ConsentEvent event) {
        return new Consents(Stream.concat(events.stream(), Stream.of(event)).toList());
    }

    /** @throws ProblemException {@link Problem.ConsentRequired} when the purpose is not permitted */
    public void require(Purpose purpose) {
        if (!permits(purpose)) {
            throw new ProblemException(new Problem.ConsentRequired(purpose.code()));
        }
    }
}
