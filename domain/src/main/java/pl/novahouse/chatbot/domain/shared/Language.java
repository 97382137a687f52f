package pl.novahouse.chatbot.domain.shared;

import java.util.Locale;
import java.util.Optional;

/** A language that a visitor may write in. Answers are given in Polish or English only. */
public enum Language {
    PL,
    EN,
    UK,
    DE;

    /** The ISO 639-1 code in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language in which it is answered: its own where we speak it, English otherwise. */
    public Language answerLanguage() {
        return this == PL ? PL : EN;
    }

    /** The language of a code such as "pl" or "pl-PL"; empty for one that is not known here. */
    public static Optional<Language> ofCode(String code) {
        String primary = code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        for (Language language : values()) {
            if (language.code().equals(primary)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
