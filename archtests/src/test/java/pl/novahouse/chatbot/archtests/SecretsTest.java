package pl.novahouse.chatbot.archtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No secret lies in the project, and nothing that ships has a default for one. */
class SecretsTest {

    private static final Set<String> NOT_OURS = Set.of(".git", "target", "node_modules", ".idea", ".vscode");
    private static final long LARGEST = 2_000_000;

    /** What only looks like a secret, and why it is none. */
    private static final Map<String, String> HARMLESS = Map.of(
            "adapters-rest/src/main/resources/openapi/openSession.response.json", "an example of a session's token",
            "adapters-rest/src/main/resources/openapi/takeTurn.response.json", "an example of a session's token",
            "adapters-rest/src/test/js/links.test.mjs", "an address that must not become a link",
            "bootstrap/src/test/java/pl/novahouse/chatbot/bootstrap/operation/ProductionRefusalsTest.java",
                    "a value that production would accept",
            "domain/src/test/java/pl/novahouse/chatbot/domain/shared/Planted.java", "what the masking must find");

    @Test
    void no_file_of_the_project_holds_a_secret() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        files().forEach(file -> text(file)
                .map(Secrets::in)
                .filter(secrets -> !secrets.isEmpty())
                .ifPresent(secrets ->
                        found.put(Repository.root().relativize(file).toString().replace('\\', '/'), secrets)));
        assertThat(HARMLESS.keySet()).as("files that are excused for nothing").isSubsetOf(found.keySet());
        found.keySet().removeAll(HARMLESS.keySet());
        assertThat(found).isEmpty();
    }

    @Test
    void nothing_that_ships_has_a_default_for_a_secret() throws IOException {
        List<String> found = files().stream()
                .filter(SecretsTest::isShippedSetting)
                .flatMap(file -> text(file).stream()
                        .flatMap(text -> Secrets.defaultsIn(text).stream())
                        .map(secret -> Repository.root().relativize(file) + ": " + secret))
                .toList();
        assertThat(found).isEmpty();
    }

    /** Put together here, so that this file itself holds none. */
    @TestFactory
    Stream<DynamicTest> each_kind_of_secret_would_be_found() {
        String random = "q7Rk2LxV9" + "bTz4WnM8c" + "YpD3sHf6J";
        return Stream.of(
                        "-----BEGIN " + "PRIVATE KEY-----",
                        "-----BEGIN RSA " + "PRIVATE KEY-----",
                        "-----BEGIN OPENSSH " + "PRIVATE KEY-----",
                        "aws = AKIA" + "IOSFODNN7EXAMPLE",
                        "ghp_" + "0123456789abcdefABCDEF0123456789abcd",
                        "glpat-" + "0123456789abcdefABCD",
                        "xoxb-" + "1234567890-abcdef",
                        "AIza" + "SyA0123456789abcdefghijklmnopqrstuv",
                        "sk_live_" + "0123456789abcdef",
                        "key: sk-" + "proj-0123456789abcdefABCDEF012345",
                        "eyJhbGciOiJIUzI1NiJ9" + ".eyJzdWIiOiIxMjM0NTY3ODkwIn0." + "dozjgNryP4J3jVmNHl0w5N",
                        "jdbc:postgresql://nova:" + "hunter2x@db.internal/nova",
                        "https://" + "0123456789abcdef0123456789abcdef@sentry.io/1",
                        "nova.openid.client-secret=" + random,
                        "\"api_key\": \"" + random + "\"",
                        "String TOKEN = \"" + random + "\";",
                        "export MONDAY_TOKEN='" + random + "'")
                .map(secret -> DynamicTest.dynamicTest(
                        secret.substring(0, 12),
                        () -> assertThat(Secrets.in("a\n" + secret + "\nb")).hasSizeGreaterThanOrEqualTo(1)));
    }

    @Test
    void words_and_places_for_a_secret_are_none() {
        assertThat(Secrets.in("""
                nova.openid.client-secret=${NOVA_SECRET}
                password = a-secret-of-the-tests-with-32-characters
                String token = request.getHeader("X-Session-Token");
                https://user@example.com/ and mailto:a@example.com
                """)).isEmpty();
        assertThat(Secrets.defaultsIn("""
                nova.openid.client-secret=
                nova.llm.api-key=${NOVA_LLM_API_KEY:}
                """)).isEmpty();
        assertThat(Secrets.defaultsIn("nova.openid.client-secret=chan" + "geme\n"))
                .hasSize(1);
        assertThat(Secrets.defaultsIn("  password: \"adm" + "in\"\n")).hasSize(1);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Repository.root())) {
            return all.filter(file -> Stream.iterate(
                                    Repository.root().relativize(file), part -> part != null, Path::getParent)
                            .noneMatch(
                                    part -> NOT_OURS.contains(part.getFileName().toString())))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    private static boolean isShippedSetting(Path file) {
        String path = Repository.root().relativize(file).toString().replace('\\', '/');
        return path.matches(".*\\.(properties|ya?ml|env|conf|toml)") && !path.contains("src/test/");
    }

    /** The text of a file; empty for one that is no text, or too large to be anybody's settings. */
    private static Optional<String> text(Path file) {
        try {
            return Files.size(file) > LARGEST
                    ? Optional.empty()
                    : Optional.of(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                            .toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
