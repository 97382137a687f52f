package pl.novahouse.chatbot.bootstrap.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import pl.novahouse.chatbot.bootstrap.RunningService;

/** Gives a test a fresh browser profile; the service and the browser are started once for all of them. */
final class Pages implements ParameterResolver, BeforeEachCallback, AfterEachCallback {

    private static final Namespace SHARED = Namespace.create(Pages.class);
    private static final int TIMEOUT_MILLIS = 15_000;

    /** What all tests share; JUnit closes it after the last one. */
    private record Stage(Website website, RunningService service, Chromium chromium) implements AutoCloseable {

        static Stage set() {
            try {
                Chromium chromium = Chromium.start();
                Website website = Website.start();
                RunningService service = RunningService.start(
                        Files.createTempDirectory("nova-house-pages"),
                        Map.of("NOVA_EDGE_ALLOWED_ORIGINS", website.origin().toString()));
                website.embed(service.base());
                return new Stage(website, service, chromium);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        Visitors visitors() {
            return new Visitors(chromium.browser(), service.base(), website.origin());
        }

        @Override
        public void close() {
            chromium.close();
            service.close();
            website.close();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        context.getStore(SHARED).put(Visitors.class, stage(context).visitors());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        visitors(context).leave();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return visitors(context);
    }

    private static Stage stage(ExtensionContext context) {
        return context.getRoot().getStore(SHARED).computeIfAbsent(Stage.class, _ -> Stage.set(), Stage.class);
    }

    private static Visitors visitors(ExtensionContext context) {
        return Objects.requireNonNull(context.getStore(SHARED).get(Visitors.class, Visitors.class));
    }

    /** People with a browser of their own who come to the service. */
    static final class Visitors {

        private final Browser browser;
        private final URI base;
        private final URI website;
        private final List<BrowserContext> contexts = new ArrayList<>();

        Visitors(Browser browser, URI base, URI website) {
            this.browser = browser;
            this.base = base;
            this.website = website;
        }

        /** One at a desk, with a Polish browser, on a screen of 1280 × 800. */
        Visitor atDesk() {
            return of(base);
        }

        /** The same, at another service than the shared one. */
        Visitor of(URI service) {
            return arrive(new Browser.NewContextOptions().setLocale("pl-PL").setViewportSize(1280, 800), service);
        }

        /** One with a phone, 390 × 844, touched rather than clicked. */
        Visitor onPhone() {
            return arrive(
                    new Browser.NewContextOptions()
                            .setLocale("pl-PL")
                            .setViewportSize(390, 844)
                            .setDeviceScaleFactor(2)
                            .setIsMobile(true)
                            .setHasTouch(true),
                    base);
        }

        URI base() {
            return base;
        }

        /** Another company's page that may show the chat. */
        URI allowedWebsite() {
            return website;
        }

        private Visitor arrive(Browser.NewContextOptions options, URI service) {
            BrowserContext context = browser.newContext(options);
            context.setDefaultTimeout(TIMEOUT_MILLIS);
            contexts.add(context);
            return new Visitor(context, service);
        }

        private void leave() {
            contexts.forEach(BrowserContext::close);
        }
    }
}
