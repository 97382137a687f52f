package pl.novahouse.chatbot.domain.profile;

import java.time.Instant;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.MessageId;

/** Reads the fields of a profile from a visitor's message. */
public final class ProfileReader {

    /**
     * @param before what was known before the message
     * @param asked the field that our latest answer asked for
     * @param now the moment that relative dates are counted from
     */
    public ProfileReading read(
            Profile before, AnalysedText text, Optional<ProfileField> asked, MessageId message, Instant now) {
        return new ProfileReading(before);
    }
}
