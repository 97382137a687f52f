package pl.novahouse.chatbot.rest.shared;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.shared.ClientNetwork;

/**
 * Finds out from where a call really comes. Only what a trusted proxy itself added to the forwarding header counts: the
 * last address in it that is no proxy's. What stands before that, the caller may have made up.
 */
@Singleton
public final class ClientAddresses {

    private static final InetAddress NOWHERE = InetAddress.ofLiteral("0.0.0.0");
    private static final int MOST_HOPS = 32;

    private final List<AddressRange> proxies;

    ClientAddresses(EdgeSettings settings) {
        this.proxies =
                settings.trustedProxies().stream().map(AddressRange::parse).toList();
    }

    /** The network of whoever made the call. */
    public ClientNetwork of(RoutingContext context) {
        return ClientNetwork.of(address(context.request()).getAddress());
    }

    private InetAddress address(HttpServerRequest request) {
        InetAddress caller = peer(request.connection().remoteAddress());
        List<String> headers = request.headers().getAll("X-Forwarded-For");
        String[] hops = String.join(",", headers).split(",", -1);
        for (int hop = hops.length - 1; hop >= Math.max(0, hops.length - MOST_HOPS) && isProxy(caller); hop--) {
            Optional<InetAddress> before = literal(hops[hop].strip());
            if (before.isEmpty()) {
                return caller;
            }
            caller = before.get();
        }
        return caller;
    }

    private boolean isProxy(InetAddress address) {
        return proxies.stream().anyMatch(range -> range.contains(address));
    }

    private static InetAddress peer(@Nullable SocketAddress peer) {
        return peer == null ? NOWHERE : literal(peer.hostAddress()).orElse(NOWHERE);
    }

    private static Optional<InetAddress> literal(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(withoutPort(text)));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** Some proxies write the port too: {@code 203.0.113.7:4711}, {@code [2001:db8::1]:4711}. */
    private static String withoutPort(String text) {
        if (text.startsWith("[")) {
            return text.substring(1, Math.max(1, text.indexOf(']')));
        }
        int colon = text.indexOf(':');
        return colon >= 0 && colon == text.lastIndexOf(':') ? text.substring(0, colon) : text;
    }
}
