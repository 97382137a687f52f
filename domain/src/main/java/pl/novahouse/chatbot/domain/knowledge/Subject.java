package pl.novahouse.chatbot.domain.knowledge;

import java.util.Locale;

/** What an article belongs to; a follow-up leans on it when the article itself was not the last one given. */
public enum Subject {
    TIME,
    WARRANTY,
    SCOPE,
    MATERIALS,
    EXTRAS,
    DESIGN,
    PRICES,
    PAYMENT,
    PROCESS,
    PROPERTY,
    COVERAGE,
    COMPANY,
    CONTACT,
    CONSULTATION,
    ASSISTANT,
    PRIVACY,
    PACKAGES,
    /** Not our business: such an article recognises a question in order to decline it kindly. */
    OUTSIDE;

    /** The lower-case word by which a dialogue remembers what it was about. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
