package pl.novahouse.chatbot.bootstrap.conversation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What happens when a visitor falls silent. */
@ConfigMapping(prefix = "nova.inactivity")
public interface InactivityConfig {

    /** After how many minutes without a message a conversation ends. */
    @WithDefault("${INACTIVITY_MINUTES_BEFORE_TIMEOUT:1440}")
    int minutesBeforeTimeout();

    /** How many conversations end in one transaction. */
    @WithDefault("100")
    int batch();
}
