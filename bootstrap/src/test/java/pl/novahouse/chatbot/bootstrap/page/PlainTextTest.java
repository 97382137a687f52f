package pl.novahouse.chatbot.bootstrap.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.novahouse.chatbot.bootstrap.page.Pages.Visitors;

/** Whatever an answer or a visitor says is shown as its letters. */
@ExtendWith(Pages.class)
@Tag("packaged")
class PlainTextTest {

    private static final String ATTACK =
            "<img src=x onerror='window.hacked=1'><script>window.hacked=1</script> javascript:alert(1)"
                    + " http://example.com https://example.com/oferta?x=1.";

    @Test
    void what_the_visitor_writes_stays_text_now_and_after_a_reload(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();
        visitor.asks(ATTACK);
        assertThatAllIsText(visitor, visitor.sent().first());

        visitor.page().reload();
        visitor.answer(1);

        assertThatAllIsText(visitor, visitor.sent().first());
    }

    @Test
    void an_answer_stays_text_and_only_its_https_address_becomes_a_link(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();
        visitor.page()
                .route(
                        "**/api/v1/chat/stream",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/event-stream")
                                .setBody(answerOf(ATTACK))));

        visitor.asks("Cokolwiek");

        assertThatAllIsText(visitor, visitor.answers().nth(1));
        Locator links = visitor.answers().nth(1).locator("a");
        assertThat(links.count()).isOne();
        assertThat(links.getAttribute("href")).isEqualTo("https://example.com/oferta?x=1");
        assertThat(links.getAttribute("rel")).isEqualTo("noopener noreferrer");
    }

    @Test
    void a_booking_link_to_anything_but_https_is_not_offered(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();
        visitor.page()
                .route(
                        "**/api/v1/chat/stream",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/event-stream")
                                .setBody("""
                        id: 1
                        event: message
                        data: {"reply":"Termin","actions":[{"type":"booking_link","url":"javascript:alert(1)"},{"type":"booking_link","url":"https://example.com/termin"}]}

                        """)));

        visitor.asks("Chcę się umówić");

        assertThat(visitor.answers().nth(1).locator("a.action").count()).isOne();
        assertThat(visitor.answers().nth(1).locator("a.action").getAttribute("href"))
                .isEqualTo("https://example.com/termin");
    }

    private static void assertThatAllIsText(Visitor visitor, Locator row) {
        assertThat(row.locator(".text").textContent()).isEqualTo(ATTACK);
        assertThat(row.locator("img, script").count()).isZero();
        assertThat(visitor.page().frames().getLast().evaluate("() => window.hacked ?? 'no'"))
                .isEqualTo("no");
        assertThat(visitor.scriptErrors()).isEmpty();
    }

    private static String answerOf(String text) {
        return "id: 1\nevent: message\ndata: {\"reply\":\"" + text + "\"}\n\nid: 2\nevent: done\ndata: {}\n\n";
    }
}
