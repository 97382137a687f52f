package pl.novahouse.chatbot.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Spares the packaged service, which the tests start some forty times, most of what a start computes. */
final class JvmCache {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    /** Made by {@code bootstrap/bin/package}; a stale one is left aside by the JVM. */
    private static final Path PACKAGED = Path.of("target/quarkus-app/app.aot");
    /** Made by the first test that starts the service. */
    private static final Path REHEARSED = Path.of("target", "rehearsed.aot");

    /** Set by the build for its tests, whose services live too briefly for the optimising compiler; not by benchmarks. */
    private static final boolean BRIEF = Boolean.getBoolean("nova.brief-services");

    private static final String EARLY_COMPILER_ONLY = "-XX:TieredStopAtLevel=1";

    private JvmCache() {}

    static synchronized List<String> options() {
        if (!BRIEF) {
            return Files.isRegularFile(PACKAGED) ? List.of("-XX:AOTCache=" + PACKAGED) : List.of();
        }
        try {
            if (!isFresh()) {
                rehearse();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return List.of(EARLY_COMPILER_ONLY, "-XX:AOTCache=" + REHEARSED);
    }

    private static boolean isFresh() throws IOException {
        return Files.isRegularFile(REHEARSED)
                && Files.getLastModifiedTime(REHEARSED).compareTo(Files.getLastModifiedTime(JAR)) > 0;
    }

    private static void rehearse() throws IOException {
        Files.deleteIfExists(REHEARSED);
        Path folder = Files.createTempDirectory(REHEARSED.getParent(), "rehearsal");
        RunningService.rehearse(folder, EARLY_COMPILER_ONLY, "-XX:AOTCacheOutput=" + REHEARSED);
    }
}
