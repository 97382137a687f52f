package pl.novahouse.chatbot.bootstrap.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.novahouse.chatbot.bootstrap.page.Pages.Visitors;

/** Pictures for people to look at, in {@code target/screenshots}; and that nothing is wider than its screen. */
@ExtendWith(Pages.class)
@Tag("packaged")
class ScreenshotsTest {

    @Test
    void the_demo_page_and_the_chat_at_a_desk(Visitors visitors) {
        photograph(visitors.atDesk(), "1280");
    }

    @Test
    void the_demo_page_and_the_chat_on_a_phone(Visitors visitors) {
        photograph(visitors.onPhone(), "390");
    }

    private static void photograph(Visitor visitor, String width) {
        visitor.comes();
        visitor.page().locator(".tile").first().waitFor();
        visitor.photographWholePage("demo-" + width);
        assertThat(visitor.overflow()).isZero();

        visitor.opensChat();
        visitor.photograph("widget-" + width + "-greeting");
        visitor.asks("Jaki jest najtańszy pakiet?");
        visitor.photograph("widget-" + width + "-package");
        visitor.asks("Mam mieszkanie 50m²");
        visitor.asks("Ile to będzie kosztować?");
        visitor.photograph("widget-" + width + "-quote");
        visitor.asks("Jaka jest gwarancja?");
        visitor.photograph("widget-" + width + "-warranty");

        assertThat(visitor.scriptErrors()).isEmpty();
    }
}
