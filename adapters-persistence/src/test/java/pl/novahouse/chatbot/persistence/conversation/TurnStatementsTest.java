package pl.novahouse.chatbot.persistence.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.NOON;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.answered;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.fresh;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.sent;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.conversation.port.Messages;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.conversation.Message.VisitorMessage;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.persistence.shared.PostgresHarness;

/** What a turn costs the database; every further statement is paid at each message of each visitor. */
@QuarkusTest
@WithTestResource(PostgresHarness.class)
class TurnStatementsTest {

    private final Transactions transactions;
    private final Conversations conversations;
    private final Messages messages;
    private final SessionFactory sessions;

    @Inject
    TurnStatementsTest(
            Transactions transactions, Conversations conversations, Messages messages, SessionFactory sessions) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.messages = messages;
        this.sessions = sessions;
    }

    @Test
    void a_turn_takes_five_statements_and_then_two() {
        OpenConversation kept = transactions.inTransaction(() -> {
            OpenConversation fresh = fresh();
            conversations.add(fresh);
            return fresh;
        });
        UUID client = UUID.randomUUID();
        VisitorMessage message = sent(kept.id(), 1, "Ile to kosztuje?", client);
        long before = statements();

        OpenConversation claimed = transactions.inTransaction(() -> {
            OpenConversation found =
                    conversations.findForTurn(kept.id()).orElseThrow().requireOpen();
            assertThat(messages.findByClientId(kept.id(), client)).isEmpty();
            assertThat(messages.latest(kept.id(), 12)).isEmpty();
            messages.append(message);
            return conversations
                    .update(found.claimTurn(message.id(), NOON.plusSeconds(1), Duration.ofSeconds(15)))
                    .requireOpen();
        });
        assertThat(statements() - before).isEqualTo(5);

        transactions.inTransaction(() -> {
            messages.append(answered(kept.id(), 1));
            return conversations.update(claimed.finishTurn(message.id(), claimed.memory(), NOON.plusSeconds(2)));
        });
        assertThat(statements() - before).isEqualTo(7);
    }

    private long statements() {
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
