package pl.novahouse.chatbot.rest.delivery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.delivery.DeliveryFilter;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.Violation;
import pl.novahouse.chatbot.domain.shared.Violation.Rule;

/** What staff chose to find deliveries, before it is a filter; empty values count as absent. */
record DeliverySearch(String target, String state, String page) {

    private static final int PAGE_SIZE = 25;
    private static final int MAX_PAGE_DIGITS = 4;

    static DeliverySearch of(@Nullable String target, @Nullable String state, @Nullable String page) {
        return new DeliverySearch(clean(target), clean(state), clean(page));
    }

    private static String clean(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /**
     * The filter; pages are counted from 1.
     *
     * @throws ProblemException {@link Problem.ValidationFailed} naming every value that cannot be read
     */
    DeliveryFilter toFilter() {
        List<Violation> violations = new ArrayList<>();
        Optional<Target> wanted = word("target", target, Target.values(), violations);
        Optional<DeliveryFilter.State> standing = word("state", state, DeliveryFilter.State.values(), violations);
        int index = pageIndex(violations);
        if (!violations.isEmpty()) {
            throw new ProblemException(new Problem.ValidationFailed(violations));
        }
        return new DeliveryFilter(wanted, standing, Optional.empty(), index, PAGE_SIZE);
    }

    /** @throws ProblemException {@link Problem.NotFound} when there is no such target */
    static Target target(String name) {
        return Arrays.stream(Target.values())
                .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new Problem.NotFound()));
    }

    private static <E extends Enum<E>> Optional<E> word(
            String field, String value, E[] known, List<Violation> violations) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> found = Arrays.stream(known)
                .filter(each -> each.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst();
        if (found.isEmpty()) {
            violations.add(new Violation(field, Rule.UNKNOWN_VALUE));
        }
        return found;
    }

    private int pageIndex(List<Violation> violations) {
        if (page.isEmpty()) {
            return 0;
        }
        boolean number = page.length() <= MAX_PAGE_DIGITS && page.chars().allMatch(c -> c >= '0' && c <= '9');
        int asked = number ? Integer.parseInt(page) : 0;
        if (asked < 1) {
            violations.add(new Violation("page", number ? Rule.OUT_OF_RANGE : Rule.MALFORMED));
            return 0;
        }
        return asked - 1;
    }
}
