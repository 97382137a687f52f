package pl.novahouse.chatbot.bootstrap.booking;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The webhooks that we take; one without a secret does not exist. */
@ConfigMapping(prefix = "nova.incoming")
public interface IncomingConfig {

    /** Secret: the end of the address that Zencal calls, at least 32 characters. */
    Optional<String> zencalSecret();

    /** Secret: the end of the address that Monday.com calls, at least 32 characters. */
    Optional<String> mondaySecret();
}
