package pl.novahouse.chatbot.application.retention;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.application.delivery.port.Deliveries;
import pl.novahouse.chatbot.application.retention.port.DataRequests;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.retention.DataRequest;
import pl.novahouse.chatbot.domain.shared.EmailAddress;

/**
 * Takes a request about personal data and orders a code to the address it names. It never looks whether anything is
 * kept about that address, so neither its answer nor its duration tells.
 */
public final class RequestData {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_IN_WINDOW = 3;

    private final Transactions transactions;
    private final DataRequests requests;
    private final Deliveries deliveries;
    private final Ids ids;
    private final InstantSource clock;
    private final Duration codeLasts;

    /** @param codeLasts how long a code may be used, positive */
    public RequestData(
            Transactions transactions,
            DataRequests requests,
            Deliveries deliveries,
            Ids ids,
            InstantSource clock,
            Duration codeLasts) {
        this.transactions = transactions;
        this.requests = requests;
        this.deliveries = deliveries;
        this.ids = ids;
        this.clock = clock;
        this.codeLasts = codeLasts;
    }

    public record Command(EmailAddress email, DataRequest.Kind kind) {}

    public record Result(UUID request) {}

    public Result execute(Command command) {
        UUID id = ids.next();
        Instant now = clock.instant();
        return transactions.inTransaction(() -> {
            boolean tooMany = requests.recent(command.email(), now.minus(WINDOW)) >= MOST_IN_WINDOW;
            DataRequest request = new DataRequest(
                    id, command.kind(), Optional.of(command.email().value()), "", 0, now, now.plus(codeLasts));
            requests.add(request);
            if (!tooMany) {
                deliveries.enqueue(SendDataCode.order(id).expiringAt(request.expiresAt()));
            }
            return new Result(id);
        });
    }
}
