package pl.novahouse.chatbot.domain.shared;

/** The Polish cases but the vocative. */
public enum GrammaticalCase {
    NOMINATIVE,
    GENITIVE,
    DATIVE,
    ACCUSATIVE,
    INSTRUMENTAL,
    LOCATIVE
}
