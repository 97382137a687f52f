package pl.novahouse.chatbot.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Bodies that no well-meaning client sends: each gets its clean refusal, quickly. */
@QuarkusTest
class HostileBodiesTest {

    private static final String CHAT = "/api/v1/chat";
    private static final String SESSIONS = "/api/v1/chat/sessions";
    private static final String QUOTES = "/api/v1/quotes";

    @SuppressWarnings("ArrayRecordComponent")
    private record Attack(String name, String path, byte[] body, int status, String error) {}

    private final List<Attack> attacks = new ArrayList<>();

    private void attack(String name, String path, byte[] body, int status, String error) {
        attacks.add(new Attack(name, path, body, status, error));
    }

    private void malformed(String name, String body) {
        attack(name, CHAT, utf8(body), 400, "malformed_json");
    }

    private void invalid(String name, String path, String body) {
        attack(name, path, utf8(body), 400, "validation_failed");
    }

    @Test
    void every_hostile_body_gets_its_clean_refusal_within_a_second() {
        notJson();
        wrongEncoding();
        tooMuch();
        wrongTypes();
        unstorableText();
        absurdNumbers();
        assertThat(attacks).hasSizeGreaterThanOrEqualTo(80);
        for (Attack attack : attacks) {
            Instant start = Instant.now();
            RawHttp.Answer answer = RawHttp.post(attack.path(), attack.body());
            Duration took = Duration.between(start, Instant.now());
            assertThat(answer.status()).as(attack.name() + "\n" + answer.body()).isEqualTo(attack.status());
            assertThat(JsonPath.from(answer.body()).getString("error"))
                    .as(attack.name())
                    .isEqualTo(attack.error());
            assertThat(answer.body())
                    .as(attack.name())
                    .doesNotContain("Exception", "com.fasterxml", "pl.novahouse", "jakarta", "at [Source");
            assertThat(took).as(attack.name()).isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void what_is_only_unusual_is_answered() {
        for (String body : List.of(
                "{\"message\": \"a\", \"unknown\": {\"nested\": [1, 2, 3]}}",
                "  {\"message\": \"a\"}  ",
                "{\"message\": \"" + "ą".repeat(4000) + "\"}",
                "{\"message\": \"\\ud83c\\udfe0 \uD83C\uDFE0\"}",
                "{\"message\": \"a\", \"session_id\": null, \"client_message_id\": null}",
                "{\"message\": \"'; DROP TABLE conversation; --\"}",
                "{\"message\": \"${jndi:ldap://127.0.0.1/a} {{7*7}} #{7*7}\"}",
                "{\"message\": \"\\u202egnp.exe \\u200b\\ufeff\"}",
                "{\"message\": \"" + "a ".repeat(1999) + "\"}",
                "{\"message\": \"" + "((((".repeat(999) + "\"}",
                "{\"message\": \"" + "1".repeat(4000) + "\"}",
                "{\"message\": \"" + "a@".repeat(1999) + "\"}",
                "{\"message\": \"" + "\\u0301".repeat(4000 / 6) + "x\"}")) {
            Instant start = Instant.now();
            assertThat(RawHttp.post(CHAT, utf8(body)).status()).as(body).isEqualTo(200);
            assertThat(Duration.between(start, Instant.now())).as(body).isLessThan(Duration.ofSeconds(2));
        }
    }

    private void notJson() {
        malformed("only a blank", " ");
        malformed("a text", "hello");
        malformed("a string", "\"hello\"");
        malformed("a number", "42");
        malformed("null", "null");
        malformed("true", "true");
        malformed("an array", "[]");
        malformed("an array of requests", "[{\"message\": \"a\"}]");
        malformed("an open object", "{");
        malformed("an unfinished name", "{\"message");
        malformed("an unfinished value", "{\"message\": \"a");
        malformed("no value", "{\"message\": }");
        malformed("no colon", "{\"message\" \"a\"}");
        malformed("a trailing comma", "{\"message\": \"a\",}");
        malformed("two objects", "{\"message\": \"a\"}{\"message\": \"b\"}");
        malformed("rubbish after the object", "{\"message\": \"a\"} x");
        malformed("single quotes", "{'message': 'a'}");
        malformed("bare names", "{message: \"a\"}");
        malformed("a comment", "{/* */\"message\": \"a\"}");
        malformed("a line comment", "{\"message\": \"a\"} // b");
        malformed("NaN", "{\"message\": NaN}");
        malformed("infinity", "{\"message\": -Infinity}");
        malformed("hexadecimal", "{\"message\": 0x10}");
        malformed("a leading zero", "{\"message\": 012}");
        malformed("a lonely minus", "{\"message\": -}");
        malformed("a duplicate key", "{\"message\": \"a\", \"message\": \"b\"}");
        malformed("a hidden duplicate key", "{\"message\": \"a\", \"x\": {\"y\": 1, \"y\": 2}}");
        malformed("an escaped duplicate key", "{\"message\": \"a\", \"mess\\u0061ge\": \"b\"}");
        malformed("a bad escape", "{\"message\": \"\\x\"}");
        malformed("half an escape", "{\"message\": \"\\u12\"}");
        malformed("a raw newline", "{\"message\": \"a\nb\"}");
        malformed("a raw NUL", "{\"message\": \"a\0b\"}");
        malformed("XML", "<message>a</message>");
        malformed("a form", "message=a");
        malformed("a bracket bomb", "[".repeat(60_000));
        malformed("a brace bomb", "{\"a\":".repeat(10_000));
        malformed("nine levels", "{\"message\": \"a\", \"x\": " + "[".repeat(8) + "]".repeat(8) + "}");
    }

    private void wrongEncoding() {
        attack("a lone continuation byte", CHAT, bytes("{\"message\": \"", 0x80, "\"}"), 400, "malformed_json");
        attack("an overlong slash", CHAT, bytes("{\"message\": \"", 0xC0, 0xAF, "\"}"), 400, "malformed_json");
        attack("a cut sequence", CHAT, bytes("{\"message\": \"", 0xE2, 0x82, "\"}"), 400, "malformed_json");
        attack("an encoded surrogate", CHAT, bytes("{\"message\": \"", 0xED, 0xA0, 0x80, "\"}"), 400, "malformed_json");
        attack("beyond Unicode", CHAT, bytes("{\"message\": \"", 0xF5, 0x80, 0x80, 0x80, "\"}"), 400, "malformed_json");
        attack(
                "Latin-2",
                CHAT,
                "{\"message\": \"zażółć\"}".getBytes(java.nio.charset.Charset.forName("ISO-8859-2")),
                400,
                "malformed_json");
        attack("UTF-16", CHAT, "{\"message\": \"a\"}".getBytes(StandardCharsets.UTF_16), 400, "malformed_json");
        attack(
                "UTF-16 without a mark",
                CHAT,
                "{\"message\": \"a\"}".getBytes(StandardCharsets.UTF_16LE),
                400,
                "malformed_json");
        attack(
                "UTF-32",
                CHAT,
                "{\"message\": \"a\"}".getBytes(java.nio.charset.Charset.forName("UTF-32")),
                400,
                "malformed_json");
        attack("a byte-order mark", CHAT, bytes("", 0xEF, 0xBB, 0xBF, "{\"message\": \"a\"}"), 400, "malformed_json");
        attack("random bytes", CHAT, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 400, "malformed_json");
        attack("gzip", CHAT, new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3}, 400, "malformed_json");
    }

    private void tooMuch() {
        String keys = IntStream.range(0, 51).mapToObj(i -> "\"k" + i + "\": 1").collect(Collectors.joining(","));
        attack("51 keys", CHAT, utf8("{" + keys + "}"), 400, "too_many_keys");
        attack("51 keys below", CHAT, utf8("{\"message\": \"a\", \"x\": {" + keys + "}}"), 400, "too_many_keys");
        String many =
                IntStream.range(0, 5000).mapToObj(i -> "\"k" + i + "\": 1").collect(Collectors.joining(","));
        attack("5000 keys", CHAT, utf8("{" + many + "}"), 400, "too_many_keys");
        attack("a long name", CHAT, utf8("{\"" + "n".repeat(5000) + "\": 1}"), 400, "malformed_json");
        attack("65 KiB", CHAT, utf8("{\"message\": \"" + "a".repeat(66_560) + "\"}"), 413, "payload_too_large");
        attack("5 MB", CHAT, utf8("{\"message\": \"" + "a".repeat(5_000_000) + "\"}"), 413, "payload_too_large");
        invalid("4001 characters", CHAT, "{\"message\": \"" + "a".repeat(4001) + "\"}");
        invalid("4001 escaped characters", CHAT, "{\"message\": \"" + "\\u0061".repeat(4001) + "\"}");
        invalid("a long language", SESSIONS, "{\"language\": \"" + "pl".repeat(5000) + "\"}");
        invalid("a long package", QUOTES, "{\"area_m2\": 50, \"package\": \"" + "Express".repeat(5000) + "\"}");
        invalid("a long id", CHAT, "{\"message\": \"a\", \"session_id\": \"" + "a".repeat(5000) + "\"}");
    }

    private void wrongTypes() {
        for (String value : List.of(
                "null", "5", "1.5", "true", "[]", "[\"a\"]", "{}", "{\"a\": 1}", "\"\"", "\" \"", "\"\\n\\t\"")) {
            invalid("message " + value, CHAT, "{\"message\": " + value + "}");
        }
        for (String value : List.of("5", "[]", "{}", "\"x\"", "\"\"", "\"00000000-0000-0000-0000\"", "true")) {
            invalid("session_id " + value, CHAT, "{\"message\": \"a\", \"session_id\": " + value + "}");
        }
        invalid("client_message_id", CHAT, "{\"message\": \"a\", \"client_message_id\": \"1\"}");
        invalid("no message", CHAT, "{}");
        for (String value : List.of("5", "[]", "\"xx\"", "\"\"", "\"pl\\n\"", "{}")) {
            invalid("language " + value, SESSIONS, "{\"language\": " + value + "}");
        }
        for (String value : List.of("null", "\"50\"", "[]", "{}", "true", "\"pięćdziesiąt\"")) {
            invalid("area_m2 " + value, QUOTES, "{\"area_m2\": " + value + "}");
        }
        for (String value : List.of("5", "[]", "\"express\"", "\"Express \"", "\"Gold\"", "\"\"")) {
            invalid("package " + value, QUOTES, "{\"area_m2\": 50, \"package\": " + value + "}");
        }
    }

    private void unstorableText() {
        invalid("an escaped NUL", CHAT, "{\"message\": \"a\\u0000b\"}");
        invalid("a lone high surrogate", CHAT, "{\"message\": \"\\ud83c\"}");
        invalid("a lone low surrogate", CHAT, "{\"message\": \"\\udfe0 a\"}");
        invalid("surrogates the wrong way round", CHAT, "{\"message\": \"\\udfe0\\ud83c\"}");
        invalid("a NUL in an ignored field", CHAT, "{\"message\": \"a\", \"x\": [\"\\u0000\"]}");
        invalid("a NUL in a name", CHAT, "{\"message\": \"a\", \"x\\u0000\": 1}");
    }

    private void absurdNumbers() {
        for (String value : List.of(
                "0",
                "-50",
                "14.99",
                "500.01",
                "50.001",
                "1e2000000",
                "1e-2000000",
                "1e400",
                "-0",
                "99999999999999999999")) {
            invalid("area_m2 " + value, QUOTES, "{\"area_m2\": " + value + "}");
        }
        attack("a thousand digits", QUOTES, utf8("{\"area_m2\": " + "9".repeat(1000) + "}"), 400, "malformed_json");
        attack("a huge exponent", QUOTES, utf8("{\"area_m2\": 1e99999999999}"), 400, "validation_failed");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof Integer single) {
                all.write(single);
            } else {
                all.writeBytes(utf8(part.toString()));
            }
        }
        return all.toByteArray();
    }
}
