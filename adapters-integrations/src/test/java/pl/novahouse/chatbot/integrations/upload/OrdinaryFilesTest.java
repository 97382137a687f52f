package pl.novahouse.chatbot.integrations.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.novahouse.chatbot.integrations.upload.SampleFiles.ascii;
import static pl.novahouse.chatbot.integrations.upload.SampleFiles.joined;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.novahouse.chatbot.domain.upload.FileContent;
import pl.novahouse.chatbot.domain.upload.FileKind;
import pl.novahouse.chatbot.domain.upload.Inspection;

class OrdinaryFilesTest {

    private final DecodingFileInspection inspection = new DecodingFileInspection(
            new DecodingFileInspection.Settings(40_000_000, 4_000_000, 300, Duration.ofSeconds(20)));

    @Test
    void a_jpeg_is_drawn_anew_without_what_the_camera_wrote() {
        byte[] sent = SampleFiles.withExif(SampleFiles.jpeg(800, 600), 1);
        assertThat(text(sent)).contains("GPS 54.3520");

        Inspection.Accepted accepted = accepted(sent);

        assertThat(accepted.kept()).isEqualTo(FileKind.JPEG);
        assertThat(text(accepted.content().toByteArray())).doesNotContain("GPS", "Exif");
        BufferedImage kept = read(accepted.content());
        assertThat(kept.getWidth()).isEqualTo(800);
        assertThat(isRed(kept, 100, 300)).isTrue();
        assertThat(isBlue(kept, 700, 300)).isTrue();
        BufferedImage thumbnail = read(accepted.thumbnail().orElseThrow());
        assertThat(thumbnail.getWidth()).isEqualTo(320);
        assertThat(thumbnail.getHeight()).isEqualTo(240);
    }

    /** Where red, left in the file, stands on the upright picture. */
    @ParameterizedTest
    @CsvSource({
        "1, 200, 100, 10, 50",
        "2, 200, 100, 190, 50",
        "3, 200, 100, 190, 50",
        "4, 200, 100, 10, 50",
        "5, 100, 200, 50, 10",
        "6, 100, 200, 50, 10",
        "7, 100, 200, 50, 190",
        "8, 100, 200, 50, 190",
        "9, 200, 100, 10, 50"
    })
    void a_picture_stands_upright_however_the_camera_was_held(int orientation, int width, int height, int x, int y) {
        BufferedImage kept = read(accepted(SampleFiles.withExif(SampleFiles.jpeg(200, 100), orientation))
                .content());
        assertThat(kept.getWidth()).isEqualTo(width);
        assertThat(kept.getHeight()).isEqualTo(height);
        assertThat(isRed(kept, x, y)).isTrue();
        assertThat(isBlue(kept, width - 1 - x, height - 1 - y)).isTrue();
    }

    @Test
    void a_picture_with_transparency_stays_a_png_and_keeps_it() {
        BufferedImage clear = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(10, 10, 0x800000FF);
        Inspection.Accepted accepted = accepted(SampleFiles.encoded(clear, "png"));
        assertThat(accepted.kept()).isEqualTo(FileKind.PNG);
        BufferedImage kept = read(accepted.content());
        assertThat(kept.getRGB(0, 0) >>> 24).isZero();
        assertThat(kept.getRGB(10, 10) >>> 24).isEqualTo(0x80);
        assertThat(new Color(read(accepted.thumbnail().orElseThrow()).getRGB(40, 40)))
                .isEqualTo(Color.WHITE);
    }

    @ParameterizedTest
    @CsvSource({"10", "11", "12", "13"})
    void grey_palette_and_two_coloured_pictures_are_taken(int type) {
        byte[] png = SampleFiles.encoded(SampleFiles.picture(64, 64, type), "png");
        assertThat(accepted(png).kept()).isEqualTo(FileKind.PNG);
    }

    @Test
    void a_lossy_webp_is_kept_as_jpeg() {
        Inspection.Accepted accepted = accepted(SampleFiles.webp());
        assertThat(accepted.received()).isEqualTo(FileKind.WEBP);
        assertThat(accepted.kept()).isEqualTo(FileKind.JPEG);
        assertThat(read(accepted.content()).getWidth()).isEqualTo(1);
    }

    @Test
    void a_lossless_webp_is_kept_as_jpeg_and_one_with_transparency_as_png() {
        Inspection.Accepted opaque = accepted(SampleFiles.losslessWebp(300, 200, 0, 0, 255));
        assertThat(opaque.kept()).isEqualTo(FileKind.JPEG);
        assertThat(isBlue(read(opaque.content()), 150, 100)).isTrue();

        Inspection.Accepted clear = accepted(SampleFiles.losslessWebp(300, 200, 0, 0, 255, 100));
        assertThat(clear.kept()).isEqualTo(FileKind.PNG);
        assertThat(read(clear.content()).getRGB(5, 5) >>> 24).isEqualTo(100);
    }

    @Test
    void a_picture_too_large_for_the_memory_is_kept_smaller() {
        BufferedImage kept = read(accepted(SampleFiles.jpeg(3000, 2000)).content());
        assertThat(kept.getWidth()).isEqualTo(1000);
        assertThat(isRed(kept, 100, 300)).isTrue();
    }

    @Test
    void a_phone_may_add_a_second_picture_and_filling_which_are_not_kept() {
        byte[] second = SampleFiles.jpeg(31, 17);
        Inspection.Accepted accepted = accepted(joined(SampleFiles.jpeg(200, 100), second, new byte[64]));
        assertThat(read(accepted.content()).getWidth()).isEqualTo(200);
    }

    @Test
    void a_pdf_is_kept_as_it_came() {
        for (byte[] file : new byte[][] {
            SampleFiles.pdf(1),
            SampleFiles.pdf(300),
            SampleFiles.pdfWith("/Title (Rzut)"),
            joined(SampleFiles.pdfWith(""), ascii("\r\n\0\0"))
        }) {
            Inspection.Accepted accepted = accepted(file);
            assertThat(accepted.kept()).isEqualTo(FileKind.PDF);
            assertThat(accepted.content()).isEqualTo(FileContent.of(file));
            assertThat(accepted.thumbnail()).isEmpty();
        }
    }

    private Inspection.Accepted accepted(byte[] file) {
        Inspection found = inspection.inspect(FileContent.of(file));
        assertThat(found).isInstanceOf(Inspection.Accepted.class);
        return (Inspection.Accepted) found;
    }

    private static BufferedImage read(FileContent content) {
        try {
            return ImageIO.read(new ByteArrayInputStream(content.toByteArray()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        Color color = new Color(picture.getRGB(x, y));
        return color.getRed() > 200 && color.getBlue() < 60;
    }

    private static boolean isBlue(BufferedImage picture, int x, int y) {
        Color color = new Color(picture.getRGB(x, y));
        return color.getBlue() > 200 && color.getRed() < 60;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
