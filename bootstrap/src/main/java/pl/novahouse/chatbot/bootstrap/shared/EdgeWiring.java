package pl.novahouse.chatbot.bootstrap.shared;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import pl.novahouse.chatbot.rest.shared.EdgeSettings;

/** Makes the edge's settings. */
final class EdgeWiring {

    @Produces
    @Singleton
    EdgeSettings edgeSettings(EdgeConfig config) {
        if (config.behindProxy() && config.trustedProxies().isEmpty()) {
            throw new IllegalStateException(
                    "nova.edge.behind-proxy needs nova.edge.trusted-proxies, or anybody could pretend to be the proxy");
        }
        EdgeConfig.Limits limits = config.limits();
        return new EdgeSettings(
                config.allowedOrigins().orElse(Set.of()),
                config.behindProxy() ? config.trustedProxies().orElse(Set.of()) : Set.of(),
                config.strictTransport(),
                new EdgeSettings.Limits(
                        bytes(limits.jsonSize()),
                        bytes(limits.uploadSize()),
                        limits.jsonKeys(),
                        limits.jsonDepth(),
                        bytes(limits.headerSize()),
                        limits.uriLength()));
    }

    private static int bytes(MemorySize size) {
        return size.asBigInteger().intValueExact();
    }
}
