package pl.novahouse.chatbot.rest.conversation;

import java.time.Duration;

/**
 * What the operator decides about the visitor's calls.
 *
 * @param privacyVersion version of the privacy notice in force
 * @param followers how many widgets may listen to events at once
 * @param followersPerSession how many of them may belong to one conversation
 * @param lookEvery how often a listening widget's events are looked for
 * @param heartbeat after how long a silent stream carries a comment
 */
public record VisitorSettings(
        String privacyVersion, int followers, int followersPerSession, Duration lookEvery, Duration heartbeat) {

    public VisitorSettings {
        if (privacyVersion.isBlank()) {
            throw new IllegalArgumentException("the privacy notice has a version");
        }
        if (followers < 1 || followersPerSession < 1) {
            throw new IllegalArgumentException("at least one widget may listen");
        }
        if (!lookEvery.isPositive() || heartbeat.compareTo(lookEvery) < 0) {
            throw new IllegalArgumentException("a heartbeat is not more frequent than looking for events");
        }
    }
}
