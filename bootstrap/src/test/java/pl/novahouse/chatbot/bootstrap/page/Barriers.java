package pl.novahouse.chatbot.bootstrap.page;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe finds on a page and its frames: the serious and critical breaches of WCAG 2.2, levels A and AA. */
final class Barriers {

    private static final String SERIOUS_VIOLATIONS = """
            async () => (await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })).violations
              .filter(({ impact }) => ['serious', 'critical'].includes(impact))
              .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)""";

    private Barriers() {}

    static List<?> of(Page page) {
        return page.frames().stream().flatMap(frame -> of(frame).stream()).toList();
    }

    private static List<?> of(Frame frame) {
        frame.evaluate(axe());
        return (List<?>) frame.evaluate(SERIOUS_VIOLATIONS);
    }

    private static String axe() {
        try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
