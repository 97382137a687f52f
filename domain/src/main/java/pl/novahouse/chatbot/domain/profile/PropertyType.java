package pl.novahouse.chatbot.domain.profile;

/** What is to be finished. */
public enum PropertyType {
    FLAT,
    STUDIO,
    APARTMENT,
    HOUSE,
    COMMERCIAL
}
