package pl.novahouse.chatbot.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.novahouse.chatbot.application.audit.VerifyAuditTrail;
import pl.novahouse.chatbot.application.audit.VerifyAuditTrail.Result;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.audit.port.AuditTrailContract;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.ChainFault;
import pl.novahouse.chatbot.persistence.shared.PostgresHarness;

@QuarkusTest
@WithTestResource(PostgresHarness.class)
@Timeout(60)
class PostgresAuditTrailTest implements AuditTrailContract {

    private final Transactions transactions;
    private final AuditTrail trail;
    private final AgroalDataSource database;

    @Inject
    PostgresAuditTrailTest(Transactions transactions, AuditTrail trail, AgroalDataSource database) {
        this.transactions = transactions;
        this.trail = trail;
        this.database = database;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public AuditTrail trail() {
        return trail;
    }

    @Test
    void many_at_once_continue_one_chain() throws Exception {
        int writers = 8;
        int each = 25;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = IntStream.range(0, writers)
                    .<Future<?>>mapToObj(_ -> threads.submit(() -> record(each)))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }

        assertThat(verify())
                .isEqualTo(new Result.Intact(transactions.inTransaction(trail::head)))
                .extracting(result -> ((Result.Intact) result).head().sequence())
                .isEqualTo((long) writers * each);
    }

    @Test
    void an_event_of_a_transaction_that_failed_is_not_there() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> transactions.inTransaction(() -> {
                    trail.record(BY_JOB);
                    throw new IllegalStateException("afterwards");
                }));
        record(1);

        assertThat(transactions.inTransaction(() -> trail.following(0, 10))).hasSize(1);
        assertThat(verify()).isInstanceOf(Result.Intact.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET note = 'x'",
                "DELETE FROM audit_entry",
                "TRUNCATE audit_entry",
                "UPDATE audit_head SET sequence = 1",
                "DELETE FROM audit_head",
                "TRUNCATE audit_head"
            })
    void the_database_refuses_every_change(String statement) {
        record(3);

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(statement))
                .withMessageContaining("append-only");
        assertThat(verify()).isInstanceOf(Result.Intact.class);
    }

    /** Whoever owns the database can switch its triggers off. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE audit_entry SET note = 'x' WHERE sequence = 3                      | 3 | CHANGED",
                "UPDATE audit_entry SET action = 'NOTHING_KNOWN' WHERE sequence = 3        | 3 | CHANGED",
                "UPDATE audit_entry SET at = at + interval '1 second' WHERE sequence = 2   | 2 | CHANGED",
                "DELETE FROM audit_entry WHERE sequence = 4                                | 4 | MISSING",
                "DELETE FROM audit_entry WHERE sequence = 1                                | 1 | MISSING",
                "DELETE FROM audit_entry WHERE sequence > 5                                | 6 | CUT_OFF",
                "UPDATE audit_entry SET sequence = CASE sequence WHEN 2 THEN 1002 ELSE 2 END WHERE sequence IN (2, 3) "
                        + "| 2 | CHANGED"
            })
    void what_is_changed_behind_the_triggers_is_found(String statement, long sequence, ChainFault fault)
            throws SQLException {
        record(6);

        execute("SET session_replication_role = replica", statement, "RESET session_replication_role");

        assertThat(verify()).isEqualTo(new Result.Broken(sequence, fault, sequence - 1));
    }

    private int record(int count) {
        for (int index = 0; index < count; index++) {
            transactions.inTransaction(() -> {
                trail.record(BY_STAFF);
                return trail;
            });
        }
        return count;
    }

    private Result verify() {
        return new VerifyAuditTrail(transactions, trail)
                .execute(new VerifyAuditTrail.Command(Optional.empty(), Optional.empty()));
    }

    private void execute(String... commands) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
