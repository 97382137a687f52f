package pl.novahouse.chatbot.bootstrap.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * An OpenID provider within the process, for a run on one's own machine: its login page offers one person a role and
 * asks for no password, so it can be reached from the machine itself only.
 */
final class LocalOpenIdProvider implements AutoCloseable {

    private static final String ISSUER = "nova-house";

    private final MockOAuth2Server server;
    private final Path loginPage;

    private LocalOpenIdProvider(MockOAuth2Server server, Path loginPage) {
        this.server = server;
        this.loginPage = loginPage;
    }

    /** @param port 0 for any free one */
    static LocalOpenIdProvider start(int port) {
        Path loginPage = unpackLoginPage();
        MockOAuth2Server server = new MockOAuth2Server(new OAuth2Config(
                true,
                loginPage.toString(),
                null,
                false,
                new OAuth2TokenProvider(),
                Set.of(),
                new MockWebServerWrapper()));
        server.start(InetAddress.getLoopbackAddress(), port);
        return new LocalOpenIdProvider(server, loginPage);
    }

    /** The provider reads its page from a file. */
    private static Path unpackLoginPage() {
        try (InputStream page = LocalOpenIdProvider.class.getResourceAsStream("/openid/login.html")) {
            Path file = Files.createTempFile("nova-house-login", ".html");
            Files.write(file, Objects.requireNonNull(page).readAllBytes());
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String issuer() {
        return "http://localhost:" + server.baseUrl().port() + "/" + ISSUER;
    }

    @Override
    public void close() throws IOException {
        server.shutdown();
        Files.deleteIfExists(loginPage);
    }
}
