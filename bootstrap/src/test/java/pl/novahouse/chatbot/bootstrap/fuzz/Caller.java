package pl.novahouse.chatbot.bootstrap.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Makes one request after another out of a description, and sends it. */
final class Caller {

    private static final int READ_OF_A_STREAM = 256;
    private static final String FORM = "multipart/form-data";
    private static final String JSON = "application/json";

    private final URI base;
    private final Values values;
    private final String bearer;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private String session = "";
    private String token = "";

    /** @param bearer of staff; empty for none, then staff's calls are made without */
    Caller(URI base, Values values, String bearer) {
        this.base = base;
        this.values = values;
        this.bearer = bearer;
    }

    /** What was sent, in words, and what came back. */
    record Exchange(String sent, int status, Map<String, String> headers, String body, Duration took) {}

    static String read(URI address) throws IOException, InterruptedException {
        try (HttpClient reader = HttpClient.newHttpClient()) {
            return reader.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    void openSession() throws IOException, InterruptedException {
        HttpResponse<String> opened = client.send(
                HttpRequest.newBuilder(base.resolve("/api/v1/chat/sessions"))
                        .timeout(Duration.ofSeconds(20))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (opened.statusCode() == 201) {
            JsonNode body = json.readTree(opened.body());
            session = body.get("session_id").asText();
            token = body.get("session_token").asText();
        }
    }

    Exchange call(Described operation) throws IOException, InterruptedException {
        String target = path(operation) + query(operation);
        Map<String, String> headers = headers(operation);
        byte[] body = body(operation, headers);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + target))
                .timeout(Duration.ofSeconds(30))
                .method(operation.method(), HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        String sent = operation.method() + " " + target + " " + headers + " "
                + new String(body, 0, Math.min(body.length, 300), StandardCharsets.UTF_8);
        long start = System.nanoTime();
        HttpResponse<InputStream> response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream answer = response.body()) {
            boolean streams =
                    response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
            byte[] read = streams ? beginning(answer) : answer.readAllBytes();
            Map<String, String> received = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            response.headers().map().forEach((name, all) -> received.put(name, all.getFirst()));
            return new Exchange(
                    sent,
                    response.statusCode(),
                    received,
                    new String(read, StandardCharsets.UTF_8),
                    Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** What comes at once; a stream of events may go on for ever. */
    private static byte[] beginning(InputStream stream) throws IOException {
        byte[] first = new byte[READ_OF_A_STREAM];
        return Arrays.copyOf(first, Math.max(0, stream.read(first)));
    }

    private String path(Described operation) {
        String path = operation.path();
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asText().equals("path")) {
                path = path.replace("{" + parameter.path("name").asText() + "}", encoded(pathValue()));
            }
        }
        return path;
    }

    private String pathValue() {
        if (!values.oneIn(3)) {
            return session;
        }
        String made = values.oneIn(2) ? UUID.randomUUID().toString() : shortened(values.text());
        return made.isBlank() || made.equals(".") || made.equals("..") ? "x" : made;
    }

    private String query(Described operation) {
        List<String> pairs = new ArrayList<>();
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asText().equals("query") && !values.oneIn(3)) {
                JsonNode value = values.of(parameter.path("schema"), 0);
                String text = value.isTextual() ? value.asText() : value.toString();
                pairs.add(encoded(parameter.path("name").asText()) + "=" + encoded(shortened(text)));
            }
        }
        if (values.oneIn(12)) {
            pairs.add("unknown=" + encoded(shortened(values.text())));
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private Map<String, String> headers(Described operation) {
        Map<String, String> headers = new TreeMap<>();
        if (!values.oneIn(4)) {
            headers.put("X-Session-Token", values.oneIn(6) ? printable(values.text()) : token);
        }
        if (operation.isForStaff() && !bearer.isEmpty() && !values.oneIn(12)) {
            headers.put("Authorization", "Bearer " + (values.oneIn(20) ? printable(values.text()) : bearer));
        }
        if (values.oneIn(8)) {
            headers.put("Accept", values.any(List.of("*/*", JSON, "text/html", "image/png", "x", "text/event-stream")));
        }
        if (values.oneIn(8)) {
            headers.put("Accept-Language", values.any(List.of("en", "pl", "de;q=0.5", "*", printable(values.text()))));
        }
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asText().equals("header") && values.oneIn(2)) {
                headers.put(parameter.path("name").asText(), printable(values.text()));
            }
        }
        headers.values().removeIf(String::isBlank);
        return headers;
    }

    private byte[] body(Described operation, Map<String, String> headers) throws IOException {
        if (!operation.body(FORM).isMissingNode()) {
            headers.put("Content-Type", FORM + "; boundary=fuzz");
            return form();
        }
        if (operation.body(JSON).isMissingNode()) {
            return new byte[0];
        }
        headers.put("Content-Type", values.oneIn(25) ? printableType() : JSON);
        if (values.oneIn(20)) {
            return values.text().getBytes(StandardCharsets.UTF_8);
        }
        JsonNode made = values.oneIn(12)
                ? values.anything(0)
                : values.of(operation.body(JSON).path("schema"), 0);
        String text = json.writeValueAsString(made);
        if (values.oneIn(2)) {
            text = text.replaceAll("\"session_id\":\"[^\"]*\"", "\"session_id\":\"" + session + "\"");
        }
        return (values.oneIn(25) ? text.substring(0, text.length() / 2) : text).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] form() {
        String content = values.any(List.of("%PDF-1.4\n%%EOF", "\u0089PNG\r\n", "<svg/>", "GIF89a", values.text()));
        String field = values.oneIn(5) ? shortened(printable(values.text())) : "file";
        String part = "--fuzz\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                + printable(values.text()) + "\"\r\n\r\n" + content + "\r\n";
        String end = values.oneIn(10) ? "" : "--fuzz--\r\n";
        return (part.repeat(values.oneIn(8) ? 3 : 1) + end).getBytes(StandardCharsets.UTF_8);
    }

    private String printableType() {
        return values.any(List.of("text/plain", "application/xml", "application/json;charset=utf-16", "x/y", "*/*"));
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) : text;
    }

    /** As a header can carry it. */
    private static String printable(String text) {
        String printable = shortened(text).replaceAll("[^\\x20-\\x7E]", "");
        return printable.strip();
    }

    /** A lone surrogate becomes a question mark here, for no address can carry it. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
