package pl.novahouse.chatbot.domain.conversation;

/** How far a dialogue got with leaving a name and an address. */
public enum ContactStage {
    /** We suggested it once; that is enough. */
    SUGGESTED,
    /** The visitor would rather not; we do not come back to it unless they do. */
    DECLINED,
    /** The visitor confirmed, and their enquiry was handed on. */
    CONFIRMED
}
