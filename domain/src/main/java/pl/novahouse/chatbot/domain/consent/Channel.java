package pl.novahouse.chatbot.domain.consent;

/** By what means a decision reached us. */
public enum Channel {
    /** In the visitor's own words in the conversation. */
    CHAT,
    /** By a button or a box of the widget. */
    WIDGET,
    /** By the box of a form. */
    FORM,
    /** A member of staff entered what the person told them. */
    STAFF
}
