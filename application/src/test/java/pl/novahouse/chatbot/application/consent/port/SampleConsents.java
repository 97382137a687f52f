package pl.novahouse.chatbot.application.consent.port;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import pl.novahouse.chatbot.domain.consent.Channel;
import pl.novahouse.chatbot.domain.consent.ConsentEvent;
import pl.novahouse.chatbot.domain.consent.ConsentTexts;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.consent.Proof;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.MessageId;

/** Decisions as they occur, each with an identity of its own. */
public final class SampleConsents {

    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    public static final ConsentTexts TEXTS = new ConsentTexts("Nova House sp. z o.o., ul. Przykładowa 1, Gdańsk");

    private static final AtomicLong LAST = new AtomicLong();

    private SampleConsents() {}

    public static ConsentEvent granted(ConversationId conversation, Purpose purpose) {
        return decision(new Origin.Chat(conversation), purpose, true);
    }

    public static ConsentEvent withdrawn(ConversationId conversation, Purpose purpose) {
        return decision(new Origin.Chat(conversation), purpose, false);
    }

    public static ConsentEvent decision(Origin origin, Purpose purpose, boolean granted) {
        return new ConsentEvent(
                id(),
                origin,
                TEXTS.current(purpose, Language.PL),
                granted,
                Channel.CHAT,
                new Proof.Said(new MessageId(id())),
                NOON);
    }

    private static UUID id() {
        return new UUID(0x7001L, Long.MIN_VALUE | LAST.incrementAndGet());
    }
}
