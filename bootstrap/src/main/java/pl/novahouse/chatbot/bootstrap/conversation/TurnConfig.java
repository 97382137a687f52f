package pl.novahouse.chatbot.bootstrap.conversation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** One turn of a conversation. */
@ConfigMapping(prefix = "nova.turn")
public interface TurnConfig {

    /** The longest time a turn may take. */
    @WithDefault("10s")
    Duration deadline();

    /** How long an unfinished turn keeps others out, so that a crash does not lock a conversation; over the deadline. */
    @WithDefault("13s")
    Duration lease();

    /** How many earlier messages are looked at. */
    @WithDefault("12")
    int history();
}
