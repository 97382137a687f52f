package pl.novahouse.chatbot.domain.shared;

/** The grammatical gender that a first name asks for in Polish. */
public enum Gender {
    MASCULINE,
    FEMININE
}
