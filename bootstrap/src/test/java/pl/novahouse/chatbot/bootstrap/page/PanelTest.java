package pl.novahouse.chatbot.bootstrap.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.novahouse.chatbot.bootstrap.page.Pages.Visitors;

/** Staff log in at the provider's page and read what visitors wrote. */
@ExtendWith(Pages.class)
@Tag("packaged")
class PanelTest {

    private static final String INJECTION = "<img src=x onerror=\"document.title='hacked'\"><script>alert(1)</script>";

    @Test
    void a_consultant_logs_in_finds_a_conversation_reads_it_and_logs_out(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();
        visitor.asks("Mam mieszkanie 50 m² w Gdańsku " + INJECTION);
        visitor.asks("Jaki jest najtańszy pakiet?");

        Visitor consultant = visitors.atDesk();
        Page page = consultant.page();
        page.navigate(visitors.base() + "/admin");
        consultant.photograph("panel-login");
        consultant.logsIn("consultant");
        assertThat(page.locator(".who-name")).hasText("Piotr Lis");
        consultant.photograph("panel-1280-home");

        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Rozmowy").setExact(true))
                .click();
        page.getByLabel("Szukany tekst").fill("najtańszy");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Szukaj"))
                .click();
        page.waitForURL(url -> url.contains("najta"));
        consultant.photograph("panel-1280-list");
        page.locator("tbody th a").first().click();

        assertThat(page.locator(".line.visitor .text").first()).containsText(INJECTION);
        assertThat(page.locator(".line img, .line script")).hasCount(0);
        assertThat(page.title()).doesNotContain("hacked");
        consultant.photographWholePage("panel-1280-transcript");
        assertThat(consultant.scriptErrors()).isEmpty();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Wyloguj"))
                .click();
        assertThat(page.locator("h1")).hasText("Wylogowano");
        page.navigate(visitors.base() + "/admin/conversations");
        assertThat(page.locator("h1")).hasText("Logowanie lokalne");
    }

    @Test
    void the_panel_fits_a_phone(Visitors visitors) {
        visitors.atDesk().comes().opensChat().asks("Jaka jest gwarancja?");
        Visitor admin = visitors.onPhone();
        Page page = admin.logsIn("admin").page();
        page.navigate(visitors.base() + "/admin/conversations");
        admin.photographWholePage("panel-390-list");
        assertThat(admin.overflow()).isZero();
        page.locator("tbody th a").first().click();
        page.locator("#transcript").waitFor();
        admin.photographWholePage("panel-390-transcript");
        assertThat(admin.overflow()).isZero();
    }

    @Test
    void an_analyst_is_told_that_conversations_are_not_for_them(Visitors visitors) {
        Page page = visitors.atDesk().logsIn("analyst").page();
        page.navigate(visitors.base() + "/admin/conversations");
        assertThat(page.locator("h1")).hasText("Brak uprawnień do tej operacji.");
    }
}
