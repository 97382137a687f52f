package pl.novahouse.chatbot.bootstrap.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Notices to a system of the staff's own; without an address they are held until there is one. */
@ConfigMapping(prefix = "nova.webhook")
public interface WebhookConfig {

    /** Where notices are posted; https in production. */
    Optional<URI> url();

    /** Secret, shared with the receiver; at least 16 characters, 32 in production. */
    Optional<String> secret();

    /** The longest wait for a whole answer. */
    @WithDefault("10s")
    Duration timeout();
}
