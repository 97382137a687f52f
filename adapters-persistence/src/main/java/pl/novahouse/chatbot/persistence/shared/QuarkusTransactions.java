package pl.novahouse.chatbot.persistence.shared;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionRunnerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import pl.novahouse.chatbot.application.shared.port.Transactions;

/**
 * Transactions of the one database. A connection is taken at the first statement and given back at the commit. What
 * the database refuses is told in the core's words here, once for every adapter; see {@link DatabaseFailure}.
 */
@ApplicationScoped
public class QuarkusTransactions implements Transactions {

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        TransactionRunnerOptions border = QuarkusTransaction.disallowingExisting();
        try {
            return border.call(work::get);
        } catch (RuntimeException failure) {
            throw DatabaseFailure.translate(failure);
        }
    }
}
