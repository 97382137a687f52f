package pl.novahouse.chatbot.rest.shared;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import pl.novahouse.chatbot.application.shared.port.Transactions;

/** Transactions of a process without a database: one after the other. */
public final class OneAtATime implements Transactions {

    private final ReentrantLock lock = new ReentrantLock();

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
