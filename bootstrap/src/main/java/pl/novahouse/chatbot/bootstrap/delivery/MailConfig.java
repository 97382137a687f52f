package pl.novahouse.chatbot.bootstrap.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Mail; without a server it is held until there is one, and discarded when it has lost its use. */
@ConfigMapping(prefix = "nova.mail")
public interface MailConfig {

    /** The SMTP server. */
    Optional<String> host();

    @WithDefault("587")
    int port();

    /** DISABLED, OPTIONAL or REQUIRED. */
    @WithDefault("REQUIRED")
    String startTls();

    /** Whether the connection is TLS from its start, as on port 465. */
    @WithDefault("false")
    boolean tls();

    Optional<String> username();

    /** Secret. */
    Optional<String> password();

    /** The longest wait for the server. */
    @WithDefault("20s")
    Duration timeout();

    /** The sender; the company's address without it. Answers go to the company's address. */
    Optional<String> from();

    /** Where sales are told of a new lead; without it they are not told by mail. */
    Optional<String> salesAddress();
}
