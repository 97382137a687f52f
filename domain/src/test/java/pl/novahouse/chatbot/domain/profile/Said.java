package pl.novahouse.chatbot.domain.profile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Mention;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.domain.shared.Tokenizer;

/** A message as a test says it, on Wednesday, 4 March 2026. */
final class Said {

    static final MessageId MESSAGE = new MessageId(new UUID(0, 7));
    private static final Instant NOW = Instant.parse("2026-03-04T11:00:00Z");

    private Said() {}

    static ProfileReading first(String text) {
        return after(Profile.empty(), text);
    }

    static ProfileReading answering(ProfileField asked, String text) {
        return read(Profile.empty(), text, Cues.asked(asked), List.of());
    }

    static ProfileReading after(Profile before, String text) {
        return read(before, text, Cues.none(), List.of());
    }

    static ProfileReading read(Profile before, String text, Cues cues, List<Mention> mentions) {
        AnalysedText analysed = new AnalysedText(text, Language.PL, Tokenizer.tokenize(text), mentions);
        return new ProfileReader().read(before, analysed, cues, MESSAGE, NOW);
    }

    static Utterance utterance(String text) {
        return new Utterance(new AnalysedText(text, Language.PL, Tokenizer.tokenize(text), List.of()));
    }

    /** A value known from an earlier message. */
    static <T> FieldState<T> earlier(T value) {
        return FieldState.known(value, new Provenance.Said(new MessageId(new UUID(0, 1)), "wcześniej"));
    }
}
