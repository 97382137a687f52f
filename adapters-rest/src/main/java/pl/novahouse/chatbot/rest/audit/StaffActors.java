package pl.novahouse.chatbot.rest.audit;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import pl.novahouse.chatbot.domain.audit.Actor;

/** Tells who of the staff is calling, for the audit trail. */
@Singleton
public final class StaffActors {

    private static final int MAX_LENGTH = 200;

    private final SecurityIdentity identity;

    StaffActors(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Whoever is logged in or sent a bearer token; only where the endpoint asks for a role. */
    public Actor.Staff current() {
        String principal = identity.getPrincipal().getName();
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            String subject = Optional.ofNullable(token.getSubject()).orElse(principal);
            String name = Optional.ofNullable(token.<String>getClaim("name")).orElse(principal);
            return new Actor.Staff(cut(subject), cut(name));
        }
        return new Actor.Staff(cut(principal), cut(principal));
    }

    private static String cut(String text) {
        return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    }
}
