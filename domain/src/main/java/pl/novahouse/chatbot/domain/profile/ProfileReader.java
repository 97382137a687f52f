package pl.novahouse.chatbot.domain.profile;

import java.time.Instant;
import java.time.ZoneId;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.MessageId;

/** Reads the fields of a profile from a visitor's message, in time linear in its length. */
public final class ProfileReader {

    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    /**
     * Reads one message.
     *
     * @param before what was known before the message
     * @param cues what the dialogue says about how to read a short reply
     * @param message the message that the text is of
     * @param now the moment that relative dates are counted from, by the calendar of Warsaw
     */
    public ProfileReading read(Profile before, AnalysedText text, Cues cues, MessageId message, Instant now) {
        return new MessageReading(
                        before,
                        new Utterance(text),
                        cues,
                        message,
                        now.atZone(ZONE).toLocalDate())
                .result();
    }
}
