package pl.novahouse.chatbot.integrations.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.novahouse.chatbot.domain.delivery.Failure;
import pl.novahouse.chatbot.domain.delivery.Reason;

class MondayErrorsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T22:30:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-11-26T00:00:00Z");

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "DAILY_LIMIT_EXCEEDED, Suspended, daily_limit",
        "UserUnauthorizedException, Suspended, bad_token",
        "API_TEMPORARILY_BLOCKED, Suspended, bad_token",
        "RATE_LIMIT_EXCEEDED, Throttled, rate_limited",
        "IP_RATE_LIMIT_EXCEEDED, Throttled, rate_limited",
        "tooManyRequests, Throttled, rate_limited",
        "COMPLEXITY_BUDGET_EXHAUSTED, Throttled, rate_limited",
        "maxConcurrencyExceeded, Throttled, rate_limited",
        "ColumnValueException, Permanent, refused_by_board",
        "InvalidColumnIdException, Permanent, refused_by_board",
        "InvalidBoardIdException, Permanent, refused_by_board",
        "ItemsLimitationException, Permanent, refused_by_board",
        "INTERNAL_SERVER_ERROR, Outage, board_error",
        "InternalServerError, Outage, board_error",
        "SomethingNew, Permanent, refused_by_board"
    })
    void a_code_in_an_answer_of_status_200_decides(String code, String kind, String reason)
            throws JsonProcessingException {
        Failure failure = failure(
                        200,
                        Optional.empty(),
                        "{\"data\":{\"create_item\":null},\"errors\":[{\"message\":"
                                + "\"x\",\"extensions\":{\"code\":\"" + code + "\",\"status_code\":200}}]}")
                .orElseThrow();

        assertThat(failure.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(failure.reason().code()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "400, Permanent", "401, Suspended", "403, Suspended", "404, Permanent", "408, Outage", "409, Later",
        "422, Permanent", "429, Throttled", "500, Outage", "502, Outage", "503, Outage", "504, Outage"
    })
    void without_a_code_the_status_decides(int status, String kind) {
        Failure failure = new MondayErrors(status, Optional.empty(), NOW)
                .failure(MissingNode.getInstance())
                .orElseThrow();

        assertThat(failure.getClass().getSimpleName()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void a_server_that_says_when_to_come_again_is_left_alone_until_then(int status) {
        Failure failure = new MondayErrors(status, Optional.of(Duration.ofSeconds(9)), NOW)
                .failure(MissingNode.getInstance())
                .orElseThrow();

        assertThat(failure)
                .isEqualTo(new Failure.Throttled(
                        new Reason("board_error", "http_" + status), Optional.of(Duration.ofSeconds(9))));
    }

    @Test
    void a_daily_limit_lasts_until_midnight_in_universal_time() throws JsonProcessingException {
        assertThat(failure(429, Optional.empty(), errors("DAILY_LIMIT_EXCEEDED", 429)))
                .contains(new Failure.Suspended(
                        new Reason("daily_limit", "DAILY_LIMIT_EXCEEDED"), Optional.of(MIDNIGHT)));
    }

    @Test
    void the_longer_of_two_waits_counts() throws JsonProcessingException {
        String body = "{\"errors\":[{\"extensions\":{\"code\":\"COMPLEXITY_BUDGET_EXHAUSTED\",\"error_data\":"
                + "{\"retry_in_seconds\":30}}}]}";

        assertThat(failure(200, Optional.of(Duration.ofSeconds(5)), body))
                .contains(new Failure.Throttled(
                        new Reason("rate_limited", "COMPLEXITY_BUDGET_EXHAUSTED"),
                        Optional.of(Duration.ofSeconds(30))));
        assertThat(failure(200, Optional.of(Duration.ofSeconds(50)), body))
                .contains(new Failure.Throttled(
                        new Reason("rate_limited", "COMPLEXITY_BUDGET_EXHAUSTED"),
                        Optional.of(Duration.ofSeconds(50))));
    }

    @Test
    void an_error_of_the_query_itself_needs_a_person() throws JsonProcessingException {
        assertThat(failure(200, Optional.empty(), "{\"errors\":[{\"message\":\"Cannot query field\"}]}"))
                .contains(new Failure.Permanent(Reason.of("invalid_query")));
    }

    @Test
    void of_several_errors_the_gravest_counts_and_the_column_is_named_without_its_value()
            throws JsonProcessingException {
        assertThat(failure(200, Optional.empty(), """
                        {"errors":[{"extensions":{"code":"ColumnValueException",
                                    "error_data":{"column_id":"phone","column_value":"+48501"}}},
                                   {"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}"""))
                .contains(new Failure.Permanent(new Reason("refused_by_board", "ColumnValueException, column phone")));
        assertThat(failure(200, Optional.empty(), """
                        {"errors":[{"extensions":{"code":"ColumnValueException"}},
                                   {"extensions":{"code":"DAILY_LIMIT_EXCEEDED"}}]}""").map(Failure::reason).map(Reason::code))
                .contains("daily_limit");
    }

    @Test
    void an_answer_without_errors_is_good() throws JsonProcessingException {
        assertThat(failure(200, Optional.empty(), "{\"data\":{\"create_item\":{\"id\":\"1\"}}}"))
                .isEmpty();
        assertThat(failure(200, Optional.empty(), "{\"data\":{},\"errors\":[]}"))
                .isEmpty();
    }

    private Optional<Failure> failure(int status, Optional<Duration> retryAfter, String body)
            throws JsonProcessingException {
        JsonNode read = json.readTree(body);
        return new MondayErrors(status, retryAfter, NOW).failure(read);
    }

    private static String errors(String code, int status) {
        return "{\"errors\":[{\"extensions\":{\"code\":\"" + code + "\",\"status_code\":" + status + "}}]}";
    }
}
