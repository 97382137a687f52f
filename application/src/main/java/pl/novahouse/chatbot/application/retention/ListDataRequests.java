package pl.novahouse.chatbot.application.retention;

import java.util.List;
import pl.novahouse.chatbot.application.retention.port.DataRequests;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.retention.DataRequest;

/** Shows what people asked for with their code: what waits for staff first, then what was settled lately. */
public final class ListDataRequests {

    private static final int MOST = 100;

    private final Transactions transactions;
    private final DataRequests requests;

    public ListDataRequests(Transactions transactions, DataRequests requests) {
        this.transactions = transactions;
        this.requests = requests;
    }

    public record Result(List<DataRequest> requests) {
        public Result {
            requests = List.copyOf(requests);
        }
    }

    public Result execute() {
        return new Result(transactions.inTransaction(() -> requests.proved(MOST)));
    }
}
