package pl.novahouse.chatbot.application.traffic.port;

import java.time.Instant;
import java.util.Optional;
import pl.novahouse.chatbot.domain.traffic.Block;
import pl.novahouse.chatbot.domain.traffic.NetworkFingerprint;

/**
 * The blocks in force, as every single call asks for them: answered from memory, outside any transaction. What is
 * blocked or lifted is known to all instances within two seconds; while the blocks cannot be read, the last ones known
 * stay in force.
 */
public interface Blockade {

    Optional<Block> against(NetworkFingerprint network, Instant now);
}
