package pl.novahouse.chatbot.bootstrap.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.novahouse.chatbot.bootstrap.page.Pages.Visitors;

/** A visitor says what they think of the answers and of the conversation. */
@ExtendWith(Pages.class)
@Tag("packaged")
class OpinionTest {

    @Test
    void a_thumb_is_given_by_keyboard_kept_over_a_reload_and_taken_back(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();
        visitor.asks("Jaki jest najtańszy pakiet?");
        assertThat(visitor.chat().locator(".opinion")).hasCount(1);

        thumb(visitor, "Odpowiedź niepomocna").focus();
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.chat().locator(".opinion-status")).hasText("Dziękujemy za ocenę.");
        assertThat(answer(visitor).get("thumb")).isEqualTo("down");

        visitor.page().reload();
        assertThat(thumb(visitor, "Odpowiedź niepomocna")).hasAttribute("aria-pressed", "true");
        assertThat(thumb(visitor, "Odpowiedź pomocna")).hasAttribute("aria-pressed", "false");
        visitor.photograph("widget-1280-thumb");

        thumb(visitor, "Odpowiedź niepomocna").click();
        assertThat(visitor.chat().locator(".opinion-status")).hasText("Ocena została cofnięta.");
        assertThat(answer(visitor).get("thumb")).isNull();
    }

    @Test
    void a_conversation_is_rated_at_a_desk_with_the_arrow_keys(Visitors visitors) {
        Visitor visitor = rates(visitors.atDesk(), "1280");

        visitor.chat().locator(".rating input").first().focus();
        visitor.page().keyboard().press("ArrowRight");
        visitor.page().keyboard().press("ArrowRight");
        visitor.page().keyboard().press("ArrowRight");
        isKept(visitor, 4);
        visitor.photograph("widget-1280-rated");
    }

    @Test
    void a_conversation_is_rated_on_a_phone_with_a_tap(Visitors visitors) {
        Visitor visitor = rates(visitors.onPhone(), "390");

        visitor.chat().locator(".star").nth(4).click();
        isKept(visitor, 5);
        visitor.photograph("widget-390-rated");
    }

    @Test
    void an_english_visitor_is_asked_in_english(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();
        visitor.chat().locator("#language").click();
        visitor.asks("Which package is the cheapest?");

        thumb(visitor, "Helpful answer").click();
        assertThat(visitor.chat().locator(".opinion-status")).hasText("Thank you for your rating.");
    }

    private static Visitor rates(Visitor visitor, String width) {
        visitor.comes().opensChat();
        visitor.asks("Jaki jest najtańszy pakiet?");
        visitor.asks("Jaka jest gwarancja?");
        assertThat(visitor.chat().locator(".rating")).hasCount(0);
        visitor.asks("Ile trwają prace?");
        visitor.chat().locator(".rating").scrollIntoViewIfNeeded();
        visitor.photograph("widget-" + width + "-rating");
        assertThat(visitor.scriptErrors()).isEmpty();
        assertThat(visitor.overflow()).isZero();
        return visitor;
    }

    private static void isKept(Visitor visitor, int stars) {
        assertThat(visitor.chat().locator(".rating .opinion-status")).hasText("Dziękujemy za ocenę.");
        assertThat(visitor.conversation().get("rating")).isEqualTo(stars);
    }

    private static Locator thumb(Visitor visitor, String name) {
        return visitor.chat().locator(".thumb[aria-label='" + name + "']");
    }

    private static Map<?, ?> answer(Visitor visitor) {
        return (Map<?, ?>) ((List<?>) requireNonNull(visitor.conversation().get("messages"))).get(1);
    }
}
