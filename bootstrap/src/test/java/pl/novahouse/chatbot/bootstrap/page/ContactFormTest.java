package pl.novahouse.chatbot.bootstrap.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.novahouse.chatbot.bootstrap.page.Pages.Visitors;

/** A visitor leaves a contact by the form in the chat, without talking. */
@ExtendWith(Pages.class)
@Tag("packaged")
class ContactFormTest {

    @Test
    void a_contact_is_left_by_form_on_a_phone(Visitors visitors) {
        Visitor visitor = opens(visitors.onPhone(), "390");

        leaves(visitor, "390", "Teresa Formularz");
    }

    @Test
    void a_contact_is_left_by_form_at_a_desk_and_sales_see_it(Visitors visitors) {
        Visitor visitor = opens(visitors.atDesk(), "1280");
        leaves(visitor, "1280", "Halina Formularz");

        visitor.logsIn("consultant");
        visitor.page().navigate(visitor.page().url().replaceAll("/admin.*", "/admin/leads"));
        assertThat(visitor.page().locator("a", new Page.LocatorOptions().setHasText("Halina Formularz")))
                .hasCount(1);
    }

    @Test
    void what_is_missing_is_told_beside_its_field_and_nothing_is_sent(Visitors visitors) {
        Visitor visitor = opens(visitors.onPhone(), "390");

        send(visitor);
        assertThat(fault(visitor, "name")).hasText("Prosimy podać imię i nazwisko.");
        assertThat(fault(visitor, "email")).hasText("Prosimy podać e-mail albo telefon.");
        assertThat(fault(visitor, "consents")).hasText("Bez tej zgody nie możemy się skontaktować.");
        assertThat(visitor.chat().locator("#contact-name:focus")).hasCount(1);
        assertThat(field(visitor, "name")).hasAttribute("aria-invalid", "true");
        visitor.photograph("widget-390-form-faults");
        assertThat(visitor.conversation().get("lead")).isEqualTo("none");
    }

    @Test
    void what_the_server_cannot_read_is_told_beside_its_field(Visitors visitors) {
        Visitor visitor = opens(visitors.atDesk(), "1280");
        field(visitor, "name").fill("Jan Formularz");
        field(visitor, "phone").fill("12");
        consent(visitor).check();

        send(visitor);
        assertThat(fault(visitor, "phone")).hasText("Numer telefonu jest niepoprawny.");
        assertThat(fault(visitor, "name")).isEmpty();

        field(visitor, "phone").fill("600 700 801");
        send(visitor);
        assertThat(visitor.chat().locator(".contact-done")).isVisible();
    }

    @Test
    void an_english_visitor_reads_the_form_in_english(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();
        visitor.chat().locator("#language").click();
        visitor.chat().locator("#leave-contact").click();
        field(visitor, "name").waitFor();
        send(visitor);

        assertThat(fault(visitor, "consents")).hasText("Without this consent we cannot contact you.");
        assertThat(visitor.chat().locator("#contact .consent").first()).containsText("consent");
    }

    @Test
    void the_form_can_be_closed_from_its_end_on_a_phone(Visitors visitors) {
        Visitor visitor = opens(visitors.onPhone(), "390");
        Locator form = visitor.chat().locator("#contact");
        form.evaluate("dialog => dialog.scrollTo(0, dialog.scrollHeight)");

        Locator close = form.locator(".dialog-close");
        assertThat(close).isInViewport();
        close.click();
        assertThat(form).isHidden();
    }

    @Test
    void escape_closes_the_form_before_the_chat(Visitors visitors) {
        Visitor visitor = opens(visitors.atDesk(), "1280");

        visitor.page().keyboard().press("Escape");
        assertThat(visitor.chat().locator("#contact")).isHidden();
        assertThat(visitor.panel().isVisible()).isTrue();
    }

    private static Visitor opens(Visitor visitor, String width) {
        visitor.comes().opensChat();
        visitor.chat().locator("#leave-contact").click();
        field(visitor, "name").waitFor();
        visitor.photograph("widget-" + width + "-form");
        return visitor;
    }

    private static void leaves(Visitor visitor, String width, String name) {
        field(visitor, "name").fill(name);
        field(visitor, "email").fill(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.com");
        field(visitor, "message").fill("Proszę o kontakt w sprawie mieszkania 50 m².");
        consent(visitor).check();
        send(visitor);
        assertThat(visitor.chat().locator(".contact-done")).isVisible();
        visitor.photograph("widget-" + width + "-form-done");
        assertThat(visitor.conversation().get("lead")).isEqualTo("created");
        assertThat(visitor.scriptErrors()).isEmpty();
        assertThat(visitor.overflow()).isZero();
    }

    private static Locator field(Visitor visitor, String name) {
        return visitor.chat().locator("#contact-" + name);
    }

    private static Locator fault(Visitor visitor, String name) {
        return visitor.chat().locator("#contact-" + name + "-fault");
    }

    private static Locator consent(Visitor visitor) {
        return visitor.chat().locator("#contact .field .consent input");
    }

    private static void send(Visitor visitor) {
        visitor.chat().locator("#contact .button-strong").click();
    }
}
