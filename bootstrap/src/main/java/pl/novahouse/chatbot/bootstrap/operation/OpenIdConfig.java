package pl.novahouse.chatbot.bootstrap.operation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The OpenID provider at which staff log in. */
@ConfigMapping(prefix = "nova.openid")
public interface OpenIdConfig {

    /** Its issuer address; the rest is discovered there. */
    String issuer();

    /** What the panel is called at the provider. */
    @WithDefault("nova-house-panel")
    String clientId();

    /** The panel's secret at the provider. */
    String clientSecret();

    /** Encrypts the login session's cookies; at least 32 characters, the same on every instance. */
    String sessionSecret();

    /** Whom bearer tokens for the staff's API must be meant for. */
    @WithDefault("nova-house-api")
    String audience();

    /** Where a token names the roles; a path with slashes for a nested claim. */
    @WithDefault("roles")
    String rolesClaim();
}
