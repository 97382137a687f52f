package pl.novahouse.chatbot.bootstrap.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.novahouse.chatbot.bootstrap.page.Pages.Visitors;

/** A visitor leaves a name and a number with a few taps, and takes the consent back with one more. */
@ExtendWith(Pages.class)
@Tag("packaged")
class ContactTest {

    @Test
    void consent_and_data_are_given_with_buttons_on_a_phone(Visitors visitors) {
        leavesContact(visitors.onPhone(), "390", "Anna Nowak", "600 111 222");
    }

    @Test
    void consent_and_data_are_given_with_buttons_at_a_desk_and_sales_see_the_lead(Visitors visitors) {
        Visitor visitor = visitors.atDesk();
        leavesContact(visitor, "1280", "Olga Malinowska", "600 333 444");

        visitor.logsIn("consultant");
        visitor.page().navigate(visitor.page().url().replaceAll("/admin.*", "/admin/leads"));
        visitor.photographWholePage("leads-1280");
        visitor.page()
                .locator("a", new Page.LocatorOptions().setHasText("Olga Malinowska"))
                .click();
        assertThat(visitor.page().locator("h1")).hasText("Olga Malinowska");
        assertThat(visitor.page().locator("body")).containsText("+48600333444");
        visitor.photographWholePage("lead-1280");
        visitor.page()
                .locator("button", new Page.LocatorOptions().setHasText("Przypisz do mnie"))
                .click();
        visitor.page()
                .locator("button", new Page.LocatorOptions().setHasText("po kontakcie"))
                .click();
        assertThat(visitor.page().locator(".title .badge").first()).hasText("po kontakcie");
        assertThat(visitor.overflow()).isZero();
    }

    @Test
    void a_consent_is_taken_back_with_one_tap(Visitors visitors) {
        Visitor visitor = visitors.onPhone();
        visitor.comes().opensChat();
        visitor.asks("Jestem Jan Kowal, telefon 600 555 666");
        visitor.chat().locator(".consents .action").click();
        visitor.chat().locator(".card-contact").waitFor();

        visitor.chat().locator(".consents .link-button").click();

        assertThat(visitor.chat().locator(".consents .form-status")).hasText("Zgoda została wycofana.");
        visitor.answer(3);
        assertThat(String.valueOf(visitor.conversation().get("consents"))).contains("granted=false");
    }

    private static void leavesContact(Visitor visitor, String width, String name, String phone) {
        visitor.comes().opensChat();
        visitor.asks("Jestem " + name + ", telefon " + phone);
        visitor.chat().locator(".consents").waitFor();
        visitor.photograph("widget-" + width + "-consent");

        visitor.chat().locator(".consents .action").click();
        Locator card = visitor.chat().locator(".card-contact");
        card.waitFor();
        assertThat(card).containsText(name);
        visitor.photograph("widget-" + width + "-read-back");

        card.locator(".action").click();
        visitor.answer(3);
        visitor.photograph("widget-" + width + "-handed-on");
        assertThat(visitor.conversation().get("lead")).isEqualTo("created");
        assertThat(visitor.scriptErrors()).isEmpty();
        assertThat(visitor.overflow()).isZero();
    }
}
