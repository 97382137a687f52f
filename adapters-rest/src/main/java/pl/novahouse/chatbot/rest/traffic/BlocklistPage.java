package pl.novahouse.chatbot.rest.traffic;

import java.time.Instant;
import java.util.List;
import pl.novahouse.chatbot.application.traffic.ListBlocks;
import pl.novahouse.chatbot.domain.traffic.Abuse;
import pl.novahouse.chatbot.domain.traffic.Block;
import pl.novahouse.chatbot.rest.shared.PolishTime;

/** The blocks as their page shows them. */
record BlocklistPage(List<Row> rows, long inForce) {

    /** One block in words. */
    record Row(
            String id,
            String network,
            String reason,
            String state,
            String stateClass,
            boolean isInForce,
            String since,
            String until) {

        static Row from(Block block, Instant now) {
            boolean inForce = block.isInForce(now);
            boolean lifted = block.liftedAt().isPresent();
            return new Row(
                    block.id().value().toString(),
                    block.maskedNetwork(),
                    reason(block.reason()),
                    inForce ? "obowiązuje" : lifted ? "zdjęta" : "wygasła",
                    inForce ? "open" : "closed",
                    inForce,
                    PolishTime.minute(block.since()),
                    PolishTime.minute(block.liftedAt().orElse(block.until())));
        }

        private static String reason(Abuse abuse) {
            return switch (abuse) {
                case REPEATED_TEXT -> "Ta sama treść wysyłana wielokrotnie";
                case LINK_FLOOD -> "Zbyt wiele odnośników";
                case SESSION_FLOOD -> "Zbyt wiele nowych rozmów";
            };
        }
    }

    BlocklistPage {
        rows = List.copyOf(rows);
    }

    static BlocklistPage from(ListBlocks.Result result) {
        List<Row> rows = result.blocks().stream()
                .map(block -> Row.from(block, result.at()))
                .toList();
        return new BlocklistPage(rows, rows.stream().filter(Row::isInForce).count());
    }
}
