package pl.novahouse.chatbot.integrations.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.novahouse.chatbot.integrations.upload.SampleFiles.deflated;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pl.novahouse.chatbot.domain.upload.FileContent;
import pl.novahouse.chatbot.domain.upload.Inspection;
import pl.novahouse.chatbot.integrations.upload.HostileFiles.Hostile;

class HostileFilesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final DecodingFileInspection inspection = new DecodingFileInspection(
            new DecodingFileInspection.Settings(40_000_000, 50_000_000, 300, Duration.ofSeconds(5)));

    @Test
    void there_are_many_and_each_has_a_name_of_its_own() {
        List<Hostile> all = HostileFiles.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(100);
        assertThat(all).extracting(Hostile::name).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> every_hostile_file_shows_its_flaw_within_a_second() {
        inspection.inspect(FileContent.of(SampleFiles.pdf(1)));
        inspection.inspect(FileContent.of(SampleFiles.jpeg(10, 10)));
        return HostileFiles.all().stream()
                .map(file -> DynamicTest.dynamicTest(file.name(), () -> {
                    Instant start = Instant.now();
                    Inspection found = inspection.inspect(FileContent.of(file.bytes()));
                    Duration took = Duration.between(start, Instant.now());
                    assertThat(found).isEqualTo(new Inspection.Refused(file.flaw()));
                    assertThat(took).isLessThan(PATIENCE);
                }));
    }

    /** What is packed into parts that nobody keeps is not unpacked either. */
    @Test
    void bombs_in_parts_that_are_not_kept_do_not_go_off() {
        byte[] bomb = deflated(new byte[200_000_000]);
        byte[] pixels = deflated(new byte[31 * 10]);
        for (byte[] file : List.of(
                SampleFiles.pngOf(10, 10, deflated(new byte[100_000_000])),
                SampleFiles.pngOf(10, 10, pixels, SampleFiles.pngChunk("zTXt", joinedText(bomb))),
                SampleFiles.pngOf(10, 10, pixels, SampleFiles.pngChunk("iCCP", joinedText(bomb))),
                SampleFiles.pdfWith(
                        "",
                        "<< /Filter /FlateDecode /Length " + bomb.length + " >>\nstream\n"
                                + new String(bomb, StandardCharsets.ISO_8859_1) + "\nendstream"))) {
            Instant start = Instant.now();
            assertThat(inspection.inspect(FileContent.of(file))).isInstanceOf(Inspection.Accepted.class);
            assertThat(Duration.between(start, Instant.now())).isLessThan(PATIENCE);
        }
    }

    private static byte[] joinedText(byte[] compressed) {
        return SampleFiles.joined(SampleFiles.ascii("a\0\0"), compressed);
    }
}
