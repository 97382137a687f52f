package pl.novahouse.chatbot.persistence.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import pl.novahouse.chatbot.application.conversation.NudgeSilentConversations;
import pl.novahouse.chatbot.application.conversation.port.ConversationEvents;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.conversation.QuietHours;
import pl.novahouse.chatbot.persistence.shared.PostgresHarness;

@QuarkusTest
@WithTestResource(PostgresHarness.class)
@Timeout(120)
class NudgeRaceTest {

    private static final int CONVERSATIONS = 10_000;
    private static final Instant NOW = Instant.parse("2026-03-02T11:00:00Z");

    private static final String FILL = """
            INSERT INTO conversation (id, version, state, token_hash, language, profile, memory, turns, started_at,
                last_activity_at)
            SELECT gen_random_uuid(), 1, 'OPEN', repeat('0', 64), 'PL', '{}', '{"fallbacksInRow":0}', 1,
                timestamptz '2026-03-02 10:00:00Z', timestamptz '2026-03-02 10:45:00Z' - n * interval '1 millisecond'
            FROM generate_series(1, %d) AS n
            """.formatted(CONVERSATIONS);

    private final Transactions transactions;
    private final Conversations conversations;
    private final ConversationEvents events;
    private final AgroalDataSource database;

    @Inject
    NudgeRaceTest(
            Transactions transactions,
            Conversations conversations,
            ConversationEvents events,
            AgroalDataSource database) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.events = events;
        this.database = database;
    }

    @Test
    void ten_thousand_silent_visitors_are_reminded_exactly_once_by_instances_that_race() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(FILL);
        }

        int nudged = 0;
        try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> runs = IntStream.range(0, 4)
                    .mapToObj(_ -> instances.submit(this::nudge))
                    .toList();
            for (Future<Integer> run : runs) {
                nudged += run.get();
            }
        }

        assertThat(nudged).isEqualTo(CONVERSATIONS);
        assertThat(count("SELECT count(*) FROM conversation_event WHERE kind ->> 'kind' = 'Nudged'"))
                .isEqualTo(CONVERSATIONS);
        assertThat(count("SELECT count(DISTINCT conversation_id) FROM conversation_event"))
                .isEqualTo(CONVERSATIONS);
        assertThat(nudge()).isZero();
    }

    private int nudge() {
        QuietHours none = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, ZoneOffset.UTC);
        return new NudgeSilentConversations(transactions, conversations, events, InstantSource.fixed(NOW))
                .execute(
                        new NudgeSilentConversations.Command(Duration.ofMinutes(10), Duration.ofMinutes(30), none, 100))
                .nudged();
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
