package pl.novahouse.chatbot.bootstrap.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.novahouse.chatbot.bootstrap.page.Pages.Visitors;

@ExtendWith(Pages.class)
@Tag("packaged")
class TalkingTest {

    @Test
    void a_question_about_the_cheapest_package_is_answered_with_its_price(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();

        String answer = visitor.asks("Jaki jest najtańszy pakiet?");

        assertThat(answer).contains("Express", "999\u00A0zł/m²");
        assertThat(visitor.scriptErrors()).isEmpty();
    }

    @Test
    void a_conversation_builds_on_what_was_said_before(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();
        visitor.asks("Jaki jest najtańszy pakiet?");
        visitor.asks("Mam mieszkanie 50m²");

        String total = visitor.asks("Ile to będzie kosztować?");
        String warranty = visitor.asks("Jaka jest gwarancja?");

        assertThat(total).contains("49\u00A0950\u00A0zł");
        assertThat(warranty).contains("36");
    }

    @Test
    void the_answer_comes_as_a_stream(Visitors visitors) {
        Visitor visitor = visitors.atDesk();
        List<String> calls = new ArrayList<>();
        visitor.page().onResponse(response -> {
            if (response.url().endsWith("/api/v1/chat/stream")) {
                calls.add(response.status() + " " + response.headerValue("content-type"));
            }
        });
        visitor.comes().opensChat();

        visitor.asks("Jaka jest gwarancja?");

        assertThat(calls).singleElement().asString().startsWith("200 text/event-stream");
    }

    @Test
    void a_suggested_question_is_asked_with_one_tap(Visitors visitors) {
        Visitor visitor = visitors.onPhone().comes().opensChat();
        Locator suggestion = visitor.chat().locator(".reply").first();
        String question = suggestion.textContent();

        suggestion.tap();
        visitor.answer(1);

        assertThat(visitor.sent().locator(".text").allTextContents()).containsExactly(question);
    }

    @Test
    void the_chat_speaks_english_when_asked_to(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();

        visitor.chat().locator("#language").click();
        String answer = visitor.asks("Which package is the cheapest?");

        assertThat(visitor.answer(0)).startsWith("Hello");
        assertThat(answer).contains("Express", "999");
    }

    @Test
    void a_new_conversation_begins_only_after_a_confirmation(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();
        visitor.asks("Jaka jest gwarancja?");

        visitor.chat().locator("#restart").click();
        visitor.chat().locator("#dialog-no").click();
        assertThat(visitor.sent()).hasCount(1);

        visitor.chat().locator("#restart").click();
        visitor.chat().locator("#dialog-yes").click();
        assertThat(visitor.sent()).hasCount(0);
        visitor.asks("Jaki jest najtańszy pakiet?");
        assertThat((List<?>) visitor.conversation().get("messages")).hasSize(2);
    }

    @Test
    void the_demo_page_shows_the_price_list_of_the_catalogue(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes();
        Locator tiles = visitor.page().locator(".tile");
        tiles.first().waitFor();

        assertThat(tiles.locator("h3").allTextContents())
                .containsExactly("Express", "Express Plus", "Comfort", "Premium", "Indywidualny");
        assertThat(tiles.locator(".tile-price").allTextContents())
                .startsWith("999\u00A0zł/m²", "1\u00A0199\u00A0zł/m²");
        assertThat(visitor.page().locator(".tile-popular h3").textContent()).isEqualTo("Comfort");
    }

    @Test
    void a_button_of_the_page_opens_the_chat_with_a_question_that_is_not_sent(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes();
        Locator button = visitor.page().locator("[data-nova-chat-ask]").last();
        String question = button.getAttribute("data-nova-chat-ask");

        button.click();
        visitor.chat().locator("#log .row").first().waitFor();

        assertThat(visitor.chat().locator("#message").inputValue()).isEqualTo(question);
        assertThat(visitor.sent()).hasCount(0);
    }
}
