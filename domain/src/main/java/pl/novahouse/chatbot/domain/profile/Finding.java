package pl.novahouse.chatbot.domain.profile;

/**
 * A value and the tokens that say it.
 *
 * @param from the position of the first token
 * @param to the position after the last one
 */
record Finding<T>(T value, int from, int to) {}
