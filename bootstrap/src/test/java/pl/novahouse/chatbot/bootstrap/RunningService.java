package pl.novahouse.chatbot.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged service in a process of its own, started as {@code bootstrap/bin/start} starts it. */
public final class RunningService implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final Duration RECORDING_LIMIT = Duration.ofMinutes(2);

    private final Process process;
    private final Launch launch;
    private final Instant begun = Instant.now();
    private Duration startedIn = Duration.ZERO;

    private RunningService(Process process, Launch launch) {
        this.process = process;
        this.launch = launch;
    }

    /**
     * Starts it with the profile {@code local} on free ports, without limits of traffic, and waits until it is ready.
     *
     * @param dataFolder where the embedded database keeps its data
     * @param settings environment variables over those of the local profile
     */
    public static RunningService start(Path dataFolder, Map<String, String> settings) {
        return start(Launch.on(dataFolder, settings), JvmCache.options());
    }

    /** Lets it start once and end at once, so that the JVM can write down what a start loads. */
    static void rehearse(Path dataFolder, String... jvmOptions) {
        RunningService service = start(Launch.on(dataFolder, Map.of()), List.of(jvmOptions));
        service.process.destroy();
        service.awaitEnd(RECORDING_LIMIT);
    }

    private static RunningService start(Launch launch, List<String> cache) {
        try {
            RunningService service = new RunningService(launch.process(cache).start(), launch);
            service.awaitReady();
            service.startedIn = Duration.between(service.begun, Instant.now());
            return service;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * What came of a run that does something else than serving.
     *
     * @param output all that it wrote
     */
    public record Errand(int code, String output) {}

    /** Runs it with arguments, such as {@code verify-audit}, to its end. */
    public static Errand run(Path dataFolder, Map<String, String> settings, String... arguments) throws IOException {
        Launch launch = Launch.on(dataFolder, settings);
        Process process = launch.process(JvmCache.options(), arguments).start();
        try {
            if (!process.waitFor(START_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("it did not end within " + START_LIMIT + ", see " + launch.log());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
        return new Errand(process.exitValue(), Files.readString(launch.log()));
    }

    /** The address of its health and metrics, without a slash at the end. */
    public URI management() {
        return URI.create("http://localhost:" + launch.managementPort());
    }

    /** Once it has ended: the same service again, at the same address and with the same data. */
    public RunningService startAgain() {
        return start(launch, JvmCache.options());
    }

    /** Where it answers, without a slash at the end. */
    public URI base() {
        return URI.create("http://localhost:" + launch.port());
    }

    /** Where all that it writes is kept. */
    public Path log() {
        return launch.log();
    }

    /** For measuring it from outside. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** From the start of the process to readiness, to about 200 ms. */
    public Duration startedIn() {
        return startedIn;
    }

    /** How much memory the process holds now, by the kernel's account. */
    public long residentMegabytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        return Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                / 1024;
    }

    /** Ends it as a power cut would: no shutdown hook runs. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd(STOP_LIMIT);
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd(STOP_LIMIT);
    }

    private void awaitEnd(Duration limit) {
        try {
            if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the service did not stop within " + limit + ", see " + launch.log());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private void awaitReady() {
        URI readiness = URI.create("http://localhost:" + launch.managementPort() + "/q/health/ready");
        Instant limit = Instant.now().plus(START_LIMIT);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!isReady(client, readiness)) {
                if (!process.isAlive() || Instant.now().isAfter(limit)) {
                    process.destroyForcibly();
                    throw new IllegalStateException("the service did not start, see " + launch.log());
                }
                Thread.sleep(200);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IllegalStateException("interrupted while the service started", interrupted);
        }
    }

    private static boolean isReady(HttpClient client, URI readiness) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(readiness).timeout(Duration.ofSeconds(5)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
