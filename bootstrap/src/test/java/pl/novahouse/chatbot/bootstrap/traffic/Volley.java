package pl.novahouse.chatbot.bootstrap.traffic;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Many calls at once, spread evenly over several instances.
 *
 * @param granted how many were answered with 200
 * @param limited how many were answered with 429
 * @param millis how long each took, in ascending order
 */
record Volley(long granted, long limited, List<Double> millis) {

    private record Shot(int status, double millis) {}

    static Volley fire(HttpClient client, List<URI> targets, int calls, int atOnce) throws Exception {
        List<Callable<List<Shot>>> clients = new ArrayList<>();
        for (int index = 0; index < atOnce; index++) {
            URI target = targets.get(index % targets.size());
            int own = calls / atOnce;
            clients.add(() -> {
                List<Shot> shots = new ArrayList<>();
                for (int call = 0; call < own; call++) {
                    shots.add(fire(client, target));
                }
                return shots;
            });
        }
        List<Shot> shots = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Shot>> each : threads.invokeAll(clients)) {
                shots.addAll(each.get());
            }
        }
        return new Volley(
                shots.stream().filter(shot -> shot.status() == 200).count(),
                shots.stream().filter(shot -> shot.status() == 429).count(),
                shots.stream().map(Shot::millis).sorted().toList());
    }

    private static Shot fire(HttpClient client, URI target) throws Exception {
        long begin = System.nanoTime();
        int status = client.send(HttpRequest.newBuilder(target).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
        return new Shot(status, (System.nanoTime() - begin) / 1_000_000.0);
    }

    double longest() {
        return millis.getLast();
    }

    String row(String what) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.1f | %.1f | %.0f |",
                what,
                millis.size(),
                granted,
                limited,
                millis.get(millis.size() / 2),
                millis.get((int) (millis.size() * 0.99)),
                longest());
    }
}
