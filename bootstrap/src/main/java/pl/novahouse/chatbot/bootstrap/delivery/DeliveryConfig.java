package pl.novahouse.chatbot.bootstrap.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How deliveries are tried, and tried again. */
@ConfigMapping(prefix = "nova.delivery")
public interface DeliveryConfig {

    /** How many deliveries one target gets at once, however many instances run. */
    @WithDefault("2")
    int workers();

    /** How often an idle worker looks for something to do. */
    @WithDefault("1s")
    Duration lookEvery();

    /** The wait after the first failure; doubled with each further one. */
    @WithDefault("2s")
    Duration firstWait();

    /** The longest wait between two tries. */
    @WithDefault("15m")
    Duration longestWait();

    /** After so many failures a delivery waits for a person. */
    @WithDefault("20")
    int mostFailures();

    /** How long one try may take with all its calls; after it, a try without an end counts as lost. */
    @WithDefault("2m")
    Duration lease();

    /** How long the key of a request is reused; the board remembers keys for 30 minutes. */
    @WithDefault("25m")
    Duration keyWindow();

    Breaker breaker();

    /** When a target is left alone. */
    interface Breaker {

        /** After so many outages in a row. */
        @WithDefault("5")
        int threshold();

        /** For how long at first; doubled each time that the probe fails. */
        @WithDefault("30s")
        Duration rest();

        /** For how long at most. */
        @WithDefault("10m")
        Duration longestRest();
    }
}
