package pl.novahouse.chatbot.persistence.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.traffic.port.NetworkFingerprints;
import pl.novahouse.chatbot.application.traffic.port.NetworkFingerprintsContract;
import pl.novahouse.chatbot.application.traffic.port.RateCounters;
import pl.novahouse.chatbot.application.traffic.port.RateCountersContract;
import pl.novahouse.chatbot.domain.operation.PartCondition;
import pl.novahouse.chatbot.domain.traffic.Counters;
import pl.novahouse.chatbot.persistence.shared.PostgresHarness;

/** Where no Redis is configured. */
@QuarkusTest
@WithTestResource(PostgresHarness.class)
class OwnRateCountersTest implements RateCountersContract, NetworkFingerprintsContract {

    private final RateCounters counters;
    private final NetworkFingerprints fingerprints;
    private final SharedCountersServicePart part;

    @Inject
    OwnRateCountersTest(RateCounters counters, NetworkFingerprints fingerprints, SharedCountersServicePart part) {
        this.counters = counters;
        this.fingerprints = fingerprints;
        this.part = part;
    }

    @Override
    public RateCounters counters() {
        return counters;
    }

    @Override
    public NetworkFingerprints fingerprints() {
        return fingerprints;
    }

    @Override
    public Counters place() {
        return Counters.OWN;
    }

    @Override
    public void pass(Duration time) {
        Waiting.pass(time);
    }

    @Test
    void the_status_says_that_each_process_counts_for_itself() {
        assertThat(part.condition()).isEqualTo(PartCondition.OFF);
    }

    @Test
    void a_fingerprint_tells_nothing_without_the_secret() {
        assertThat(new HmacNetworkFingerprints(new NetworkSecret("another-secret-of-the-tests")).of(ONE))
                .isNotEqualTo(fingerprints.of(ONE));
    }
}
