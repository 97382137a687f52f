package pl.novahouse.chatbot.domain.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void a_name_is_kept_as_the_visitor_wrote_it() {
        assertThat(FileName.of("Rzut mieszkania – 2. piętro.pdf").value()).isEqualTo("Rzut mieszkania – 2. piętro.pdf");
        assertThat(FileName.of("<script>alert(1)</script>.png").value()).isEqualTo("script>.png");
        assertThat(FileName.of("<img src=x onerror=alert(1)>.png").value())
                .isEqualTo("<img src=x onerror=alert(1)>.png");
    }

    @Test
    void a_path_is_cut_to_its_last_part() {
        assertThat(FileName.of("../../etc/passwd").value()).isEqualTo("passwd");
        assertThat(FileName.of("C:\\Users\\Jan\\plan.pdf").value()).isEqualTo("plan.pdf");
        assertThat(FileName.of("..\\..\\").value()).isEqualTo("upload");
        assertThat(FileName.of("..").value()).isEqualTo("upload");
        assertThat(FileName.of("").value()).isEqualTo("upload");
    }

    @Test
    void what_cannot_be_seen_is_left_out() {
        assertThat(FileName.of("gpj.\u202Eexe\u0000\u200B\r\n.pdf").value()).isEqualTo("gpj.exe.pdf");
        assertThat(FileName.of("\uD83C").value()).isEqualTo("upload");
        assertThatThrownBy(() -> new FileName("a\nb")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_long_name_is_cut_without_breaking_a_character() {
        assertThat(FileName.of("a".repeat(500)).value()).hasSize(120);
        assertThat(FileName.of("a".repeat(119) + "🏠.pdf").value()).isEqualTo("a".repeat(119));
    }

    @Test
    void it_is_given_out_with_the_extension_of_what_it_is() {
        assertThat(FileName.of("salon.webp").as(FileKind.JPEG)).isEqualTo("salon.jpg");
        assertThat(FileName.of("faktura.pdf.exe").as(FileKind.PDF)).isEqualTo("faktura.pdf.pdf");
        assertThat(FileName.of("plan").as(FileKind.PDF)).isEqualTo("plan.pdf");
        assertThat(FileName.of(".htaccess").as(FileKind.PNG)).isEqualTo(".htaccess.png");
    }
}
