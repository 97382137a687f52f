package pl.novahouse.chatbot.bootstrap.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.novahouse.chatbot.bootstrap.page.Pages.Visitors;

@ExtendWith(Pages.class)
@Tag("packaged")
class StaffPagesTest {

    private static final Pattern TECHNICAL_NAME = Pattern.compile("[a-z]+(?:[-_][a-z]+)+");

    @ParameterizedTest
    @ValueSource(strings = {"admin", "consultant", "analyst", "dpo"})
    void every_page_of_a_role_opens_fits_phone_and_desk_and_has_no_barrier(String role, Visitors visitors) {
        visitors.atDesk().comes().opensChat().asks("Jaka jest gwarancja?");

        looksThrough(visitors, visitors.atDesk().logsIn(role), role + "-1280");
        looksThrough(visitors, visitors.onPhone().logsIn(role), role + "-390");
    }

    private static void looksThrough(Visitors visitors, Visitor staff, String name) {
        Page page = staff.page();
        for (String path : menu(page)) {
            page.navigate(visitors.base() + path);
            assertThat(page.locator(".menu [aria-current=page]")).hasCount(1);
            staff.photographWholePage("panel-" + name + path.replace("/admin/", "-"));
            assertThat(staff.overflow()).as(path).isZero();
            assertThat(staff.barriers()).as(path).isEmpty();
            assertThat(page.locator("tbody th").allTextContents())
                    .as(path)
                    .noneMatch(text -> TECHNICAL_NAME.matcher(text.strip()).matches());
        }
        assertThat(staff.scriptErrors()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> menu(Page page) {
        return (List<String>) page.locator(".menu a").evaluateAll("links => links.map(a => a.getAttribute('href'))");
    }
}
