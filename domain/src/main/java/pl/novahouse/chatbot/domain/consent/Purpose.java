package pl.novahouse.chatbot.domain.consent;

import java.util.Locale;
import java.util.Optional;

/** What personal data may be used for; each purpose is agreed to separately. */
public enum Purpose {
    /** To answer this enquiry: a call, an e-mail, a meeting. Without it no lead is kept. */
    CONTACT,
    /** Commercial information by e-mail. */
    MARKETING_EMAIL,
    /** Commercial information by telephone and text message. */
    MARKETING_PHONE;

    /** The name outside the core, such as {@code marketing_email}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Purpose> ofCode(String code) {
        for (Purpose purpose : values()) {
            if (purpose.code().equals(code)) {
                return Optional.of(purpose);
            }
        }
        return Optional.empty();
    }
}
