package pl.novahouse.chatbot.integrations.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import pl.novahouse.chatbot.application.upload.port.FileInspection;
import pl.novahouse.chatbot.domain.upload.FileContent;
import pl.novahouse.chatbot.domain.upload.FileKind;
import pl.novahouse.chatbot.domain.upload.Inspection;
import pl.novahouse.chatbot.domain.upload.Inspection.Flaw;

/** Tells files apart by Tika, decodes pictures with Image I/O and TwelveMonkeys, and reads PDF files with PDFBox. */
public final class DecodingFileInspection implements FileInspection {

    private final Settings settings;
    private final Pictures pictures;
    private final PdfReading pdf;

    public DecodingFileInspection(Settings settings) {
        this.settings = settings;
        this.pictures = new Pictures(settings);
        this.pdf = new PdfReading(settings.pages());
    }

    /**
     * What one file may cost.
     *
     * @param pixels of a picture, as its header tells, at least 1
     * @param pictureBytes memory for the decoded pixels; a larger picture is kept smaller; at least 1
     * @param pages of a PDF file, at least 1
     * @param patience the longest time for reading one file, positive
     */
    public record Settings(long pixels, int pictureBytes, int pages, Duration patience) {
        public Settings {
            if (pixels < 1 || pictureBytes < 1 || pages < 1 || !patience.isPositive()) {
                throw new IllegalArgumentException("every limit of an inspection is positive");
            }
        }
    }

    @Override
    public Inspection inspect(FileContent content) {
        Bytes file = new Bytes(content.toByteArray());
        Deadline deadline = new Deadline(settings.patience());
        try {
            return switch (kindOf(file)) {
                case JPEG -> pictures.redraw(FileKind.JPEG, file, PictureShape.ofJpeg(file), deadline);
                case PNG -> pictures.redraw(FileKind.PNG, file, PictureShape.ofPng(file), deadline);
                case WEBP -> pictures.redraw(FileKind.WEBP, file, PictureShape.ofWebp(file), deadline);
                case PDF -> {
                    pdf.judge(file, deadline);
                    yield new Inspection.Accepted(FileKind.PDF, FileKind.PDF, content, Optional.empty());
                }
            };
        } catch (Flawed found) {
            return new Inspection.Refused(found.flaw());
        }
    }

    private static FileKind kindOf(Bytes file) throws Flawed {
        String type = typeOf(file);
        for (FileKind kind : FileKind.values()) {
            if (kind.mediaType().equals(type)) {
                return kind;
            }
        }
        throw new Flawed(Flaw.UNSUPPORTED);
    }

    private static String typeOf(Bytes file) {
        try {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(new ByteArrayInputStream(file.array()), new Metadata())
                    .toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
