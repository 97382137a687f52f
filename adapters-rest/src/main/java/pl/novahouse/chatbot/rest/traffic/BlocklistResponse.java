package pl.novahouse.chatbot.rest.traffic;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.traffic.ListBlocks;
import pl.novahouse.chatbot.domain.traffic.Block;

/** Whom the service keeps or kept out. */
@Schema(name = "Blocklist")
public record BlocklistResponse(@Schema(required = true) List<Entry> blocks) {

    /** One block. */
    @Schema(name = "Block")
    public record Entry(
            @Schema(required = true) UUID id,

            @Schema(
                    description = "A wider network around the blocked one, which itself is not kept.",
                    examples = "203.0.113.0/24",
                    required = true)
            String network,

            @Schema(
                    enumeration = {"repeated_text", "link_flood", "session_flood"},
                    required = true)
            String reason,

            @Schema(
                    enumeration = {"in_force", "ended", "lifted"},
                    required = true)
            String state,

            @Schema(required = true) Instant since,
            @Schema(required = true) Instant until,
            @Schema(nullable = true) @Nullable Instant liftedAt) {

        static Entry from(Block block, Instant now) {
            return new Entry(
                    block.id().value(),
                    block.maskedNetwork(),
                    block.reason().name().toLowerCase(Locale.ROOT),
                    state(block, now),
                    block.since(),
                    block.until(),
                    block.liftedAt().orElse(null));
        }

        private static String state(Block block, Instant now) {
            if (block.liftedAt().isPresent()) {
                return "lifted";
            }
            return block.isInForce(now) ? "in_force" : "ended";
        }
    }

    public BlocklistResponse {
        blocks = List.copyOf(blocks);
    }

    static BlocklistResponse from(ListBlocks.Result result) {
        return new BlocklistResponse(result.blocks().stream()
                .map(block -> Entry.from(block, result.at()))
                .toList());
    }
}
