package pl.novahouse.chatbot.application.traffic.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.traffic.Abuse;
import pl.novahouse.chatbot.domain.traffic.Block;
import pl.novahouse.chatbot.domain.traffic.BlockId;
import pl.novahouse.chatbot.domain.traffic.NetworkFingerprint;

/** What everything that knows the blocks in force guarantees. */
public interface BlockadeContract {

    NetworkFingerprint BLOCKED = new NetworkFingerprint("c".repeat(64));
    NetworkFingerprint FREE = new NetworkFingerprint("d".repeat(64));
    Duration NOTICED_WITHIN = Duration.ofSeconds(2);

    Transactions transactions();

    Blocks blocks();

    Blockade blockade();

    @Test
    default void a_block_is_noticed_within_two_seconds_and_so_is_its_end() {
        Instant begin = Instant.parse("2026-11-24T12:00:00Z");
        assertThat(blockade().against(BLOCKED, begin)).isEmpty();
        Block block = new Block(
                new BlockId(UUID.randomUUID()),
                BLOCKED,
                "203.0.113.0/24",
                Abuse.LINK_FLOOD,
                begin,
                begin.plus(Duration.ofMinutes(30)),
                Optional.empty());
        transactions().inTransaction(() -> {
            blocks().add(block);
            return block;
        });

        Instant soon = begin.plus(NOTICED_WITHIN);
        assertThat(blockade().against(BLOCKED, soon)).contains(block);
        assertThat(blockade().against(FREE, soon)).isEmpty();

        transactions().inTransaction(() -> {
            blocks().lift(BLOCKED, soon);
            return block;
        });
        assertThat(blockade().against(BLOCKED, soon.plus(NOTICED_WITHIN))).isEmpty();
        assertThat(blockade().against(BLOCKED, block.until())).isEmpty();
    }
}
