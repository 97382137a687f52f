package pl.novahouse.chatbot.application.upload.port;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import pl.novahouse.chatbot.domain.upload.FileContent;
import pl.novahouse.chatbot.domain.upload.FileKind;
import pl.novahouse.chatbot.domain.upload.Inspection;
import pl.novahouse.chatbot.domain.upload.Inspection.Flaw;

/** Takes texts for files: {@code picture …} and {@code document …} are fine, the name of a flaw has that flaw. */
public final class InMemoryFileInspection implements FileInspection {

    @Override
    public Inspection inspect(FileContent content) {
        String text = new String(content.toByteArray(), StandardCharsets.UTF_8);
        for (Flaw flaw : Flaw.values()) {
            if (text.equals(flaw.name())) {
                return new Inspection.Refused(flaw);
            }
        }
        if (text.startsWith("picture")) {
            FileContent small = FileContent.of("small".getBytes(StandardCharsets.UTF_8));
            return new Inspection.Accepted(FileKind.WEBP, FileKind.JPEG, content, Optional.of(small));
        }
        return text.startsWith("document")
                ? new Inspection.Accepted(FileKind.PDF, FileKind.PDF, content, Optional.empty())
                : new Inspection.Refused(Flaw.UNSUPPORTED);
    }
}
