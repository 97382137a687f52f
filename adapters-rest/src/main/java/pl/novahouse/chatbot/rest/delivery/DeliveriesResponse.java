package pl.novahouse.chatbot.rest.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.delivery.Delivery;
import pl.novahouse.chatbot.domain.delivery.DeliveryFilter;
import pl.novahouse.chatbot.domain.delivery.DeliveryPage;
import pl.novahouse.chatbot.domain.delivery.Progress;
import pl.novahouse.chatbot.domain.delivery.Reason;

/** A page of deliveries. */
@Schema(name = "Deliveries")
record DeliveriesResponse(
        @Schema(description = "How many match in all.", required = true)
        long total,

        @Schema(description = "From 1.", required = true) int page,
        @Schema(required = true) int pageSize,

        @Schema(description = "The latest first.", required = true)
        List<Row> deliveries) {

    /** One delivery in a list. */
    @Schema(name = "Delivery")
    record Row(
            @Schema(required = true) UUID id,

            @Schema(
                    enumeration = {"monday", "zencal", "mail", "webhook"},
                    required = true)
            String target,

            @Schema(examples = "push_lead", required = true) String kind,

            @Schema(description = "Whom it concerns, by id.", required = true)
            UUID subject,

            @Schema(
                    enumeration = {"waiting", "in_flight", "delivered", "dead", "discarded"},
                    required = true)
            String state,

            @Schema(required = true) int attempts,
            @Schema(required = true) Instant createdAt,

            @Schema(description = "When it is tried next.", nullable = true) @Nullable
            Instant dueAt,

            @Schema(nullable = true) @Nullable Instant endedAt,

            @Schema(description = "Why it does not go on.", nullable = true) @Nullable
            String reason,

            @Schema(nullable = true) @Nullable String reasonDetail) {

        static Row from(Delivery delivery) {
            Optional<Reason> reason = DeliveriesResponse.reason(delivery);
            return new Row(
                    delivery.id().value(),
                    word(delivery.target()),
                    delivery.kind(),
                    delivery.subject(),
                    word(DeliveryFilter.State.of(delivery.progress())),
                    delivery.attempts(),
                    delivery.createdAt(),
                    due(delivery.progress()),
                    ended(delivery.progress()),
                    reason.map(Reason::code).orElse(null),
                    reason.map(Reason::detail).filter(text -> !text.isEmpty()).orElse(null));
        }
    }

    DeliveriesResponse {
        deliveries = List.copyOf(deliveries);
    }

    static DeliveriesResponse from(DeliveryPage page, DeliveryFilter filter) {
        return new DeliveriesResponse(
                page.total(),
                filter.page() + 1,
                filter.size(),
                page.deliveries().stream().map(Row::from).toList());
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static Optional<Reason> reason(Delivery delivery) {
        return switch (delivery.progress()) {
            case Progress.Dead dead -> Optional.of(dead.reason());
            case Progress.Discarded discarded -> Optional.of(discarded.reason());
            case Progress.Waiting _, Progress.InFlight _, Progress.Delivered _ -> delivery.lastFailure();
        };
    }

    static @Nullable Instant due(Progress progress) {
        return progress instanceof Progress.Waiting(Instant due) ? due : null;
    }

    static @Nullable Instant ended(Progress progress) {
        return switch (progress) {
            case Progress.Delivered(Instant at) -> at;
            case Progress.Dead dead -> dead.at();
            case Progress.Discarded discarded -> discarded.at();
            case Progress.Waiting _, Progress.InFlight _ -> null;
        };
    }
}
