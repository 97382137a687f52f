package pl.novahouse.chatbot.persistence.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.NOON;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.answered;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.fresh;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.sent;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.conversation.port.Turns;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.conversation.Message.VisitorMessage;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.persistence.shared.PostgresHarness;

/** How often a turn goes to the database; every further trip is paid at each message of each visitor. */
@QuarkusTest
@WithTestResource(PostgresHarness.class)
class TurnStatementsTest {

    private final AtomicInteger trips = new AtomicInteger();
    private final Transactions transactions;
    private final Conversations conversations;
    private final Turns turns;
    private final SessionFactory sessions;

    @Inject
    TurnStatementsTest(
            Transactions transactions,
            Conversations conversations,
            AgroalDataSource database,
            SessionFactory sessions) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.turns = new PostgresTurns(watched(AgroalDataSource.class, database));
        this.sessions = sessions;
    }

    @Test
    void a_turn_goes_to_the_database_twice_and_then_once() {
        OpenConversation kept = transactions.inTransaction(() -> {
            OpenConversation fresh = fresh();
            conversations.add(fresh);
            return fresh;
        });
        UUID client = UUID.randomUUID();
        VisitorMessage message = sent(kept.id(), 1, "Ile to kosztuje?", client);
        long others = sessions.getStatistics().getPrepareStatementCount();

        OpenConversation begun = transactions.inTransaction(() -> {
            OpenConversation found = turns.find(kept.id(), Optional.of(client), 12)
                    .orElseThrow()
                    .conversation()
                    .requireOpen();
            return turns.begin(found.claimTurn(message.id(), NOON.plusSeconds(1), Duration.ofSeconds(15)), message);
        });
        assertThat(trips).hasValue(2);

        transactions.inTransaction(() -> turns.finish(
                begun.finishTurn(message.id(), begun.memory(), NOON.plusSeconds(2)), answered(kept.id(), 1)));
        assertThat(trips).hasValue(3);
        assertThat(sessions.getStatistics().getPrepareStatementCount()).isEqualTo(others);
    }

    /** The same thing, whose executions are counted, and all that comes out of it. */
    private <T> T watched(Class<T> kind, Object target) {
        return kind.cast(Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {kind}, (_, method, values) -> {
                    if (method.getName().startsWith("execute")) {
                        trips.incrementAndGet();
                    }
                    try {
                        Object result = method.invoke(target, values);
                        return switch (result) {
                            case PreparedStatement statement -> watched(PreparedStatement.class, statement);
                            case Connection connection -> watched(Connection.class, connection);
                            case null, default -> result;
                        };
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }
}
