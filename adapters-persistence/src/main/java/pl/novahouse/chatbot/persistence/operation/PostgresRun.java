package pl.novahouse.chatbot.persistence.operation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One run of one of PostgreSQL's own programs, which is killed when its time is up. */
final class PostgresRun {

    private static final int COMPLAINTS = 5;
    private static final int COMPLAINT_LENGTH = 300;

    private final Path program;
    private final List<String> arguments;
    private final DatabaseAccess access;
    private final Duration limit;

    PostgresRun(Path program, List<String> arguments, DatabaseAccess access, Duration limit) {
        this.program = program;
        this.arguments = List.copyOf(arguments);
        this.access = access;
        this.limit = limit;
    }

    /** @throws PostgresProgramException when it fails or takes too long; what came so far is of no use then */
    void writeTo(OutputStream target) throws IOException {
        toItsEnd(process -> {
            process.getOutputStream().close();
            process.getInputStream().transferTo(target);
        });
    }

    /** @throws PostgresProgramException when it fails or takes too long */
    void readFrom(InputStream source) throws IOException {
        toItsEnd(process -> {
            try (OutputStream input = process.getOutputStream()) {
                source.transferTo(input);
            }
        });
    }

    @FunctionalInterface
    private interface Exchange {
        void with(Process process) throws IOException;
    }

    private void toItsEnd(Exchange exchange) throws IOException {
        Process process = start();
        CompletableFuture<List<String>> complaints = new CompletableFuture<>();
        Thread.ofVirtual().name("postgres-complaints").start(() -> complaints.complete(complaintsOf(process)));
        AtomicBoolean late = new AtomicBoolean();
        CompletableFuture<Void> watchdog = CompletableFuture.runAsync(
                () -> {
                    late.set(true);
                    process.destroyForcibly();
                },
                CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
        try {
            IOException broken = null;
            try {
                exchange.with(process);
            } catch (IOException failure) {
                broken = failure;
            }
            int code = process.waitFor();
            if (late.get()) {
                throw new PostgresProgramException(
                        name() + " was stopped after " + limit + " (nova.backup.time-limit).");
            }
            if (code != 0) {
                throw new PostgresProgramException(
                        name() + " failed with code " + code + ": " + String.join(" ", complaints.join()));
            }
            if (broken != null) {
                throw broken;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PostgresProgramException(name() + " was interrupted.");
        } finally {
            watchdog.cancel(false);
            process.destroyForcibly();
        }
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(variable -> variable.startsWith("PG"));
        builder.environment().putAll(access.environment());
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    /** Only the program's own sentences: the lines below them may quote rows. */
    private List<String> complaintsOf(Process process) {
        List<String> complaints = new ArrayList<>();
        try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (complaints.size() < COMPLAINTS && line.startsWith(name() + ": ")) {
                    complaints.add(line.substring(0, Math.min(line.length(), COMPLAINT_LENGTH)));
                }
            }
        } catch (IOException ended) {
            complaints.add("(it ended in the middle of a sentence)");
        }
        return complaints;
    }

    private String name() {
        return program.getFileName().toString();
    }
}
