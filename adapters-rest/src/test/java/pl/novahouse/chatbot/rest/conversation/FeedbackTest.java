package pl.novahouse.chatbot.rest.conversation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.novahouse.chatbot.rest.shared.Browser;
import pl.novahouse.chatbot.rest.shared.OpenIdServer;
import pl.novahouse.chatbot.rest.shared.Roles;

@QuarkusTest
@QuarkusTestResource(OpenIdServer.class)
class FeedbackTest {

    private record Talk(String id, String token, String answer) {

        static Talk about(String question) {
            ExtractableResponse<?> answered = given().contentType(ContentType.JSON)
                    .body(Map.of("message", question))
                    .post("/api/v1/chat")
                    .then()
                    .statusCode(200)
                    .extract();
            return new Talk(answered.path("session_id"), answered.path("session_token"), answered.path("message_id"));
        }
    }

    @Test
    void the_visitor_sees_their_thumb_and_their_rating_again() {
        Talk talk = Talk.about("Jaki jest najtańszy pakiet?");
        own(talk).body("messages[1].thumb", nullValue()).body("rating", nullValue());

        judge(talk, talk.answer(), "down").statusCode(204);
        rate(talk, 3).statusCode(204);
        rate(talk, 4).statusCode(204);
        own(talk)
                .body("messages[0].thumb", nullValue())
                .body("messages[1].thumb", equalTo("down"))
                .body("rating", equalTo(4));

        judge(talk, talk.answer(), "none").statusCode(204);
        own(talk).body("messages[1].thumb", nullValue());
    }

    @Test
    void staff_see_both_in_the_transcript_and_on_its_page() {
        Talk talk = Talk.about("Jaki jest najtańszy pakiet?");
        judge(talk, talk.answer(), "down").statusCode(204);
        rate(talk, 2).statusCode(204);

        given().auth()
                .oauth2(OpenIdServer.token("a", List.of(Roles.CONSULTANT)))
                .get("/api/v1/admin/conversations/" + talk.id())
                .then()
                .statusCode(200)
                .body("messages[1].thumb", equalTo("down"))
                .body("rating", equalTo(2));
        assertThat(Browser.loggedInAs("Anna", Roles.CONSULTANT)
                        .get("/admin/conversations/" + talk.id())
                        .body())
                .contains("Niepomocna", "Ocena rozmowy", "2 na 5");
    }

    @Test
    void only_an_answer_of_the_conversation_is_judged() {
        Talk talk = Talk.about("Jaki jest najtańszy pakiet?");
        Talk other = Talk.about("Jaki jest najtańszy pakiet?");

        judge(talk, other.answer(), "up").statusCode(400).body("details[0].field", equalTo("message_id"));
        own(other).body("messages[1].thumb", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"thumb\":\"up\"}",
                "{\"message_id\":\"0192f6f0-6c4b-7f3e-9d21-6f0c8a7b5e10\"}",
                "{\"message_id\":\"x\",\"thumb\":\"up\"}",
                "{\"message_id\":\"0192f6f0-6c4b-7f3e-9d21-6f0c8a7b5e10\",\"thumb\":\"sideways\"}"
            })
    void a_thumb_that_cannot_be_read_is_refused(String body) {
        post(Talk.about("Dzień dobry"), "feedback", body).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"rating\":0}",
                "{\"rating\":6}",
                "{\"rating\":4.5}",
                "{\"rating\":\"5\"}",
                "{\"rating\":null}"
            })
    void a_rating_outside_the_scale_is_refused(String body) {
        Talk talk = Talk.about("Dzień dobry");

        post(talk, "rating", body).statusCode(400);
        own(talk).body("rating", nullValue());
    }

    private static ValidatableResponse judge(Talk talk, String answer, String thumb) {
        return post(talk, "feedback", Map.of("message_id", answer, "thumb", thumb));
    }

    private static ValidatableResponse rate(Talk talk, int stars) {
        return post(talk, "rating", Map.of("rating", stars));
    }

    private static ValidatableResponse post(Talk talk, String what, Object body) {
        return given().contentType(ContentType.JSON)
                .header("X-Session-Token", talk.token())
                .body(body)
                .post("/api/v1/chat/sessions/" + talk.id() + "/" + what)
                .then();
    }

    private static ValidatableResponse own(Talk talk) {
        return given().header("X-Session-Token", talk.token())
                .get("/api/v1/chat/sessions/" + talk.id())
                .then()
                .statusCode(200);
    }
}
