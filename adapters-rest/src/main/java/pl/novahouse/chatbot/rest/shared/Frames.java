package pl.novahouse.chatbot.rest.shared;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Makes the frame of a page for whoever asks for it. */
@Singleton
public final class Frames {

    private final SecurityIdentity identity;
    private final RoutingContext routing;
    private final CsrfGuard csrf;

    Frames(SecurityIdentity identity, RoutingContext routing, CsrfGuard csrf) {
        this.identity = identity;
        this.routing = routing;
        this.csrf = csrf;
    }

    /** The frame of a page within a part of the panel. */
    public Frame of(String title, Section active) {
        return frame(title, Optional.of(active));
    }

    /** The frame of the panel's own page. */
    Frame of(String title) {
        return frame(title, Optional.empty());
    }

    /** The frame of a page that anybody may see. */
    static Frame forAnybody(String title, RoutingContext routing) {
        return new Frame(title, Optional.empty(), List.of(), Optional.empty(), Nonces.of(routing), "");
    }

    private Frame frame(String title, Optional<Section> active) {
        return new Frame(
                title,
                Optional.of(userName()),
                Section.openTo(identity.getRoles()),
                active,
                Nonces.of(routing),
                csrf.token(routing));
    }

    private String userName() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            String name = token.getClaim("name");
            return name == null ? token.getName() : name;
        }
        return identity.getPrincipal().getName();
    }
}
