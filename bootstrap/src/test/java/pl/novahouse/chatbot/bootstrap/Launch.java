package pl.novahouse.chatbot.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The command and the environment that the packaged service is started with.
 *
 * @param settings environment variables over those of the local profile
 */
record Launch(Path dataFolder, int port, int managementPort, Map<String, String> settings) {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

    /** On free ports. */
    static Launch on(Path dataFolder, Map<String, String> settings) {
        return new Launch(dataFolder, freePort(), freePort(), Map.copyOf(settings));
    }

    Path log() {
        return Path.of("target", "service-" + port + ".log").toAbsolutePath();
    }

    ProcessBuilder process(List<String> jvmOptions, String... arguments) {
        if (!Files.isRegularFile(JAR)) {
            throw new IllegalStateException("no packaged service at " + JAR.toAbsolutePath()
                    + ": these tests run in Maven's phase integration-test");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@bin/jvm.options");
        command.addAll(jvmOptions);
        command.addAll(List.of("-jar", JAR.toString()));
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

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
