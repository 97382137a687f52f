package pl.novahouse.chatbot.bootstrap.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.novahouse.chatbot.bootstrap.page.Pages.Visitors;

@ExtendWith(Pages.class)
@Tag("packaged")
class EmbeddingTest {

    @Test
    void a_website_that_is_allowed_has_the_chat_with_one_tag_in_its_own_language(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comesTo(visitors.allowedWebsite()).opensChat();

        String answer = visitor.asks("Which package is the cheapest?");

        assertThat(answer).contains("Express");
        assertThat(visitor.answer(0)).startsWith("Hello");
        assertThat(visitor.panel().boundingBox().x).isEqualTo(20);
        assertThat(visitor.scriptErrors()).isEmpty();
    }

    @Test
    void the_website_cannot_see_what_is_said_and_keeps_only_that_the_chat_is_open(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comesTo(visitors.allowedWebsite()).opensChat();
        visitor.asks("Which package is the cheapest?");

        assertThat(visitor.stored().keySet().stream().map(Object::toString)).containsExactly("nova-house-chat-open");
        Object document = visitor.page()
                .evaluate("() => document.querySelector('nova-house-chat').shadowRoot"
                        + ".querySelector('iframe').contentDocument");
        assertThat(document).isNull();
    }

    @Test
    void escape_inside_the_frame_closes_the_chat_on_the_website(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comesTo(visitors.allowedWebsite()).opensChat();
        visitor.chat().locator("#message:focus").waitFor();

        visitor.page().keyboard().press("Escape");

        visitor.panel().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    @Test
    void a_website_that_is_not_allowed_cannot_show_the_chat_and_the_visitor_is_told(Visitors visitors) {
        try (Website website = Website.start()) {
            website.embed(visitors.base());
            Visitor visitor = visitors.atDesk().comesTo(website.origin());

            visitor.launcher().click();

            visitor.panel().getByText("The chat is unavailable at the moment.").waitFor();
            assertThat(visitor.chat().locator("#log")).hasCount(0);
        }
    }
}
