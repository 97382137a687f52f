package pl.novahouse.chatbot.domain.upload;

/** The kinds of file that visitors may send, told by content, never by name. */
public enum FileKind {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String extension;

    FileKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without a dot. */
    public String extension() {
        return extension;
    }

    /** Whether it is kept only as pixels that were drawn anew, so that nothing of the sent bytes remains. */
    public boolean isPicture() {
        return this != PDF;
    }
}
