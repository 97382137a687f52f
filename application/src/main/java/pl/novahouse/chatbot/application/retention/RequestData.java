package pl.novahouse.chatbot.application.retention;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import pl.novahouse.chatbot.application.delivery.port.Deliveries;
import pl.novahouse.chatbot.application.retention.port.DataRequests;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.profile.EnteredField;
import pl.novahouse.chatbot.domain.retention.DataRequest;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

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
    private final Rectifications rectifications;
    private final Ids ids;
    private final InstantSource clock;
    private final Duration codeLasts;

    /** @param codeLasts how long a code may be used, positive */
    public RequestData(
            Transactions transactions,
            DataRequests requests,
            Deliveries deliveries,
            Rectifications rectifications,
            Ids ids,
            InstantSource clock,
            Duration codeLasts) {
        this.transactions = transactions;
        this.requests = requests;
        this.deliveries = deliveries;
        this.rectifications = rectifications;
        this.ids = ids;
        this.clock = clock;
        this.codeLasts = codeLasts;
    }

    /** @param wanted what is right, each field once; of a rectification at least one, of anything else none */
    public record Command(EmailAddress email, DataRequest.Kind kind, List<EnteredField> wanted) {
        public Command {
            wanted = List.copyOf(wanted);
        }
    }

    public record Result(UUID request) {}

    /** @throws ProblemException {@link Problem.ValidationFailed} naming every field that cannot be taken */
    public Result execute(Command command) {
        if (command.kind() == DataRequest.Kind.RECTIFICATION) {
            rectifications.read(command.wanted());
        }
        UUID id = ids.next();
        Instant now = clock.instant();
        return transactions.inTransaction(() -> {
            boolean tooMany = requests.recent(command.email(), now.minus(WINDOW)) >= MOST_IN_WINDOW;
            DataRequest request = DataRequest.made(
                    id, command.kind(), command.wanted(), command.email().value(), now, now.plus(codeLasts));
            requests.add(request);
            if (!tooMany) {
                deliveries.enqueue(SendDataCode.order(id).expiringAt(request.expiresAt()));
            }
            return new Result(id);
        });
    }
}
