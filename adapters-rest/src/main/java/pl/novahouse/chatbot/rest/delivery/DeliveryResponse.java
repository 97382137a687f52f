package pl.novahouse.chatbot.rest.delivery;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.delivery.ReadDelivery;
import pl.novahouse.chatbot.domain.delivery.Attempt;
import pl.novahouse.chatbot.domain.delivery.Exchange;
import pl.novahouse.chatbot.domain.delivery.Reason;

/** One delivery with its tries. */
@Schema(name = "DeliveryWithAttempts")
record DeliveryResponse(
        @Schema(required = true) DeliveriesResponse.Row delivery,

        @Schema(description = "By which the target knows the subject.", nullable = true) @Nullable
        String externalId,

        @Schema(description = "The first one first.", required = true)
        List<Try> attempts) {

    /** One try. */
    @Schema(name = "DeliveryAttempt")
    record Try(
            @Schema(required = true) int number,
            @Schema(required = true) Instant startedAt,
            @Schema(nullable = true) @Nullable Instant endedAt,
            @Schema(examples = "outage", required = true) String result,
            @Schema(nullable = true) @Nullable String reason,
            @Schema(nullable = true) @Nullable String reasonDetail,

            @Schema(description = "What was said, without personal data.", required = true)
            List<Said> exchanges) {

        static Try from(Attempt attempt) {
            return new Try(
                    attempt.number(),
                    attempt.startedAt(),
                    attempt.endedAt().orElse(null),
                    DeliveriesResponse.word(attempt.result()),
                    attempt.reason().map(Reason::code).orElse(null),
                    attempt.reason()
                            .map(Reason::detail)
                            .filter(text -> !text.isEmpty())
                            .orElse(null),
                    attempt.exchanges().stream().map(Said::from).toList());
        }
    }

    /** One call. */
    @Schema(name = "DeliveryExchange")
    record Said(
            @Schema(required = true) String request,
            @Schema(required = true) String response) {

        static Said from(Exchange exchange) {
            return new Said(exchange.request(), exchange.response());
        }
    }

    DeliveryResponse {
        attempts = List.copyOf(attempts);
    }

    static DeliveryResponse from(ReadDelivery.Result result) {
        return new DeliveryResponse(
                DeliveriesResponse.Row.from(result.delivery()),
                result.externalId().orElse(null),
                result.attempts().stream().map(Try::from).toList());
    }
}
