package pl.novahouse.chatbot.persistence.traffic;

import java.time.Duration;

/** Real time that passes. */
final class Waiting {

    private Waiting() {}

    static void pass(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
