package pl.novahouse.chatbot.domain.profile;

/** What the property is for. */
public enum Purpose {
    OWN_USE,
    RENTAL,
    INVESTMENT
}
