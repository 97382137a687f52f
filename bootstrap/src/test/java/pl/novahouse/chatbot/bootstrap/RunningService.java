package pl.novahouse.chatbot.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged service in a process of its own, started as {@code bootstrap/bin/start} starts it. */
public final class RunningService implements AutoCloseable {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    /** Made by {@code bootstrap/bin/package}; a stale one is left aside by the JVM. */
    private static final Path AOT_CACHE = Path.of("target/quarkus-app/app.aot");

    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final Process process;
    private final Launch launch;
    private final Instant begun = Instant.now();
    private Duration startedIn = Duration.ZERO;

    private RunningService(Process process, Launch launch) {
        this.process = process;
        this.launch = launch;
    }

    private record Launch(Path dataFolder, int port, int managementPort, Map<String, String> settings) {

        Path log() {
            return Path.of("target", "service-" + port + ".log").toAbsolutePath();
        }

        private static List<String> command() {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.add("@bin/jvm.options");
            if (Files.isRegularFile(AOT_CACHE)) {
                command.add("-XX:AOTCache=" + AOT_CACHE);
            }
            command.addAll(List.of("-jar", JAR.toString()));
            return command;
        }

        ProcessBuilder process(String... arguments) {
            if (!Files.isRegularFile(JAR)) {
                throw new IllegalStateException("no packaged service at " + JAR.toAbsolutePath()
                        + ": these tests run in Maven's phase integration-test");
            }
            List<String> command = new ArrayList<>(command());
            command.addAll(List.of(arguments));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            builder.environment()
                    .putAll(Map.of(
                            "QUARKUS_PROFILE",
                            "local",
                            "RATE_LIMIT_ENABLED",
                            "false",
                            "QUARKUS_HTTP_HOST",
                            "localhost",
                            "QUARKUS_HTTP_PORT",
                            Integer.toString(port),
                            "QUARKUS_MANAGEMENT_PORT",
                            Integer.toString(managementPort),
                            "NOVA_EMBEDDED_DATA_FOLDER",
                            dataFolder.toAbsolutePath().toString()));
            builder.environment().putAll(settings);
            return builder;
        }

        RunningService start() {
            try {
                RunningService service = new RunningService(process().start(), this);
                service.awaitReady();
                service.startedIn = Duration.between(service.begun, Instant.now());
                return service;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /**
     * Starts it with the profile {@code local} on free ports, without limits of traffic, and waits until it is ready.
     *
     * @param dataFolder where the embedded database keeps its data
     * @param settings environment variables over those of the local profile
     */
    public static RunningService start(Path dataFolder, Map<String, String> settings) {
        return new Launch(dataFolder, freePort(), freePort(), Map.copyOf(settings)).start();
    }

    /**
     * What came of a run that does something else than serving.
     *
     * @param output all that it wrote
     */
    public record Errand(int code, String output) {}

    /** Runs it with arguments, such as {@code verify-audit}, to its end. */
    public static Errand run(Path dataFolder, Map<String, String> settings, String... arguments) throws IOException {
        Launch launch = new Launch(dataFolder, freePort(), freePort(), Map.copyOf(settings));
        Process process = launch.process(arguments).start();
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
        return launch.start();
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
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        "the service did not stop within " + STOP_LIMIT + ", see " + launch.log());
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

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
