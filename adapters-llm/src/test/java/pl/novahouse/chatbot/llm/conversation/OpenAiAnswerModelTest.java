package pl.novahouse.chatbot.llm.conversation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pl.novahouse.chatbot.application.conversation.port.AnswerModel;
import pl.novahouse.chatbot.application.conversation.port.AnswerModel.Line;
import pl.novahouse.chatbot.application.conversation.port.AnswerModel.ModelAnswer;
import pl.novahouse.chatbot.application.conversation.port.AnswerModel.ModelQuestion;
import pl.novahouse.chatbot.application.conversation.port.AnswerModelContract;
import pl.novahouse.chatbot.domain.operation.PartCondition;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

final class OpenAiAnswerModelTest implements AnswerModelContract {

    private static final String PATH = "/v1/chat/completions";
    private static final Duration BUDGET = Duration.ofSeconds(5);

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private final List<String> sentences = new ArrayList<>();
    private OpenAiAnswerModel model;

    @BeforeEach
    void model() {
        model = new OpenAiAnswerModel(new OpenAiAnswerModel.Settings(
                URI.create(SERVER.baseUrl() + "/v1"),
                "key",
                "any-model",
                0.2,
                400,
                Duration.ofSeconds(4),
                Duration.ofSeconds(30)));
    }

    @Override
    public AnswerModel answering(String text) {
        answers(stream(text));
        return model;
    }

    @Override
    public AnswerModel failing() {
        answers(aResponse().withStatus(500));
        return model;
    }

    @Test
    void an_answer_arrives_sentence_by_sentence_with_its_tokens() {
        answers(stream("Tak, to ", "możliwe. Ustali ", "to konsultant."));

        ModelAnswer answer = ask();

        assertThat(answer).isEqualTo(new ModelAnswer("Tak, to możliwe. Ustali to konsultant.", 120, 15));
        assertThat(sentences).containsExactly("Tak, to możliwe. ", "Ustali to konsultant.");
    }

    @Test
    void the_model_is_given_the_facts_the_history_and_the_question() {
        answers(stream("Dobrze."));

        ask();

        SERVER.verify(postRequestedFor(urlEqualTo(PATH))
                .withHeader("Authorization", equalTo("Bearer key"))
                .withRequestBody(matchingJsonPath("$.model", equalTo("any-model")))
                .withRequestBody(matchingJsonPath("$.messages[0].role", equalTo("system")))
                .withRequestBody(matchingJsonPath(
                        "$.messages[0].content",
                        com.github.tomakehurst.wiremock.client.WireMock.containing("36 miesięcy")))
                .withRequestBody(matchingJsonPath("$.messages[1].content", equalTo("Dzień dobry")))
                .withRequestBody(matchingJsonPath("$.messages[2].role", equalTo("assistant")))
                .withRequestBody(matchingJsonPath("$.messages[3].content", equalTo("Czy to możliwe?"))));
    }

    @Test
    void a_passing_failure_is_repeated_once() {
        for (int status : List.of(429, 500, 503)) {
            SERVER.resetAll();
            SERVER.stubFor(post(PATH)
                    .inScenario("once")
                    .whenScenarioStateIs(Scenario.STARTED)
                    .willReturn(aResponse().withStatus(status))
                    .willSetStateTo("well"));
            SERVER.stubFor(
                    post(PATH).inScenario("once").whenScenarioStateIs("well").willReturn(stream("Dobrze.")));

            assertThat(ask().text()).as("after %s", status).isEqualTo("Dobrze.");
        }
    }

    @Test
    void a_lasting_failure_is_an_unavailable_model() {
        for (int status : List.of(429, 500, 503)) {
            SERVER.resetAll();
            answers(aResponse().withStatus(status));

            assertUnavailable();
            SERVER.verify(2, postRequestedFor(urlEqualTo(PATH)));
            model();
        }
    }

    @Test
    void a_refused_key_is_not_tried_again() {
        answers(aResponse().withStatus(401));

        assertUnavailable();
        SERVER.verify(1, postRequestedFor(urlEqualTo(PATH)));
    }

    @Test
    void garbage_is_an_unavailable_model() {
        answers(aResponse().withHeader("Content-Type", "text/event-stream").withBody("data: {\"nonsense\n\n"));
        assertUnavailable();

        answers(aResponse().withBody("<html>502</html>"));
        assertUnavailable();

        answers(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK));
        assertUnavailable();
    }

    @Test
    void a_hanging_model_costs_no_more_than_the_budget() {
        answers(stream("Za późno.").withFixedDelay(3000));
        long start = System.nanoTime();

        assertThatThrownBy(() -> model.answer(question(), Duration.ofMillis(600), sentences::add))
                .isInstanceOf(ProblemException.class);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(2500));
        assertThat(sentences).isEmpty();
    }

    @Test
    void after_a_series_of_failures_the_model_is_left_alone() {
        answers(aResponse().withStatus(401));
        for (int i = 0; i < 6; i++) {
            assertUnavailable();
        }
        SERVER.resetRequests();

        assertUnavailable();

        SERVER.verify(0, postRequestedFor(urlEqualTo(PATH)));
        assertThat(model.condition()).isEqualTo(PartCondition.DEGRADED);
    }

    private ModelAnswer ask() {
        return model.answer(question(), BUDGET, sentences::add);
    }

    private void assertUnavailable() {
        assertThatThrownBy(this::ask)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(new Problem.Unavailable("llm")));
    }

    private static ModelQuestion question() {
        return new ModelQuestion(
                Language.PL,
                List.of("Gwarancja na prace: 36 miesięcy."),
                List.of(),
                List.of(new Line(true, "Dzień dobry"), new Line(false, "Dzień dobry, w czym pomóc?")),
                "Czy to możliwe?");
    }

    private static void answers(ResponseDefinitionBuilder response) {
        SERVER.stubFor(post(PATH).willReturn(response));
    }

    private static ResponseDefinitionBuilder stream(String... parts) {
        StringBuilder body = new StringBuilder();
        for (String part : parts) {
            body.append("""
                    data: {"id":"1","object":"chat.completion.chunk","model":"any-model","choices":[{"index":0,"delta":{"content":"%s"}}]}

                    """.formatted(part));
        }
        body.append("""
                data: {"id":"1","object":"chat.completion.chunk","model":"any-model","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

                data: {"id":"1","object":"chat.completion.chunk","model":"any-model","choices":[],"usage":{"prompt_tokens":120,"completion_tokens":15,"total_tokens":135}}

                data: [DONE]

                """);
        return aResponse()
                .withHeader("Content-Type", "text/event-stream;charset=UTF-8")
                .withBody(body.toString());
    }
}
