package pl.novahouse.chatbot.bootstrap.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.novahouse.chatbot.bootstrap.page.Pages.Visitors;

@ExtendWith(Pages.class)
@Tag("packaged")
class AccessibilityTest {

    @Test
    void the_demo_page_and_the_chat_have_no_serious_barrier(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes();
        visitor.page().locator(".tile").first().waitFor();
        assertThat(visitor.barriers()).isEmpty();

        visitor.opensChat();
        visitor.asks("Jaki jest najtańszy pakiet?");

        assertThat(visitor.page().frames()).hasSize(2);
        assertThat(visitor.barriers()).isEmpty();
    }

    @Test
    void a_message_that_was_not_sent_and_a_question_in_a_dialog_have_no_serious_barrier(Visitors visitors) {
        Visitor visitor = visitors.onPhone().comes().opensChat();
        visitor.asks("Jaka jest gwarancja?");
        visitor.context().setOffline(true);
        visitor.says("Ile trwają prace?");
        visitor.chat().locator("[data-state=failed]").waitFor();
        assertThat(visitor.barriers()).isEmpty();

        visitor.chat().locator("#restart").click();

        assertThat(visitor.barriers()).isEmpty();
    }

    @Test
    void the_panel_has_no_serious_barrier(Visitors visitors) {
        visitors.atDesk().comes().opensChat().asks("Jaka jest gwarancja?");
        Visitor consultant = visitors.atDesk().logsIn("consultant");
        consultant.page().navigate(visitors.base() + "/admin/conversations");
        assertThat(consultant.barriers()).isEmpty();

        consultant.page().locator("tbody th a").first().click();
        consultant.page().locator("#transcript").waitFor();

        assertThat(consultant.barriers()).isEmpty();
    }

    @Test
    void the_transcript_is_announced_and_every_control_has_a_name(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();

        // Silent while the greeting is laid out, it announces what comes after.
        visitor.chat().locator("#log[role=log][aria-live=polite]").waitFor();
        assertThat(visitor.chat().getByLabel("Treść wiadomości").count()).isOne();
        assertThat(visitor.chat().locator("html").getAttribute("lang")).isEqualTo("pl");
        assertThat(visitor.panel().getAttribute("role")).isEqualTo("dialog");
    }
}
