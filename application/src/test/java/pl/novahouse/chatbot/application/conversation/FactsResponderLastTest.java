package pl.novahouse.chatbot.application.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.catalogue.CatalogueAnswers;
import pl.novahouse.chatbot.application.shared.port.InMemoryDeclension;
import pl.novahouse.chatbot.application.shared.port.InMemoryTextAnalysis;
import pl.novahouse.chatbot.domain.catalogue.PriceList;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.profile.Cues;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.profile.ProfileReader;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.MessageId;

class FactsResponderLastTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final FallbackResponder fallback =
            new FallbackResponder(FactsResponder.last(new CatalogueAnswers(new InMemoryDeclension())));

    @Test
    void what_a_message_tells_is_answered_though_its_question_stays_open() {
        Reply reply = fallback.fallBack(turn("Mam mieszkanie 50 m2. Czy wrzeszczą u was kormorany?"));

        assertThat(reply.answer().text()).contains("50\u00A0m²").contains("konsultant");
        assertThat(reply.unanswered()).isPresent();
    }

    @Test
    void a_message_that_tells_nothing_falls_back() {
        Reply reply = fallback.fallBack(turn("Czy wrzeszczą u was kormorany?"));

        assertThat(reply.memory().fallbacksInRow()).isEqualTo(1);
    }

    private static TurnContext turn(String message) {
        AnalysedText text = new InMemoryTextAnalysis().analyse(message, Language.PL);
        return new TurnContext(
                new ConversationId(new UUID(0, 2)),
                new MessageId(new UUID(0, 1)),
                text,
                Language.PL,
                new ProfileReader().read(Profile.empty(), text, Cues.none(), new MessageId(new UUID(0, 1)), NOW),
                DialogueMemory.empty(),
                List.of(),
                PriceList.CATALOGUE,
                NOW,
                NOW.plusSeconds(10),
                _ -> {});
    }
}
