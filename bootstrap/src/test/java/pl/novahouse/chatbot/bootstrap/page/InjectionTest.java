package pl.novahouse.chatbot.bootstrap.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.novahouse.chatbot.bootstrap.RunningService;
import pl.novahouse.chatbot.bootstrap.page.Pages.Visitors;
import pl.novahouse.chatbot.integrations.upload.SampleFiles;

/** A script in whatever people can write stays its letters, in the widget and in the panel. */
@ExtendWith(Pages.class)
@Tag("packaged")
class InjectionTest {

    private static final String SCRIPT = "<script>window.hacked=1</script><img src=x onerror=window.hacked=1>";

    @Test
    void a_script_in_a_message_a_name_and_a_file_name_stays_text(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();
        visitor.asks(SCRIPT);
        visitor.chat()
                .locator("#file")
                .setInputFiles(
                        new FilePayload(SCRIPT.replace("/", "") + ".jpg", "image/jpeg", SampleFiles.jpeg(640, 480)));
        Locator file = visitor.chat().locator(".row-visitor[data-state=sent] .file-name");
        file.waitFor();
        assertThat(file).hasText(SCRIPT.replace("/", "") + ".jpg");
        assertThat(visitor.page().evaluate(RENAME, SCRIPT)).as("no name").isEqualTo(400);
        assertNothingRan(visitor);

        Visitor consultant = visitors.atDesk().logsIn("consultant");
        Page page = consultant.page();
        page.navigate(visitors.base() + "/admin/conversations?q=hacked");
        page.locator("tbody th a").first().click();
        assertThat(page.locator(".line.visitor .text").first()).hasText(SCRIPT);
        assertThat(page.locator(".uploads .file-name")).hasText(SCRIPT.replace("/", "") + ".jpg");
        assertThat(page.locator("main script, main img[src=x]")).hasCount(0);
        consultant.photographWholePage("panel-1280-uploads");
        assertNothingRan(consultant);
    }

    @Test
    void a_script_in_an_article_stays_text(Visitors visitors) throws Exception {
        Path folder = Files.createTempDirectory("nova-house-injection");
        RunningService first = RunningService.start(folder, Map.of());
        try (first) {
            injectIntoArticle(folder);
        }
        try (RunningService service = first.startAgain()) {
            Visitor visitor = visitors.of(service.base()).comes().opensChat();
            assertThat(visitor.asks("Czy ekipa pracuje w weekendy?")).contains(SCRIPT);
            assertNothingRan(visitor);

            Visitor admin = visitors.of(service.base()).logsIn("admin");
            Page page = admin.page();
            page.navigate(service.base() + "/admin/conversations");
            page.locator("tbody th a").first().click();
            assertThat(page.locator(".line.assistant .text").first()).containsText(SCRIPT);
            assertThat(page.locator("main script, main img")).hasCount(0);
            assertNothingRan(admin);
        }
    }

    private static final String RENAME = """
            async (name) => {
              const { session } = JSON.parse(localStorage.getItem('nova-house-chat'));
              const response = await fetch(`/api/v1/chat/sessions/${session.id}/profile`, {
                method: 'PATCH',
                headers: { 'Content-Type': 'application/json', 'X-Session-Token': session.token },
                body: JSON.stringify({ name }),
              });
              return response.status;
            }""";

    private static void assertNothingRan(Visitor visitor) {
        for (var frame : visitor.page().frames()) {
            assertThat(frame.evaluate("() => window.hacked ?? 'no'")).isEqualTo("no");
        }
        assertThat(visitor.scriptErrors()).isEmpty();
    }

    /** As if an editor had written it: a version of staff's above the seed's. */
    private static void injectIntoArticle(Path folder) throws IOException, SQLException {
        Path server = folder.resolve("postgres");
        String port = Files.readAllLines(server.resolve("data").resolve("postmaster.pid"))
                .get(3)
                .strip();
        String password = Files.readString(server.resolve("password"), StandardCharsets.UTF_8)
                .strip();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + port + "/postgres", "postgres", password);
                Statement statement = connection.createStatement()) {
            int written = statement.executeUpdate("INSERT INTO article_version (key, version, origin, document) SELECT"
                    + " key, version + 1, 'STAFF', jsonb_set(document, '{answer,pl}', to_jsonb((document #>>"
                    + " '{answer,pl}') || ' " + SCRIPT + "')) FROM article_version WHERE key = 'weekends'");
            assertThat(written).isOne();
        }
    }
}
