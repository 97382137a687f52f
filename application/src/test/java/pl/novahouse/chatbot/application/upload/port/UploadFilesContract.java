package pl.novahouse.chatbot.application.upload.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.upload.FileContent;
import pl.novahouse.chatbot.domain.upload.UploadId;

/** What every place where files are kept guarantees. */
public interface UploadFilesContract {

    UploadFiles files();

    @Test
    default void a_file_comes_back_as_it_was_kept() {
        UploadId picture = new UploadId(UUID.randomUUID());
        UploadId document = new UploadId(UUID.randomUUID());
        files().keep(picture, bytes("a picture"), Optional.of(bytes("small")));
        files().keep(document, bytes("a document"), Optional.empty());

        assertThat(files().content(picture)).contains(bytes("a picture"));
        assertThat(files().thumbnail(picture)).contains(bytes("small"));
        assertThat(files().content(document)).contains(bytes("a document"));
        assertThat(files().thumbnail(document)).isEmpty();
        assertThat(files().all()).containsExactlyInAnyOrder(picture, document);
    }

    @Test
    default void nothing_is_left_of_a_removed_file_and_removing_again_changes_nothing() {
        UploadId id = new UploadId(UUID.randomUUID());
        files().keep(id, bytes("a picture"), Optional.of(bytes("small")));

        files().remove(id);
        files().remove(id);

        assertThat(files().content(id)).isEmpty();
        assertThat(files().thumbnail(id)).isEmpty();
        assertThat(files().all()).isEmpty();
    }

    private static FileContent bytes(String text) {
        return FileContent.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
