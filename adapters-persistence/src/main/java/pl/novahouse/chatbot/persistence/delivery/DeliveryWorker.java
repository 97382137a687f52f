package pl.novahouse.chatbot.persistence.delivery;

import java.util.function.BooleanSupplier;

/**
 * One of those who bring deliveries out; of all instances together, one at a time is this one.
 *
 * @param name the same on every instance, 1 to 60 characters
 * @param next tries one delivery; false when there is nothing to do now
 */
public record DeliveryWorker(String name, BooleanSupplier next) {

    private static final int MAX_LENGTH = 60;

    public DeliveryWorker {
        if (name.isBlank() || name.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a worker's name has 1 to " + MAX_LENGTH + " characters");
        }
    }
}
