package pl.novahouse.chatbot.rest.shared;

import java.util.function.Supplier;

/**
 * Something that exists, for calls whose path names one. A house produces it as a bean; paths that no sample fits are
 * about the caller's own conversation.
 *
 * @param under the path before the id, such as {@code /api/v1/admin/blocklist/}
 * @param id of a fresh one
 */
public record SampleThing(String under, Supplier<String> id) {}
