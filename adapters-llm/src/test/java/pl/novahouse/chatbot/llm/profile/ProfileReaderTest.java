package pl.novahouse.chatbot.llm.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.novahouse.chatbot.domain.profile.Cues;
import pl.novahouse.chatbot.domain.profile.ProfileReader;
import pl.novahouse.chatbot.domain.profile.ProfileReading;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.llm.shared.MorfologikTextAnalysis;

final class ProfileReaderTest {

    /** Wednesday, 4 March 2026, noon in Warsaw. */
    static final Instant NOW = Instant.parse("2026-03-04T11:00:00Z");

    private static final MorfologikTextAnalysis ANALYSIS = new MorfologikTextAnalysis();
    private static final MessageId MESSAGE = new MessageId(new UUID(0, 1));

    static List<Utterance> utterances() {
        return Stream.of("utterances.txt", "unseen.txt")
                .map(Utterance::in)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("utterances")
    void an_utterance_tells_exactly_these_fields(Utterance utterance) {
        assertThat(facts(utterance)).isEqualTo(utterance.facts());
    }

    static List<String> facts(Utterance utterance) {
        ProfileReading reading = new ProfileReader()
                .read(
                        Facts.profile(utterance.given()),
                        ANALYSIS.analyse(utterance.message(), Language.PL),
                        new Cues(utterance.asked(), utterance.packageInFocus()),
                        MESSAGE,
                        NOW);
        return Facts.of(reading);
    }
}
