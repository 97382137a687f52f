package pl.novahouse.chatbot.domain.upload;

/** What staff may open of the files that nobody has scanned, for want of a scanner. */
public enum OpeningPolicy {
    /** Nothing. */
    NOTHING,
    /** Pictures: they were drawn anew, so that nothing of the sent bytes remains. */
    PICTURES,
    /** PDF files too: they were only read and found without scripts and attachments. */
    EVERYTHING;

    /** Whether staff may open the file now. */
    public boolean admits(Upload upload) {
        return switch (upload.state()) {
            case UploadState.Clean _ -> true;
            case UploadState.Unscanned _ ->
                this == EVERYTHING || (this == PICTURES && upload.kind().isPicture());
            case UploadState.Receiving _, UploadState.Quarantined _, UploadState.Infected _ -> false;
        };
    }
}
