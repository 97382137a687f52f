package pl.novahouse.chatbot.bootstrap.operation;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.PropertiesConfigSourceLoader;
import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import pl.novahouse.chatbot.persistence.operation.ArchivedBackup;
import pl.novahouse.chatbot.persistence.operation.DatabaseAccess;
import pl.novahouse.chatbot.persistence.operation.EmbeddedPostgres;
import pl.novahouse.chatbot.persistence.operation.RestorationException;

/**
 * What a real installation has and a local run brings along: a database server and an OpenID provider. A part is
 * started when {@code nova.embedded.…} asks for it and nothing external is configured in its place.
 */
public final class EmbeddedParts implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedParts.class);

    private static final String DATABASE_URL = "quarkus.datasource.jdbc.url";
    private static final String OPENID_ISSUER = "nova.openid.issuer";
    private static final int SECRET_BYTES = 48;

    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    private EmbeddedParts() {}

    /**
     * Starts what is asked for and points the configuration at it.
     *
     * @throws RefusedStartException for a production configuration with parts or secrets of development
     */
    public static EmbeddedParts start() {
        SmallRyeConfig config = readConfiguration();
        List<String> refusals = ProductionRefusals.of(config, profiles());
        if (!refusals.isEmpty()) {
            throw new RefusedStartException(refusals);
        }
        EmbeddedParts parts = new EmbeddedParts();
        try {
            EmbeddedConfig wanted = config.getConfigMapping(EmbeddedConfig.class);
            if (wanted.database() && isMissing(config, DATABASE_URL)) {
                parts.startDatabase(Path.of(wanted.dataFolder()));
            }
            if (wanted.openid() && isMissing(config, OPENID_ISSUER)) {
                parts.startOpenIdProvider(wanted.openidPort());
            }
            return parts;
        } catch (RuntimeException failure) {
            parts.close();
            throw failure;
        }
    }

    /**
     * Fills the configured database and uploads folder, both empty, from the archive that the second argument names.
     *
     * @throws RestorationException for want of an archive, or when it cannot be restored
     */
    public void restore(String... arguments) {
        SmallRyeConfig config = readConfiguration();
        if (arguments.length != 2) {
            throw new RefusedStartException(List.of("Name the archive to restore, and nothing else."));
        }
        try (ArchivedBackup archive = ArchivedBackup.open(Path.of(arguments[1]))) {
            archive.restoreInto(
                    new DatabaseAccess(
                            config.getValue(DATABASE_URL, String.class),
                            config.getOptionalValue("quarkus.datasource.username", String.class)
                                    .orElse(""),
                            config.getOptionalValue("quarkus.datasource.password", String.class)
                                    .orElse("")),
                    BackupWiring.settings(config.getConfigMapping(BackupConfig.class)));
            LOG.infof("filled with %d rows and %d files", archive.rows(), archive.files());
        }
    }

    private static boolean isMissing(SmallRyeConfig config, String setting) {
        return config.getOptionalValue(setting, String.class).isEmpty();
    }

    private void startDatabase(Path folder) {
        LOG.infof("starting the embedded database in %s", folder);
        EmbeddedPostgres database = EmbeddedPostgres.start(folder.resolve("postgres"));
        started.push(database);
        System.setProperty(DATABASE_URL, database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", database.user());
        System.setProperty("quarkus.datasource.password", database.password());
    }

    private void startOpenIdProvider(int port) {
        LocalOpenIdProvider provider = LocalOpenIdProvider.start(port);
        started.push(provider);
        LOG.infof("started the local OpenID provider at %s", provider.issuer());
        System.setProperty(OPENID_ISSUER, provider.issuer());
        System.setProperty("nova.openid.client-secret", randomSecret());
        System.setProperty("nova.openid.session-secret", randomSecret());
    }

    private static String randomSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The configuration as the service will see it, read before the service itself can. */
    private static SmallRyeConfig readConfiguration() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return ConfigUtils.configBuilder()
                .addDefaultSources()
                .withProfiles(profiles())
                .withMapping(EmbeddedConfig.class)
                .withMapping(BackupConfig.class)
                .withSources(PropertiesConfigSourceLoader.inClassPath("application.properties", 250, loader))
                .withSources(PropertiesConfigSourceLoader.inFileSystem(
                        Path.of("config", "application.properties").toUri().toString(), 260, loader))
                .build();
    }

    private static List<String> profiles() {
        String named = Optional.ofNullable(System.getProperty("quarkus.profile"))
                .or(() -> Optional.ofNullable(System.getenv("QUARKUS_PROFILE")))
                .orElse("prod");
        return List.of(named.split(",", -1));
    }

    @Override
    public void close() {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception failure) {
                LOG.error("an embedded part did not stop cleanly", failure);
            }
        }
    }
}
