package pl.novahouse.chatbot.domain.profile;

import java.util.Optional;

/**
 * Days, hours, or both, that belong together in a text.
 *
 * @param from the position of the first token
 * @param to the position after the last one
 */
record Moment(Optional<Days> days, Optional<Hours> hours, int from, int to) {}
