package pl.novahouse.chatbot.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A widget that listens to its conversation's events as long as it is open. */
public final class OpenWidget implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final InputStream stream;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private OpenWidget(InputStream stream) {
        this.stream = stream;
    }

    /**
     * Opens one at a conversation.
     *
     * @param last the number of the last event that it knows, or 0
     */
    public static OpenWidget at(URI base, String session, String token, long last)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        base.resolve("/api/v1/chat/sessions/" + session + "/events"))
                .timeout(PATIENCE)
                .header("X-Session-Token", token);
        if (last > 0) {
            request.header("Last-Event-ID", Long.toString(last));
        }
        HttpResponse<InputStream> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        OpenWidget widget = new OpenWidget(response.body());
        Thread.startVirtualThread(widget::listen);
        return widget;
    }

    private void listen() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            while (line != null) {
                lines.add(line);
                line = reader.readLine();
            }
        } catch (IOException closed) {
            lines.add("closed");
        }
    }

    /** What came under that name until now. */
    public List<JsonNode> heard(String name) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        List<String> now = List.copyOf(lines);
        for (int i = 0; i + 1 < now.size(); i++) {
            if (now.get(i).equals("event: " + name) && now.get(i + 1).startsWith("data: ")) {
                found.add(JSON.readTree(now.get(i + 1).substring("data: ".length())));
            }
        }
        return found;
    }

    /** What comes first under that name, waiting for it. */
    public JsonNode hears(String name) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (heard(name).isEmpty() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(heard(name)).as("%s in %s", name, lines).isNotEmpty();
        return heard(name).getFirst();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
