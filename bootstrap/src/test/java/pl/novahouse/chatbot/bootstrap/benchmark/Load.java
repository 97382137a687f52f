package pl.novahouse.chatbot.bootstrap.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that each do one thing after the other for a while, and how long each took. */
final class Load {

    private Load() {}

    /**
     * What was measured.
     *
     * @param requests completed
     * @param perSecond completed a second
     * @param median in milliseconds
     * @param p99 in milliseconds
     */
    record Result(int requests, double perSecond, double median, double p99) {}

    /** A client's next request; returns when the answer is there. */
    interface Client {
        void request() throws Exception;
    }

    static Result run(int clients, Duration time, Callable<Client> newClient) throws Exception {
        List<Client> ready = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            ready.add(newClient.call());
        }
        long start = System.nanoTime();
        long[] took = run(ready, start + time.toNanos());
        double seconds = (System.nanoTime() - start) / 1_000_000_000.0;
        Arrays.sort(took);
        return new Result(took.length, took.length / seconds, at(took, 0.5), at(took, 0.99));
    }

    private static long[] run(List<Client> ready, long end) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Long>>> running = new ArrayList<>();
            for (Client client : ready) {
                running.add(threads.submit(() -> until(end, client)));
            }
            return all(running);
        }
    }

    private static List<Long> until(long end, Client client) throws Exception {
        List<Long> took = new ArrayList<>();
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            client.request();
            took.add(System.nanoTime() - start);
        }
        return took;
    }

    private static long[] all(List<Future<List<Long>>> running) throws InterruptedException, ExecutionException {
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> each : running) {
            all.addAll(each.get());
        }
        return all.stream().mapToLong(Long::longValue).toArray();
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))] / 1_000_000.0;
    }
}
