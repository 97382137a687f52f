package pl.novahouse.chatbot.application.traffic.port;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import pl.novahouse.chatbot.domain.shared.ClientNetwork;
import pl.novahouse.chatbot.domain.traffic.NetworkFingerprint;

/** Fingerprints that everybody can read. */
public final class PlainNetworkFingerprints implements NetworkFingerprints {

    @Override
    public NetworkFingerprint of(ClientNetwork network) {
        String hex = HexFormat.of().formatHex(network.value().getBytes(StandardCharsets.UTF_8));
        return new NetworkFingerprint((hex + "0".repeat(64)).substring(0, 64));
    }
}
