package pl.novahouse.chatbot.application.shared.port;

import java.util.function.Supplier;

/** Draws the border of a transaction inside a use case. */
public interface Transactions {

    /**
     * Runs the work in a new transaction and commits it; any exception rolls everything back and is passed on.
     * Transactions do not nest, and nothing outside the database may be awaited within one.
     */
    <T> T inTransaction(Supplier<T> work);
}
