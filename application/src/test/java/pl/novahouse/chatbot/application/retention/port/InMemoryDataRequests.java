package pl.novahouse.chatbot.application.retention.port;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pl.novahouse.chatbot.domain.retention.DataRequest;
import pl.novahouse.chatbot.domain.shared.EmailAddress;

/** Requests in a map. */
public final class InMemoryDataRequests implements DataRequests {

    private final Map<UUID, DataRequest> requests = new HashMap<>();
    private final Map<UUID, String> addresses = new HashMap<>();

    @Override
    public void add(DataRequest request) {
        requests.put(request.id(), request);
        request.email().ifPresent(email -> addresses.put(request.id(), email));
    }

    @Override
    public Optional<DataRequest> findForUpdate(UUID id) {
        return Optional.ofNullable(requests.get(id));
    }

    @Override
    public void update(DataRequest request) {
        requests.put(request.id(), request);
    }

    @Override
    public int forgetExpired(Instant now) {
        List<DataRequest> expired = requests.values().stream()
                .filter(request -> request.email().isPresent()
                        && request.provedAt().isEmpty()
                        && !now.isBefore(request.expiresAt()))
                .toList();
        expired.forEach(request -> requests.put(request.id(), request.ended()));
        return expired.size();
    }

    @Override
    public int recent(EmailAddress email, Instant since) {
        return (int) requests.values().stream()
                .filter(request -> email.value().equals(addresses.get(request.id()))
                        && !request.createdAt().isBefore(since))
                .count();
    }

    @Override
    public List<DataRequest> proved(int limit) {
        Comparator<DataRequest> waiting =
                Comparator.comparing(request -> request.provedAt().orElseThrow());
        Comparator<DataRequest> settled = Comparator.comparing(
                request -> request.settlement().orElseThrow().at());
        return Stream.concat(
                        requests.values().stream()
                                .filter(DataRequest::isWaiting)
                                .sorted(waiting),
                        requests.values().stream()
                                .filter(request -> request.settlement().isPresent())
                                .sorted(settled.reversed()))
                .limit(limit)
                .toList();
    }
}
