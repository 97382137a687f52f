package pl.novahouse.chatbot.application.shared.port;

import java.util.function.Supplier;

/** Knows whether it is inside a transaction, so that a test can see what happens while a connection would be held. */
public final class InMemoryTransactions implements Transactions {

    private boolean open;
    private int committed;

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        if (open) {
            throw new IllegalStateException("transactions do not nest");
        }
        open = true;
        try {
            T result = work.get();
            committed++;
            return result;
        } finally {
            open = false;
        }
    }

    public boolean isOpen() {
        return open;
    }

    public int committed() {
        return committed;
    }
}
