package pl.novahouse.chatbot.persistence.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;
import pl.novahouse.chatbot.application.delivery.port.DeliveryJournal;
import pl.novahouse.chatbot.domain.delivery.Attempt;
import pl.novahouse.chatbot.domain.delivery.Delivery;
import pl.novahouse.chatbot.domain.delivery.Progress;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.delivery.Target;

/** Counts tries by target, kind and outcome, and logs what a person should look at. */
@ApplicationScoped
public class MicrometerDeliveryJournal implements DeliveryJournal {

    private static final Logger LOG = Logger.getLogger(MicrometerDeliveryJournal.class);

    private static final String TRIES = "nova.delivery.attempts";

    private final MeterRegistry meters;

    public MicrometerDeliveryJournal(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void tried(Delivery delivery, Attempt attempt) {
        meters.timer(
                        TRIES,
                        "target",
                        word(delivery.target()),
                        "kind",
                        delivery.kind(),
                        "outcome",
                        word(attempt.result()))
                .record(Duration.between(attempt.startedAt(), attempt.endedAt().orElse(attempt.startedAt())));
        if (delivery.progress() instanceof Progress.Dead dead) {
            Reason reason = dead.reason();
            LOG.errorf(
                    "delivery %s (%s, %s) needs a person: %s %s",
                    delivery.id().value(), delivery.target(), delivery.kind(), reason.code(), reason.detail());
        } else if (attempt.reason().isPresent()) {
            Reason reason = attempt.reason().get();
            LOG.infof(
                    "delivery %s (%s, %s) try %d: %s, %s %s",
                    delivery.id().value(),
                    delivery.target(),
                    delivery.kind(),
                    attempt.number(),
                    attempt.result(),
                    reason.code(),
                    reason.detail());
        }
    }

    @Override
    public void suspended(Target target, Reason reason, Optional<Instant> until) {
        LOG.errorf(
                "deliveries to %s are paused %s: %s %s",
                target,
                until.map(moment -> "until " + moment).orElse("until a person resumes them"),
                reason.code(),
                reason.detail());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
