package pl.novahouse.chatbot.bootstrap.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A person before the demo page: what they do and what they see. */
final class Visitor {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private final BrowserContext context;
    private final URI base;
    private final Page page;
    private final List<String> scriptErrors = new ArrayList<>();

    Visitor(BrowserContext context, URI base) {
        this.context = context;
        this.base = base;
        this.page = context.newPage();
        page.onPageError(scriptErrors::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                scriptErrors.add(message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Uncaught errors of scripts and breaches of the content security policy so far. */
    List<String> scriptErrors() {
        return List.copyOf(scriptErrors);
    }

    Visitor comes() {
        return comesTo(base);
    }

    Visitor comesTo(URI origin) {
        page.navigate(origin + "/");
        launcher().waitFor();
        return this;
    }

    Visitor opensChat() {
        launcher().click();
        chat().locator("#log .row").first().waitFor();
        return this;
    }

    /** As one of the staff, at the local provider's page; {@code who} is a role there. */
    Visitor logsIn(String who) {
        page.navigate(base + "/admin");
        page.locator("#" + who).click();
        page.locator(".who-name").waitFor();
        return this;
    }

    /** By how many pixels the page is wider than its screen. */
    int overflow() {
        return (int) page.evaluate(
                "() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");
    }

    /** What would keep some people from using the page as it is now. */
    List<?> barriers() {
        return Barriers.of(page);
    }

    /** Writes and sends, without waiting for the answer. */
    Visitor says(String text) {
        chat().locator("#message").fill(text);
        chat().locator("#message").press("Enter");
        return this;
    }

    /** Writes, sends and reads the answer once it is whole. */
    String asks(String text) {
        int before = answers().count();
        says(text);
        return answer(before);
    }

    /** The answer at a place of the transcript, the greeting being at 0. */
    String answer(int place) {
        answers().nth(place).waitFor();
        return answers().nth(place).locator(".text").textContent();
    }

    Locator answers() {
        return chat().locator("#log .row-assistant");
    }

    Locator sent() {
        return chat().locator(".row-visitor");
    }

    Locator launcher() {
        return page.locator(".launcher");
    }

    Locator panel() {
        return page.locator(".panel");
    }

    FrameLocator chat() {
        return page.frameLocator("nova-house-chat iframe");
    }

    /** Everything that the page has written into the browser. */
    Map<?, ?> stored() {
        return (Map<?, ?>) page.evaluate(
                "() => ({...localStorage, ...sessionStorage, ...(document.cookie ? {cookie: document.cookie} : {})})");
    }

    /** What the server keeps of the visitor's conversation. */
    Map<?, ?> conversation() {
        return (Map<?, ?>) page.evaluate("""
                async () => {
                  const { session } = JSON.parse(localStorage.getItem('nova-house-chat'));
                  const response = await fetch(`/api/v1/chat/sessions/${session.id}`, {
                    headers: { 'X-Session-Token': session.token },
                  });
                  return response.json();
                }""");
    }

    void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    void photographWholePage(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }
}
