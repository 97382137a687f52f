package pl.novahouse.chatbot.domain.upload;

import java.util.Optional;

/** What the look into a file's bytes found. */
public sealed interface Inspection {

    /**
     * A file that may be kept.
     *
     * @param received what was sent
     * @param kept what is kept; a WebP picture is kept as JPEG or PNG
     * @param content what is kept: pictures drawn anew without metadata, a PDF as it came
     * @param thumbnail a small JPEG of a picture
     */
    record Accepted(FileKind received, FileKind kept, FileContent content, Optional<FileContent> thumbnail)
            implements Inspection {

        public Accepted {
            if (kept == FileKind.WEBP || received.isPicture() != kept.isPicture()) {
                throw new IllegalArgumentException("pictures are kept as JPEG or PNG");
            }
        }
    }

    /** A file that may not. */
    record Refused(Flaw flaw) implements Inspection {}

    /** Why a file is not kept. */
    enum Flaw {
        /** The bytes are none of the kinds that may be sent. */
        UNSUPPORTED,
        /** The bytes begin like a kind that may be sent and cannot be read as one to the end. */
        DAMAGED,
        /** Opening it would take more pixels, pages, memory or time than is granted. */
        TOO_MUCH,
        /** It holds more than the picture or the pages: a second file, a script, an attachment, a lock. */
        FORBIDDEN
    }
}
