package pl.novahouse.chatbot.application.traffic.port;

import pl.novahouse.chatbot.domain.shared.ClientNetwork;
import pl.novahouse.chatbot.domain.traffic.NetworkFingerprint;

/** Makes of a network what may be remembered of it. The same on all instances, and after a restart. */
public interface NetworkFingerprints {

    NetworkFingerprint of(ClientNetwork network);
}
