package pl.novahouse.chatbot.rest.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(OpenIdServer.class)
class ApiDescriptionTest {

    /** The conversation that the examples speak of. */
    private static final String SESSION = "0192f6f0-6c1d-7a52-8a0e-5d3f0e1c2b3a";

    private static final String ANSWER = "0192f6f0-6c4b-7f3e-9d21-6f0c8a7b5e10";

    private final ObjectMapper json = new ObjectMapper();
    private final List<SampleThing> samples;
    private JsonNode description = json.nullNode();

    private final House house;

    @Inject
    ApiDescriptionTest(@All List<SampleThing> samples, House house) {
        this.samples = samples;
        this.house = house;
    }

    @BeforeEach
    void read() throws JsonProcessingException {
        description = json.readTree(given().get("/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private record Call(String method, String path, JsonNode operation) {
        String id() {
            return operation.path("operationId").asText();
        }

        String name() {
            return method + " " + path;
        }
    }

    private List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                calls.add(new Call(method.getKey(), path.getKey(), method.getValue()));
            }
        }
        return calls;
    }

    @Test
    void every_call_of_the_api_is_described() {
        assertThat(calls())
                .extracting(call -> call.method().toUpperCase(java.util.Locale.ROOT) + " " + call.path())
                .containsExactlyInAnyOrderElementsOf(Routes.ofTheApi());
    }

    @Test
    void every_call_has_a_name_a_summary_a_tag_and_an_example_of_each_body() {
        for (Call call : calls()) {
            JsonNode operation = call.operation();
            assertThat(call.id()).as(call.name()).matches("[a-z][A-Za-z]+");
            assertThat(operation.path("summary").asText()).as(call.name()).isNotBlank();
            assertThat(operation.path("tags")).as(call.name()).hasSize(1);
            for (Map.Entry<String, JsonNode> media :
                    operation.path("requestBody").path("content").properties()) {
                assertThat(media.getValue().has("example")).as(call.name()).isTrue();
            }
            for (Map.Entry<String, JsonNode> answer : operation.get("responses").properties()) {
                String name = call.name() + " " + answer.getKey();
                assertThat(answer.getValue().path("description").asText())
                        .as(name)
                        .isNotBlank();
                assertThat(answer.getValue().path("headers").has("X-Request-ID"))
                        .as(name)
                        .isTrue();
                for (Map.Entry<String, JsonNode> media :
                        answer.getValue().path("content").properties()) {
                    assertThat(media.getValue().has("schema")).as(name).isTrue();
                    assertThat(media.getValue().has("example")
                                    || media.getValue().has("examples"))
                            .as(name)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void every_example_has_the_shape_that_it_illustrates() {
        Shape shape = new Shape(description);
        for (Call call : calls()) {
            for (JsonNode answer : call.operation().get("responses")) {
                for (JsonNode media : answer.path("content")) {
                    List<JsonNode> examples = new ArrayList<>();
                    if (media.has("example")) {
                        examples.add(media.get("example"));
                    }
                    media.path("examples").forEach(example -> examples.add(example.get("value")));
                    for (JsonNode example : examples) {
                        assertThat(shape.differences(media.get("schema"), example))
                                .as(call.name())
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void every_example_of_a_request_is_answered_as_described() throws JsonProcessingException {
        Shape shape = new Shape(description);
        for (Call call : calls()) {
            if (call.operation().toString().contains("text/event-stream")
                    || call.operation().toString().contains("application/zip")) {
                continue;
            }
            var opened =
                    given().noContentType().post("/api/v1/chat/sessions").then().extract();
            house.agree(opened.path("session_id"));
            RequestSpecification request = given().header("X-Session-Token", opened.path("session_token"))
                    .header("Authorization", "Bearer " + OpenIdServer.token("a", List.of(Roles.ADMIN)));
            JsonNode example = call.operation()
                    .path("requestBody")
                    .path("content")
                    .path("application/json")
                    .path("example");
            if (!example.isMissingNode()) {
                request = request.contentType(ContentType.JSON)
                        .body(naming(example.toString(), opened.path("session_id"), opened.path("session_token")));
            }
            if (call.operation().at("/requestBody/content").has("multipart/form-data")) {
                request = request.multiPart(
                        "file", "plan.pdf", "document".getBytes(StandardCharsets.UTF_8), "application/pdf");
            }
            Response response = request.request(
                    call.method().toUpperCase(java.util.Locale.ROOT),
                    call.path().replace("{id}", id(call.path(), opened.path("session_id"))));
            JsonNode described = call.operation().get("responses").path(Integer.toString(response.statusCode()));
            assertThat(response.statusCode())
                    .as(call.name() + response.asString())
                    .isLessThan(300);
            assertThat(described.isMissingNode()).as(call.name()).isFalse();
            boolean hasNoJson =
                    response.statusCode() == 204 || !response.contentType().startsWith("application/json");
            if (hasNoJson) {
                continue;
            }
            assertThat(shape.differences(
                            described.at("/content/application~1json/schema"), json.readTree(response.asString())))
                    .as(call.name())
                    .isEmpty();
        }
    }

    /** The example with a conversation and an answer that are there. */
    private static String naming(String example, String session, String token) {
        String named = example.replace(SESSION, session);
        return named.contains(ANSWER) ? named.replace(ANSWER, answer(session, token)) : named;
    }

    private static String answer(String session, String token) {
        return given().contentType(ContentType.JSON)
                .header("X-Session-Token", token)
                .body(Map.of("session_id", session, "message", "Jaki jest najtańszy pakiet?"))
                .post("/api/v1/chat")
                .then()
                .statusCode(200)
                .extract()
                .path("message_id");
    }

    private String id(String path, String conversation) {
        return samples.stream()
                .filter(sample -> path.startsWith(sample.under()))
                .findFirst()
                .map(sample -> sample.id().get())
                .orElse(conversation);
    }
}
