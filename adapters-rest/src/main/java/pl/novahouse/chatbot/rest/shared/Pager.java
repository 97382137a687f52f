package pl.novahouse.chatbot.rest.shared;

import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Where a page of a list stands among the others.
 *
 * @param number this page, from 1
 * @param count how many pages there are, at least 1
 * @param previous the address of the page before this one
 * @param next the address of the page after this one
 */
public record Pager(int number, int count, Optional<String> previous, Optional<String> next) {

    /**
     * @param total how many entries match
     * @param index this page, from 0
     * @param size how many entries a page has
     * @param link the address of a page counted from 1
     */
    public static Pager of(long total, int index, int size, IntFunction<String> link) {
        int count = (int) Math.max(1, Math.ceilDiv(total, size));
        int number = index + 1;
        return new Pager(
                number,
                count,
                number > 1 ? Optional.of(link.apply(number - 1)) : Optional.empty(),
                number < count ? Optional.of(link.apply(number + 1)) : Optional.empty());
    }

    public boolean hasPages() {
        return count > 1;
    }
}
