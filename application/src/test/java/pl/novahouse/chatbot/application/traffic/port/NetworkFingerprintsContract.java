package pl.novahouse.chatbot.application.traffic.port;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.shared.ClientNetwork;

/** What everything that stands for a network guarantees. */
public interface NetworkFingerprintsContract {

    ClientNetwork ONE = ClientNetwork.of(new byte[] {(byte) 203, 0, 113, 7});
    ClientNetwork OTHER = ClientNetwork.of(new byte[] {(byte) 203, 0, 113, 8});

    NetworkFingerprints fingerprints();

    @Test
    default void the_same_network_has_the_same_fingerprint_and_another_one_another() {
        assertThat(fingerprints().of(ONE)).isEqualTo(fingerprints().of(ONE));
        assertThat(fingerprints().of(ONE)).isNotEqualTo(fingerprints().of(OTHER));
    }
}
