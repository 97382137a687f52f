package pl.novahouse.chatbot.rest.delivery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.delivery.DeliveryFilter;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.rest.shared.SearchFields;

/** What staff chose to find deliveries, before it is a filter; empty values count as absent. */
record DeliverySearch(String target, String state, String page) {

    private static final int PAGE_SIZE = 25;

    static DeliverySearch of(@Nullable String target, @Nullable String state, @Nullable String page) {
        return new DeliverySearch(SearchFields.clean(target), SearchFields.clean(state), SearchFields.clean(page));
    }

    /**
     * The filter; pages are counted from 1.
     *
     * @throws ProblemException {@link Problem.ValidationFailed} naming every value that cannot be read
     */
    DeliveryFilter toFilter() {
        SearchFields fields = new SearchFields();
        Optional<Target> wanted = fields.word("target", target, Target.values());
        Optional<DeliveryFilter.State> standing = fields.word("state", state, DeliveryFilter.State.values());
        int index = fields.pageIndex(page);
        fields.requireReadable();
        return new DeliveryFilter(wanted, standing, Optional.empty(), index, PAGE_SIZE);
    }

    /** @throws ProblemException {@link Problem.NotFound} when there is no such target */
    static Target target(String name) {
        return Arrays.stream(Target.values())
                .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new Problem.NotFound()));
    }
}
