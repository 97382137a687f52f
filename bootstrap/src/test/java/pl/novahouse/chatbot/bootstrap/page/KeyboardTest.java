package pl.novahouse.chatbot.bootstrap.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.novahouse.chatbot.bootstrap.page.Pages.Visitors;

@ExtendWith(Pages.class)
@Tag("packaged")
class KeyboardTest {

    private static final int MOST_STOPS = 60;

    @Test
    void a_whole_conversation_needs_no_mouse(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes();

        tabTo(visitor, "launcher");
        press(visitor, "Enter");
        visitor.chat().locator("#message:focus").waitFor();
        visitor.page().keyboard().type("Jaki jest najtańszy");
        press(visitor, "Shift+Enter");
        visitor.page().keyboard().type("pakiet?");
        press(visitor, "Enter");

        assertThat(visitor.answer(1)).contains("Express");
        assertThat(visitor.sent().locator(".text").textContent()).isEqualTo("Jaki jest najtańszy\npakiet?");
        visitor.chat().locator("#message:focus").waitFor();
    }

    @Test
    void a_quick_reply_is_reached_and_pressed_by_keyboard_and_the_field_has_the_focus_again(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();
        visitor.chat().locator("#message:focus").waitFor();

        press(visitor, "Shift+Tab");
        visitor.chat().locator("#attach:focus").waitFor();
        press(visitor, "Shift+Tab");
        visitor.chat().locator(".reply:focus").waitFor();
        press(visitor, "Enter");
        visitor.answer(1);

        visitor.chat().locator("#message:focus").waitFor();
    }

    @Test
    void escape_closes_the_chat_and_the_focus_returns_to_the_button_that_opened_it(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();
        visitor.chat().locator("#message:focus").waitFor();

        press(visitor, "Escape");

        visitor.panel().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(focused(visitor)).isEqualTo("launcher");
    }

    @Test
    void escape_leaves_a_question_open_in_the_chat_before_the_chat_itself(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();
        visitor.asks("Jaka jest gwarancja?");
        visitor.chat().locator("#restart").press("Enter");
        visitor.chat().locator("#dialog").waitFor();

        press(visitor, "Escape");

        visitor.chat().locator("#dialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(visitor.panel().isVisible()).isTrue();
    }

    @Test
    void a_phone_shows_the_greeting_without_raising_the_keyboard(Visitors visitors) {
        Visitor visitor = visitors.onPhone().comes().opensChat();

        visitor.chat().locator("#title:focus").waitFor();
        assertThat(visitor.panel().boundingBox().width).isCloseTo(390, within(0.5));
        assertThat(visitor.panel().boundingBox().height).isCloseTo(844, within(0.5));
    }

    private static void tabTo(Visitor visitor, String name) {
        for (int stop = 0; stop < MOST_STOPS && !focused(visitor).equals(name); stop++) {
            press(visitor, "Tab");
        }
        assertThat(focused(visitor)).isEqualTo(name);
    }

    private static void press(Visitor visitor, String key) {
        visitor.page().keyboard().press(key);
    }

    private static String focused(Visitor visitor) {
        return (String) visitor.page().evaluate("""
                        () => {
                          const active = document.activeElement;
                          return (active.shadowRoot?.activeElement ?? active).className;
                        }""");
    }
}
