package pl.novahouse.chatbot.rest.shared;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language in which refusals are told: Polish unless the client prefers another one, then English. */
enum ErrorLanguage {
    POLISH(Locale.of("pl")),
    ENGLISH(Locale.ENGLISH);

    private static final int MAX_HEADER_LENGTH = 256;

    private final Locale locale;

    ErrorLanguage(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    String choose(String polish, String english) {
        return switch (this) {
            case POLISH -> polish;
            case ENGLISH -> english;
        };
    }

    /** The language of a session, by its two letters as a body carries them. */
    static ErrorLanguage ofCode(String code) {
        return "pl".equalsIgnoreCase(code) ? POLISH : ENGLISH;
    }

    /** The language preferred by an Accept-Language header; Polish when it is absent, unreadable or names neither. */
    static ErrorLanguage accepted(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > MAX_HEADER_LENGTH) {
            return POLISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), List.of(POLISH.locale, ENGLISH.locale));
            return ENGLISH.locale.equals(best) ? ENGLISH : POLISH;
        } catch (IllegalArgumentException unreadable) {
            return POLISH;
        }
    }
}
