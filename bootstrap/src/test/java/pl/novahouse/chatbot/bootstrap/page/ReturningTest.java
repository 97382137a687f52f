package pl.novahouse.chatbot.bootstrap.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pl.novahouse.chatbot.bootstrap.RunningService;
import pl.novahouse.chatbot.bootstrap.page.Pages.Visitors;
import pl.novahouse.chatbot.integrations.upload.SampleFiles;

@ExtendWith(Pages.class)
@Tag("packaged")
class ReturningTest {

    @Test
    void a_reload_finds_the_conversation_again_and_goes_on_with_it(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();
        String answer = visitor.asks("Jaki jest najtańszy pakiet?");

        visitor.page().reload();

        assertThat(visitor.answer(1)).isEqualTo(answer);
        visitor.asks("Jaka jest gwarancja?");
        assertThat((List<?>) visitor.conversation().get("messages")).hasSize(4);
    }

    @Test
    void a_file_that_was_sent_is_there_again_after_a_reload(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();
        visitor.asks("Jaki jest najtańszy pakiet?");
        visitor.chat()
                .locator("#file")
                .setInputFiles(new FilePayload("rzut.jpg", "image/jpeg", SampleFiles.jpeg(640, 480)));
        visitor.chat().locator(".row-visitor[data-state=sent] .file-name").waitFor();

        visitor.page().reload();

        assertThat(visitor.chat().locator(".row-visitor[data-state=sent] .file-name"))
                .hasText("rzut.jpg");
        assertThat(visitor.sent()).hasCount(2);
    }

    @Test
    void a_conversation_that_is_no_longer_there_gives_way_to_a_new_one_with_a_word_about_it(Visitors visitors) {
        Visitor visitor = visitors.atDesk().comes().opensChat();
        visitor.asks("Jaki jest najtańszy pakiet?");
        visitor.page().evaluate("""
                        () => {
                          const kept = JSON.parse(localStorage.getItem('nova-house-chat'));
                          kept.session.token = 'A'.repeat(43);
                          localStorage.setItem('nova-house-chat', JSON.stringify(kept));
                        }""");

        visitor.page().reload();

        visitor.chat().getByText("Poprzednia rozmowa nie jest już dostępna").waitFor();
        assertThat(visitor.sent()).hasCount(0);
        assertThat(visitor.asks("Jaka jest gwarancja?")).contains("36");
    }

    @Test
    void nothing_is_stored_and_the_server_is_not_asked_before_the_visitor_writes(Visitors visitors) {
        Visitor visitor = visitors.atDesk();
        List<String> calls = new CopyOnWriteArrayList<>();
        visitor.page().onRequest(request -> {
            if (request.url().contains("/api/v1/chat")) {
                calls.add(request.url());
            }
        });

        visitor.comes();
        visitor.page().locator(".tile").first().waitFor();
        assertThat(visitor.stored()).isEmpty();

        visitor.opensChat();
        assertThat(visitor.stored().keySet().stream().map(Object::toString)).containsExactly("nova-house-chat-open");
        assertThat(calls).isEmpty();
        assertThat(visitor.context().cookies()).isEmpty();
    }

    @Test
    void a_killed_service_that_starts_again_has_lost_nothing(Visitors visitors, @TempDir Path folder) {
        RunningService killed = RunningService.start(folder, Map.of());
        Visitor visitor = visitors.of(killed.base()).comes().opensChat();
        String answer = visitor.asks("Jaki jest najtańszy pakiet?");

        killed.kill();
        visitor.says("Jaka jest gwarancja?");
        visitor.chat().locator("[data-state=failed]").waitFor();

        try (RunningService _ = killed.startAgain()) {
            visitor.chat().getByText("Wyślij ponownie").click();
            assertThat(visitor.answer(2)).contains("36");
            visitor.page().reload();
            assertThat(visitor.answer(1)).isEqualTo(answer);
            assertThat((List<?>) visitor.conversation().get("messages")).hasSize(4);
        }
    }
}
