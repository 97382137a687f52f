package pl.novahouse.chatbot.domain.traffic;

import java.time.Duration;

/**
 * What is still a visitor's way to write, and what follows when it is not.
 *
 * @param watching whether anything is looked for at all
 * @param sameTextPerSession how often one session may write the same text
 * @param sameTextPerNetwork how often all sessions of a network may, for many press the same ready reply
 * @param shortestText texts with fewer letters and digits ("tak", "ok") may be repeated at will
 * @param links how many links may come from a network
 * @param violations how many violations make a block; older ones fade away evenly
 * @param blockFor how long a block lasts
 */
public record SpamPolicy(
        boolean watching,
        Rate sameTextPerSession,
        Rate sameTextPerNetwork,
        int shortestText,
        Rate links,
        Rate violations,
        Duration blockFor) {

    public SpamPolicy {
        if (shortestText < 1) {
            throw new IllegalArgumentException("a text has at least one letter");
        }
        if (!blockFor.isPositive()) {
            throw new IllegalArgumentException("a block lasts");
        }
    }
}
