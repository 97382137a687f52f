package pl.novahouse.chatbot.bootstrap.operation;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** What a production run must not start with: an embedded part left on, a missing part, a secret of development. */
final class ProductionRefusals {

    private static final Set<String> OWN_MACHINE_PROFILES = Set.of("local", "test", "dev");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int SHORTEST_SECRET = 32;
    private static final List<String> WORDS_OF_DEVELOPMENT =
            List.of("changeme", "change-me", "secret", "password", "example", "development", "test", "12345");

    private ProductionRefusals() {}

    /** A sentence for each reason not to start; none outside production. */
    static List<String> of(Config config, List<String> profiles) {
        if (profiles.stream().anyMatch(OWN_MACHINE_PROFILES::contains)) {
            return List.of();
        }
        List<String> reasons = new ArrayList<>();
        refuseEmbedded(config, "nova.embedded.database", reasons);
        refuseEmbedded(config, "nova.embedded.openid", reasons);
        if (value(config, "quarkus.datasource.jdbc.url").isEmpty()) {
            reasons.add("QUARKUS_DATASOURCE_JDBC_URL must name the PostgreSQL database.");
        }
        refuseIssuer(value(config, "nova.openid.issuer"), reasons);
        refuseSecret(
                "nova.openid.session-secret", value(config, "nova.openid.session-secret"), SHORTEST_SECRET, reasons);
        refuseSecret("nova.openid.client-secret", value(config, "nova.openid.client-secret"), 1, reasons);
        refusePlainHttp(config, "nova.monday.url", reasons);
        refusePlainHttp(config, "nova.webhook.url", reasons);
        if (value(config, "nova.webhook.url").isPresent()) {
            refuseSecret("nova.webhook.secret", value(config, "nova.webhook.secret"), SHORTEST_SECRET, reasons);
        }
        refuseWeak(config, "nova.incoming.zencal-secret", reasons);
        refuseWeak(config, "nova.incoming.monday-secret", reasons);
        return reasons;
    }

    private static void refusePlainHttp(Config config, String setting, List<String> reasons) {
        if (value(config, setting).filter(url -> !url.startsWith("https://")).isPresent()) {
            reasons.add(setting + " must be an https address.");
        }
    }

    private static Optional<String> value(Config config, String setting) {
        return config.getOptionalValue(setting, String.class).filter(text -> !text.isBlank());
    }

    private static void refuseEmbedded(Config config, String setting, List<String> reasons) {
        if (config.getOptionalValue(setting, Boolean.class).orElse(false)) {
            reasons.add(setting + " must be off in production.");
        }
    }

    private static void refuseIssuer(Optional<String> issuer, List<String> reasons) {
        if (issuer.isEmpty()) {
            reasons.add("NOVA_OPENID_ISSUER must name the OpenID provider.");
            return;
        }
        URI address = URI.create(issuer.get());
        if (!"https".equals(address.getScheme()) || address.getHost() == null || LOOPBACK.contains(address.getHost())) {
            reasons.add("NOVA_OPENID_ISSUER must be an https address of another machine.");
        }
    }

    private static void refuseSecret(String setting, Optional<String> secret, int shortest, List<String> reasons) {
        if (secret.isEmpty() || secret.get().length() < shortest) {
            reasons.add(setting + " must be set, to at least " + shortest + " characters.");
        } else if (isOfDevelopment(secret.get())) {
            reasons.add(setting + " looks like a development value.");
        }
    }

    /** A secret that may be missing, and must be a good one when it is there. */
    private static void refuseWeak(Config config, String setting, List<String> reasons) {
        Optional<String> secret = value(config, setting);
        if (secret.isPresent()) {
            refuseSecret(setting, secret, SHORTEST_SECRET, reasons);
        }
    }

    private static boolean isOfDevelopment(String secret) {
        String lower = secret.toLowerCase(Locale.ROOT);
        return WORDS_OF_DEVELOPMENT.stream().anyMatch(lower::startsWith)
                || secret.chars().distinct().count() < Math.min(8, secret.length());
    }
}
