package pl.novahouse.chatbot.application.retention.port;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.domain.retention.DataRequest;
import pl.novahouse.chatbot.domain.shared.EmailAddress;

/** The requests that wait for their code. Every call runs inside a transaction. */
public interface DataRequests {

    void add(DataRequest request);

    /** Holds the request against others until the transaction ends. */
    Optional<DataRequest> findForUpdate(UUID id);

    void update(DataRequest request);

    /** Clears the address of each request whose code has expired; tells how many they were. */
    int forgetExpired(Instant now);

    /** How many requests named this address since, also ended ones. */
    int recent(EmailAddress email, Instant since);
}
