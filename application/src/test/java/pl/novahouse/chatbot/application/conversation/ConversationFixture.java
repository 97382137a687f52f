package pl.novahouse.chatbot.application.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.catalogue.port.InMemoryCatalogues;
import pl.novahouse.chatbot.application.conversation.port.InMemoryConversationEvents;
import pl.novahouse.chatbot.application.conversation.port.InMemoryConversations;
import pl.novahouse.chatbot.application.conversation.port.InMemoryMessages;
import pl.novahouse.chatbot.application.conversation.port.InMemoryTurns;
import pl.novahouse.chatbot.application.knowledge.port.InMemoryUnansweredQuestions;
import pl.novahouse.chatbot.application.shared.port.CountedSecureTokens;
import pl.novahouse.chatbot.application.shared.port.InMemoryTextAnalysis;
import pl.novahouse.chatbot.application.shared.port.InMemoryTransactions;
import pl.novahouse.chatbot.application.shared.port.SequentialIds;
import pl.novahouse.chatbot.domain.catalogue.PriceList;
import pl.novahouse.chatbot.domain.conversation.ShownNotices;
import pl.novahouse.chatbot.domain.profile.ProfileReader;

/** A conversation's use cases on in-memory ports, with a clock that the test moves. */
public final class ConversationFixture {

    final InMemoryTransactions transactions = new InMemoryTransactions();
    final InMemoryMessages messages = new InMemoryMessages();
    final InMemoryConversations conversations = new InMemoryConversations(messages);
    final InMemoryConversationEvents events = new InMemoryConversationEvents();
    final InMemoryUnansweredQuestions unanswered = new InMemoryUnansweredQuestions();
    final CountedSecureTokens tokens = new CountedSecureTokens();

    private Instant now = Instant.parse("2026-11-24T10:00:00Z");
    private Runnable whileAnswering = () -> {};

    TakeTurn takeTurn() {
        return takeTurn(Duration.ZERO);
    }

    /** One that asks for so much time between two messages of a conversation. */
    public TakeTurn takeTurn(Duration interval) {
        SequentialIds ids = new SequentialIds();
        Responder watched = _ -> {
            whileAnswering.run();
            return Optional.empty();
        };
        Dialogue dialogue = new Dialogue(
                new InMemoryTextAnalysis(),
                new ProfileReader(),
                new InMemoryCatalogues(PriceList.CATALOGUE),
                new Responders(List.of(watched), Optional.empty(), new FallbackResponder()),
                unanswered,
                List.of(),
                () -> now);
        return new TakeTurn(
                transactions,
                conversations,
                messages,
                new InMemoryTurns(conversations, messages),
                new NewConversations(conversations, events, ids, tokens, new ShownNotices("1", "1")),
                dialogue,
                ids,
                tokens,
                () -> now,
                new TakeTurn.Limits(Duration.ofSeconds(10), Duration.ofSeconds(15), 20, interval));
    }

    public Instant now() {
        return now;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** Runs within every turn, at the moment when its answer is being made. */
    void whileAnswering(Runnable action) {
        whileAnswering = action;
    }
}
