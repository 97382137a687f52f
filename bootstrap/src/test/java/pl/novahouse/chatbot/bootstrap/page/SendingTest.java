package pl.novahouse.chatbot.bootstrap.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.novahouse.chatbot.bootstrap.page.Pages.Visitors;

@ExtendWith(Pages.class)
@Tag("packaged")
class SendingTest {

    private static final String STREAM = "**/api/v1/chat/stream";
    private static final String PLAIN = "**/api/v1/chat";

    @Test
    void a_message_written_offline_is_shown_as_not_sent_and_goes_out_by_itself_once_online(Visitors visitors) {
        Visitor visitor = visitors.onPhone().comes().opensChat();
        visitor.asks("Jaki jest najtańszy pakiet?");

        visitor.context().setOffline(true);
        visitor.says("Jaka jest gwarancja?");
        visitor.chat().getByText("Nie wysłano").waitFor();
        visitor.photograph("widget-390-offline");
        visitor.context().setOffline(false);

        assertThat(visitor.answer(2)).contains("36");
        assertThat(visitor.chat().getByText("Nie wysłano")).hasCount(0);
        assertThat((List<?>) visitor.conversation().get("messages")).hasSize(4);
    }

    @Test
    void an_answer_lost_on_the_way_is_fetched_again_without_a_second_turn(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();
        visitor.asks("Jaki jest najtańszy pakiet?");
        visitor.page()
                .route(
                        STREAM,
                        route -> {
                            route.fetch();
                            route.abort();
                        },
                        new Page.RouteOptions().setTimes(1));
        visitor.page().route(PLAIN, Route::abort, new Page.RouteOptions().setTimes(1));

        visitor.says("Jaka jest gwarancja?");
        visitor.chat().locator("[data-state=failed]").waitFor();

        assertThat(visitor.answer(2)).contains("36");
        assertThat(visitor.conversation().get("turns")).isEqualTo(2);
    }

    @Test
    void every_repeat_of_a_message_carries_the_same_identity(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();
        Set<Object> identities = ConcurrentHashMap.newKeySet();
        visitor.page().onRequest(request -> {
            if (request.url().endsWith("/chat/stream")) {
                identities.add(request.postData().replaceFirst(".*\"client_message_id\":\"([0-9a-f-]{36})\".*", "$1"));
            }
        });
        visitor.page()
                .route(STREAM, refusal(503, "service_unavailable", Map.of()), new Page.RouteOptions().setTimes(2));

        visitor.says("Jaka jest gwarancja?");
        visitor.chat().getByText("serwer chwilowo nie odpowiada").waitFor();

        assertThat(visitor.answer(1)).contains("36");
        assertThat(identities).singleElement().asString().hasSize(36);
    }

    @Test
    void a_stream_that_a_proxy_refuses_gives_way_to_a_plain_request(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();
        visitor.page().route(STREAM, Route::abort);

        assertThat(visitor.asks("Jaka jest gwarancja?")).contains("36");
        assertThat(visitor.chat().getByText("Nie wysłano")).hasCount(0);
    }

    @Test
    void too_many_messages_wait_as_long_as_the_server_asks(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();
        visitor.page()
                .route(
                        STREAM,
                        refusal(429, "message_too_fast", Map.of("Retry-After", "2")),
                        new Page.RouteOptions().setTimes(1));

        visitor.says("Jaka jest gwarancja?");
        visitor.chat().getByText("wiadomość zostanie wysłana za").waitFor();

        assertThat(visitor.answer(1)).contains("36");
    }

    @Test
    void a_turn_in_progress_is_waited_for(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();
        visitor.page().route(STREAM, refusal(409, "turn_in_progress", Map.of()), new Page.RouteOptions().setTimes(1));

        visitor.says("Jaka jest gwarancja?");
        visitor.chat().getByText("Wiadomość czeka na swoją kolej").waitFor();

        assertThat(visitor.answer(1)).contains("36");
    }

    @Test
    void a_message_that_was_not_sent_survives_a_reload_and_is_sent_once(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();
        visitor.asks("Jaki jest najtańszy pakiet?");
        visitor.page().route("**/api/v1/chat/**", Route::abort);
        visitor.page().route(PLAIN, Route::abort);
        visitor.says("Jaka jest gwarancja?");
        visitor.chat().locator("[data-state=failed]").waitFor();

        visitor.page().unrouteAll();
        visitor.page().reload();

        assertThat(visitor.answer(2)).contains("36");
        assertThat((List<?>) visitor.conversation().get("messages")).hasSize(4);
    }

    @Test
    void two_messages_in_a_row_are_both_answered_in_their_order(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();

        visitor.says("Jaki jest najtańszy pakiet?").says("Jaka jest gwarancja?");

        assertThat(visitor.answer(1)).contains("Express");
        assertThat(visitor.answer(2)).contains("36");
    }

    @Test
    void a_message_over_the_limit_cannot_be_sent_and_says_by_how_much(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();

        visitor.chat().locator("#message").fill("a".repeat(3_950));
        assertThat(visitor.chat().locator("#counter").textContent()).contains("50");
        visitor.says("a".repeat(4_003));

        assertThat(visitor.chat().locator("#counter").textContent()).contains("za długa o 3");
        assertThat(visitor.chat().locator("#send").isDisabled()).isTrue();
        assertThat(visitor.sent()).hasCount(0);
    }

    private static Consumer<Route> refusal(int status, String code, Map<String, String> headers) {
        return route -> route.fulfill(new Route.FulfillOptions()
                .setStatus(status)
                .setContentType("application/json")
                .setHeaders(headers)
                .setBody("{\"error\":\"" + code + "\",\"message\":\"…\",\"request_id\":\"r\"}"));
    }
}
