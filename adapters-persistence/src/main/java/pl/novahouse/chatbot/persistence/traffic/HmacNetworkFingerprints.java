package pl.novahouse.chatbot.persistence.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import pl.novahouse.chatbot.application.traffic.port.NetworkFingerprints;
import pl.novahouse.chatbot.domain.shared.ClientNetwork;
import pl.novahouse.chatbot.domain.traffic.NetworkFingerprint;

/** HMAC-SHA-256 of the network under the service's secret. */
@ApplicationScoped
public class HmacNetworkFingerprints implements NetworkFingerprints {

    private static final String ALGORITHM = "HmacSHA256";

    /** Sets these fingerprints apart from whatever else the same secret may seal. */
    private static final String PURPOSE = "network:";

    private final SecretKeySpec key;

    public HmacNetworkFingerprints(NetworkSecret secret) {
        this.key = new SecretKeySpec(secret.bytes(), ALGORITHM);
    }

    @Override
    public NetworkFingerprint of(ClientNetwork network) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] sealed = mac.doFinal((PURPOSE + network.value()).getBytes(StandardCharsets.UTF_8));
            return new NetworkFingerprint(HexFormat.of().formatHex(sealed));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }
}
