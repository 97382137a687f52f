package pl.novahouse.chatbot.persistence.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server process as its {@code postmaster.pid} describes it.
 *
 * @param pid the process
 * @param port the TCP port it listens on
 */
record Postmaster(ProcessHandle pid, int port) {

    private static final String PID_FILE = "postmaster.pid";
    private static final String PROGRAM = "postgres";
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    /** The live server of that data folder, whoever started it; empty when there is none. */
    static Optional<Postmaster> of(Path data) throws IOException {
        Path file = data.resolve(PID_FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        long pid = Long.parseLong(lines.get(PID_LINE).strip());
        int port = Integer.parseInt(lines.get(PORT_LINE).strip());
        return ProcessHandle.of(pid).filter(Postmaster::isPostgres).map(process -> new Postmaster(process, port));
    }

    /**
     * Removes the pid file when its process is gone or is another program that got the same number, for the server
     * refuses to start beside a live process of that number.
     */
    static void forgetStale(Path data) throws IOException {
        if (of(data).isEmpty()) {
            Files.deleteIfExists(data.resolve(PID_FILE));
        }
    }

    boolean isAlive() {
        return pid.isAlive();
    }

    /** Asks for a fast shutdown: clients are cut off, the data is flushed. */
    void interrupt() throws IOException {
        if (isAlive()) {
            new ProcessBuilder("kill", "-INT", Long.toString(pid.pid()))
                    .inheritIO()
                    .start();
        }
    }

    /** Waits for the end of the process; false when it still runs after that time. */
    boolean awaitEnd(Duration limit) throws InterruptedException {
        try {
            pid.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException stillThere) {
            return !isAlive();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(command ->
                                Path.of(command).getFileName().toString().equals(PROGRAM))
                        .orElse(true);
    }
}
