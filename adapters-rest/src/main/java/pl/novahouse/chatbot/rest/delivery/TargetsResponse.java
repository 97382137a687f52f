package pl.novahouse.chatbot.rest.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.delivery.ReadTargets;
import pl.novahouse.chatbot.domain.delivery.TargetCondition.Hold;

/** How each target takes deliveries. */
@Schema(name = "DeliveryTargets")
record TargetsResponse(@Schema(required = true) List<Row> targets) {

    /** One target. */
    @Schema(name = "DeliveryTarget")
    record Row(
            @Schema(
                    enumeration = {"monday", "zencal", "mail", "webhook"},
                    required = true)
            String target,

            @Schema(
                    description = "What is ordered for a target that is off is held until it is configured.",
                    enumeration = {"on", "off", "paused", "resting", "left_alone"},
                    required = true)
            String state,

            @Schema(description = "How many have to go out.", required = true)
            long open,

            @Schema(description = "How many need a person.", required = true)
            long dead,

            @Schema(nullable = true) @Nullable Instant oldest,

            @Schema(description = "Until when nothing goes out; null when a person has to resume it.", nullable = true)
            @Nullable
            Instant until,

            @Schema(nullable = true) @Nullable String reason) {

        static Row from(ReadTargets.Queue queue, Instant now) {
            Optional<Hold> hold = queue.condition().hold(now);
            return new Row(
                    DeliveriesResponse.word(queue.figures().target()),
                    TargetsResponse.state(queue.served(), hold),
                    queue.figures().open(),
                    queue.figures().dead(),
                    queue.figures().oldest().orElse(null),
                    hold.flatMap(Row::endOf).orElse(null),
                    hold.flatMap(Row::whyOf).orElse(null));
        }

        private static Optional<Instant> endOf(Hold hold) {
            return switch (hold) {
                case Hold.Paused paused -> paused.pause().until();
                case Hold.Resting resting -> Optional.of(resting.until());
                case Hold.BreakerOpen open -> Optional.of(open.until());
            };
        }

        private static Optional<String> whyOf(Hold hold) {
            return switch (hold) {
                case Hold.Paused paused -> Optional.of(paused.pause().reason().code());
                case Hold.Resting _, Hold.BreakerOpen _ -> Optional.empty();
            };
        }
    }

    TargetsResponse {
        targets = List.copyOf(targets);
    }

    static String state(boolean served, Optional<Hold> hold) {
        if (!served) {
            return "off";
        }
        return hold.map(each -> switch (each) {
                    case Hold.Paused _ -> "paused";
                    case Hold.Resting _ -> "resting";
                    case Hold.BreakerOpen _ -> "left_alone";
                })
                .orElse("on");
    }

    static TargetsResponse from(ReadTargets.Result result) {
        return new TargetsResponse(result.queues().stream()
                .map(queue -> Row.from(queue, result.at()))
                .toList());
    }
}
