package pl.novahouse.chatbot.bootstrap.operation;

import io.quarkus.runtime.QuarkusApplication;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What the program does instead of serving, named by its first argument; it ends when that is done. */
public enum Errand {
    VERIFY_AUDIT("verify-audit", VerifyAuditErrand.class),
    BACKUP("backup", BackupErrand.class),
    RESTORE("restore", RestoreErrand.class);

    /** Nobody calls it meanwhile, and no job runs in it. */
    private static final Map<String, String> SETTINGS = Map.of(
            "nova.jobs.enabled", "false",
            "quarkus.http.host", "127.0.0.1",
            "quarkus.http.port", "0",
            "quarkus.management.host", "127.0.0.1",
            "quarkus.management.port", "0");

    private final String word;
    private final Class<? extends QuarkusApplication> application;

    Errand(String word, Class<? extends QuarkusApplication> application) {
        this.word = word;
        this.application = application;
    }

    /** The errand that the arguments name; none for a run that serves. */
    public static Optional<Errand> of(String... arguments) {
        return Arrays.stream(values())
                .filter(errand -> arguments.length > 0 && errand.word.equals(arguments[0]))
                .findFirst();
    }

    /** Makes the configuration that of an errand. */
    public void configure() {
        SETTINGS.forEach(System::setProperty);
    }

    public Class<? extends QuarkusApplication> application() {
        return application;
    }
}
