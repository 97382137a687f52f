package pl.novahouse.chatbot.domain.retention;

/** What becomes of a column's value when its row is made anonymous. */
public enum Treatment {
    /** It tells nothing of a person. */
    KEEP,
    /** It becomes empty. */
    CLEAR,
    /** Personal data is taken out of the text. */
    MASK,
    /** Personal data is taken out of every text in the document. */
    MASK_JSON,
    /** Name, e-mail and telephone are taken out of the document, and personal data out of what is left. */
    STRIP_CONTACT,
    /** It becomes a hash that nothing has. */
    FORGET_HASH
}
