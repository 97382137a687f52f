package pl.novahouse.chatbot.bootstrap.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import pl.novahouse.chatbot.bootstrap.RunningService;

/** Talks the published set through with the packaged service and no language model. */
@Tag("packaged")
final class ConversationSetTest {

    private static final Path SET = Path.of("src/test/conversations");
    private static final Path REPORT = Path.of("target/conversations/report.html");
    private static final int LEAST_DIALOGUES = 300;

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .registerModules(new Jdk8Module(), new ParameterNamesModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private static final List<Talk> TALKS = new ArrayList<>();

    private static RunningService service;
    private static HttpClient client;

    @BeforeAll
    static void start(@TempDir Path data) {
        service = RunningService.start(data, Map.of("RATE_LIMIT_ENABLED", "false"));
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void report() throws IOException {
        client.close();
        service.close();
        ConversationReport.write(TALKS, REPORT);
    }

    @Test
    void the_set_is_large_enough_and_names_each_dialogue_once() throws IOException {
        List<PublishedDialogue> dialogues = dialogues();

        assertThat(dialogues).hasSizeGreaterThanOrEqualTo(LEAST_DIALOGUES);
        assertThat(dialogues).extracting(PublishedDialogue::id).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> a_dialogue_goes_as_published() throws IOException {
        return dialogues().stream()
                .map(dialogue -> DynamicTest.dynamicTest(dialogue.id(), () -> {
                    Talk talk = Talk.through(dialogue, service.base(), client);
                    TALKS.add(talk);
                    assertThat(talk.faults()).as(dialogue.title()).isEmpty();
                }));
    }

    private static List<PublishedDialogue> dialogues() throws IOException {
        List<PublishedDialogue> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(SET)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                all.addAll(YAML.readValue(file.toFile(), new TypeReference<List<PublishedDialogue>>() {}));
            }
        }
        return all;
    }
}
