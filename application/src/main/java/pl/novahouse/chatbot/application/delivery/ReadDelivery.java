package pl.novahouse.chatbot.application.delivery;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.delivery.port.Attempts;
import pl.novahouse.chatbot.application.delivery.port.Deliveries;
import pl.novahouse.chatbot.application.delivery.port.ExternalNames;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.delivery.Attempt;
import pl.novahouse.chatbot.domain.delivery.Delivery;
import pl.novahouse.chatbot.domain.delivery.DeliveryId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Shows staff one delivery with all its tries. */
public final class ReadDelivery {

    private final Transactions transactions;
    private final Deliveries deliveries;
    private final Attempts attempts;
    private final ExternalNames names;

    public ReadDelivery(Transactions transactions, Deliveries deliveries, Attempts attempts, ExternalNames names) {
        this.transactions = transactions;
        this.deliveries = deliveries;
        this.attempts = attempts;
        this.names = names;
    }

    public record Command(DeliveryId id) {}

    /**
     * @param attempts the first one first
     * @param externalId by which the target knows the subject
     */
    public record Result(Delivery delivery, List<Attempt> attempts, Optional<String> externalId) {
        public Result {
            attempts = List.copyOf(attempts);
        }
    }

    /** @throws ProblemException {@link Problem.NotFound} */
    public Result execute(Command command) {
        return transactions.inTransaction(() -> {
            Delivery delivery =
                    deliveries.find(command.id()).orElseThrow(() -> new ProblemException(new Problem.NotFound()));
            return new Result(delivery, attempts.of(delivery.id()), names.find(delivery.target(), delivery.subject()));
        });
    }
}
