package pl.novahouse.chatbot.bootstrap.conversation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The visitor's calls. */
@ConfigMapping(prefix = "nova.visitor")
public interface VisitorConfig {

    /** Version of the privacy notice in force. */
    @WithDefault("2026-01")
    String privacyVersion();

    /** How many widgets may listen to events at once, on one instance. */
    @WithDefault("2000")
    int followers();

    /** How many of them may belong to one conversation. */
    @WithDefault("5")
    int followersPerSession();

    /** How often a listening widget's events are looked for. */
    @WithDefault("2s")
    Duration lookEvery();

    /** After how long a silent stream carries a comment. */
    @WithDefault("15s")
    Duration heartbeat();
}
