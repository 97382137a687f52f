package pl.novahouse.chatbot.bootstrap.shared;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.Set;

/** The edge: who may call from foreign pages, and how large a request may be. Its filters exist before all else. */
@StaticInitSafe
@ConfigMapping(prefix = "nova.edge")
public interface EdgeConfig {

    /** Origins of foreign pages that may call the API and show the widget, such as https://www.example.com. */
    Optional<Set<String>> allowedOrigins();

    /** Tell browsers to use nothing but HTTPS (HSTS). */
    @WithDefault("true")
    boolean strictTransport();

    /** Whether a reverse proxy stands in front, whose forwarding headers count. */
    @WithDefault("false")
    boolean behindProxy();

    /** Addresses or networks of the proxies whose forwarding headers count, such as 10.0.0.0/8. */
    Optional<Set<String>> trustedProxies();

    /** Upper bounds of one request. */
    Limits limits();

    /** Upper bounds of one request. */
    interface Limits {

        /** Size of a JSON body or a form. */
        @WithDefault("64K")
        MemorySize jsonSize();

        /** Size of a multipart body. */
        @WithDefault("6M")
        MemorySize uploadSize();

        /** Keys in a JSON body, counted over all levels. */
        @WithDefault("50")
        int jsonKeys();

        /** Levels of nesting in a JSON body. */
        @WithDefault("8")
        int jsonDepth();

        /** Size of all headers together. */
        @WithDefault("16K")
        MemorySize headerSize();

        /** Characters of the path and query. */
        @WithDefault("8192")
        int uriLength();
    }
}
