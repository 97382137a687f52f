package pl.novahouse.chatbot.application.retention;

import java.time.InstantSource;
import pl.novahouse.chatbot.application.retention.port.DataRequests;
import pl.novahouse.chatbot.application.shared.port.Transactions;

/** Clears the addresses of requests whose code nobody entered in time; until then they are needed to send it. */
public final class ForgetExpiredRequests {

    private final Transactions transactions;
    private final DataRequests requests;
    private final InstantSource clock;

    public ForgetExpiredRequests(Transactions transactions, DataRequests requests, InstantSource clock) {
        this.transactions = transactions;
        this.requests = requests;
        this.clock = clock;
    }

    /** @param requests how many lost their address */
    public record Result(int requests) {}

    public Result execute() {
        return new Result(transactions.inTransaction(() -> requests.forgetExpired(clock.instant())));
    }
}
