package pl.novahouse.chatbot.persistence.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.novahouse.chatbot.application.consent.port.SampleConsents.granted;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.consent.port.ConsentLedger;
import pl.novahouse.chatbot.application.consent.port.ConsentLedgerContract;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.persistence.shared.PostgresHarness;

@QuarkusTest
@WithTestResource(PostgresHarness.class)
class HibernateConsentLedgerTest implements ConsentLedgerContract {

    private final Transactions transactions;
    private final ConsentLedger ledger;
    private final AgroalDataSource database;

    @Inject
    HibernateConsentLedgerTest(Transactions transactions, ConsentLedger ledger, AgroalDataSource database) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.database = database;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public ConsentLedger ledger() {
        return ledger;
    }

    @Test
    void the_database_refuses_to_change_or_delete_a_decision() {
        ConversationId conversation = decided();

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute("UPDATE consent_event SET granted = NOT granted"))
                .withMessageContaining("append-only");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute("DELETE FROM consent_event"))
                .withMessageContaining("append-only");
        assertThat(transactions.inTransaction(() -> ledger.of(conversation)).permits(Purpose.CONTACT))
                .isTrue();
    }

    @Test
    void only_retention_that_says_so_takes_old_decisions_away() throws SQLException {
        ConversationId conversation = decided();

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() ->
                        execute("SET LOCAL nova.retention = 'on'", "UPDATE consent_event SET granted = NOT granted"))
                .withMessageContaining("append-only");
        execute("SET LOCAL nova.retention = 'on'", "DELETE FROM consent_event");

        assertThat(transactions.inTransaction(() -> ledger.of(conversation)).events())
                .isEmpty();
    }

    private ConversationId decided() {
        ConversationId conversation = new ConversationId(UUID.randomUUID());
        transactions.inTransaction(() -> {
            ledger.append(granted(conversation, Purpose.CONTACT));
            return conversation;
        });
        return conversation;
    }

    private void execute(String... commands) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String command : commands) {
                statement.execute(command);
            }
            connection.commit();
        }
    }
}
