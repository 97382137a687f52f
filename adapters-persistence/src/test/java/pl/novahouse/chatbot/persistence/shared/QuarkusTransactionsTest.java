package pl.novahouse.chatbot.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

@QuarkusTest
@WithTestResource(PostgresHarness.class)
class QuarkusTransactionsTest {

    private final AgroalDataSource database;
    private final QuarkusTransactions transactions;

    @Inject
    QuarkusTransactionsTest(AgroalDataSource database, QuarkusTransactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @BeforeEach
    void create_a_table() {
        execute("CREATE TABLE probe (value int PRIMARY KEY)");
    }

    @AfterEach
    void drop_the_table() {
        execute("DROP TABLE probe");
    }

    @Test
    void finished_work_is_committed() {
        assertThat(transactions.inTransaction(() -> execute("INSERT INTO probe VALUES (1)")))
                .isEqualTo(1);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void failed_work_leaves_nothing_and_its_exception_is_passed_on() {
        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    execute("INSERT INTO probe VALUES (1)");
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no");
        assertThat(rows()).isZero();
    }

    @Test
    void a_problem_rolls_back_and_keeps_its_identity() {
        ProblemException problem = new ProblemException(new Problem.ConversationClosed());
        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    execute("INSERT INTO probe VALUES (1)");
                    throw problem;
                }))
                .isSameAs(problem);
        assertThat(rows()).isZero();
    }

    @Test
    void transactions_do_not_nest() {
        assertThatThrownBy(() -> transactions.inTransaction(() -> transactions.inTransaction(() -> 1)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void no_connection_is_held_before_the_first_statement_or_after_the_end() {
        long before = database.getMetrics().activeCount();
        transactions.inTransaction(() -> {
            assertThat(database.getMetrics().activeCount()).isEqualTo(before);
            execute("INSERT INTO probe VALUES (1)");
            return 1;
        });
        assertThat(database.getMetrics().activeCount()).isEqualTo(before);
    }

    @Test
    void a_lost_race_is_a_conflict() {
        execute("INSERT INTO probe VALUES (1)");
        assertThatThrownBy(() -> transactions.inTransaction(() -> execute("INSERT INTO probe VALUES (1)")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        thrown -> assertThat(thrown.problem()).isEqualTo(new Problem.Conflict()));
    }

    @Test
    void a_connection_cut_by_the_server_is_an_unavailable_database() {
        assertThatThrownBy(() ->
                        transactions.inTransaction(() -> execute("SELECT pg_terminate_backend(pg_backend_pid())")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        thrown -> assertThat(thrown.problem()).isEqualTo(new Problem.Unavailable("database")));
        assertThat(transactions.inTransaction(this::rows)).isZero();
    }

    private int execute(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private int rows() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM probe")) {
            count.next();
            return count.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
