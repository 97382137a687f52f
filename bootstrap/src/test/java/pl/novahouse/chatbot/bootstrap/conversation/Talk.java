package pl.novahouse.chatbot.bootstrap.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.novahouse.chatbot.bootstrap.conversation.PublishedDialogue.Turn;

/** One dialogue, talked through over the public API. */
record Talk(PublishedDialogue dialogue, List<Exchange> exchanges, List<String> profileFaults) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Talk through(PublishedDialogue dialogue, URI base, HttpClient client)
            throws IOException, InterruptedException {
        List<Exchange> exchanges = new ArrayList<>();
        String session = "";
        String token = "";
        for (Turn turn : dialogue.turns()) {
            ObjectNode body = JSON.createObjectNode().put("message", turn.visitor());
            HttpRequest.Builder request = request(base.resolve("/api/v1/chat"));
            if (!session.isEmpty()) {
                body.put("session_id", session);
                request.header("X-Session-Token", token);
            }
            JsonNode answer = send(
                    client,
                    request.POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                            .build());
            if (session.isEmpty()) {
                session = answer.path("session_id").asText();
                token = answer.path("session_token").asText();
            }
            exchanges.add(Exchange.judge(turn, answer, exchanges));
        }
        HttpRequest read = request(base.resolve("/api/v1/chat/sessions/" + session))
                .header("X-Session-Token", token)
                .GET()
                .build();
        return new Talk(
                dialogue,
                exchanges,
                judge(dialogue.profile().orElse(Map.of()), send(client, read).path("profile")));
    }

    boolean passes() {
        return profileFaults.isEmpty()
                && exchanges.stream().allMatch(exchange -> exchange.faults().isEmpty());
    }

    /** All that is wrong, a line each. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (Exchange exchange : exchanges) {
            exchange.faults()
                    .forEach(fault ->
                            faults.add("“" + exchange.turn().visitor() + "” → “" + exchange.reply() + "”: " + fault));
        }
        faults.addAll(profileFaults);
        return faults;
    }

    private static List<String> judge(Map<String, Object> expected, JsonNode profile) {
        List<String> faults = new ArrayList<>();
        expected.forEach((field, value) -> {
            JsonNode actual = profile.path(field);
            JsonNode wanted = JSON.valueToTree(value);
            boolean same = isSame(wanted, actual);
            if (!same) {
                faults.add("profile: " + field + " is " + actual + ", not " + wanted);
            }
        });
        return faults;
    }

    private static boolean isSame(JsonNode wanted, JsonNode actual) {
        if (wanted.isNull()) {
            return actual.isNull() || actual.isMissingNode() || (actual.isArray() && actual.isEmpty());
        }
        boolean numbers = wanted.isNumber() && actual.isNumber();
        return numbers ? wanted.decimalValue().compareTo(actual.decimalValue()) == 0 : wanted.equals(actual);
    }

    private static HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(20));
    }

    private static JsonNode send(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(request.uri() + " answers " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }
}
