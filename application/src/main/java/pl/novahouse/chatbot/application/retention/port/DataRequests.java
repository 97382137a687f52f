package pl.novahouse.chatbot.application.retention.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.domain.retention.DataRequest;
import pl.novahouse.chatbot.domain.shared.EmailAddress;

/** The requests of people about their data. Every call runs inside a transaction. */
public interface DataRequests {

    void add(DataRequest request);

    /** Holds the request against others until the transaction ends. */
    Optional<DataRequest> findForUpdate(UUID id);

    void update(DataRequest request);

    /**
     * Clears the address, and what was wanted, of each request that nobody proved in time; tells how many they were.
     */
    int forgetExpired(Instant now);

    /** How many requests named this address since, also ended ones. */
    int recent(EmailAddress email, Instant since);

    /**
     * The proved ones: first those that wait for staff, the longest waiting first, then the latest settled.
     *
     * @param limit at least 1
     */
    List<DataRequest> proved(int limit);
}
