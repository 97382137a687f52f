package pl.novahouse.chatbot.application.traffic;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.novahouse.chatbot.application.traffic.port.NetworkFingerprints;
import pl.novahouse.chatbot.application.traffic.port.RateCounters;
import pl.novahouse.chatbot.domain.shared.ClientNetwork;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.traffic.Counters;
import pl.novahouse.chatbot.domain.traffic.Credential;
import pl.novahouse.chatbot.domain.traffic.Draw;
import pl.novahouse.chatbot.domain.traffic.EndpointClass;
import pl.novahouse.chatbot.domain.traffic.Quota;
import pl.novahouse.chatbot.domain.traffic.Rate;
import pl.novahouse.chatbot.domain.traffic.Tally;
import pl.novahouse.chatbot.domain.traffic.TrafficLimits;

/** Decides whether a call is taken at all, before anything is done for it. */
public final class AdmitRequest {

    private static final String SHARED_COUNTERS = "shared rate counters";

    private final RateCounters counters;
    private final NetworkFingerprints fingerprints;
    private final TrafficLimits limits;

    public AdmitRequest(RateCounters counters, NetworkFingerprints fingerprints, TrafficLimits limits) {
        this.counters = counters;
        this.fingerprints = fingerprints;
        this.limits = limits;
    }

    /** @param credential what the call presents to prove whose it is, if anything */
    public record Command(EndpointClass endpoint, ClientNetwork from, Optional<Credential> credential) {}

    public sealed interface Result {

        /** The bucket that stands worst. */
        Quota quota();

        Counters counters();

        record Admitted(Quota quota, Counters counters) implements Result {}

        record Refused(Problem problem, Quota quota, Counters counters) implements Result {}
    }

    public Result execute(Command command) {
        Tally tally = counters.take(draws(command));
        if (tally.counters() == Counters.OWN_IN_TROUBLE && command.endpoint().needsSharedCounters()) {
            return new Result.Refused(new Problem.Unavailable(SHARED_COUNTERS), tally.quota(), tally.counters());
        }
        return switch (tally) {
            case Tally.Granted(var quota, var where) -> new Result.Admitted(quota, where);
            case Tally.Refused(var quota, var wait, var where) ->
                new Result.Refused(new Problem.RateLimited(wait), quota, where);
        };
    }

    private List<Draw> draws(Command command) {
        TrafficLimits.Share share = limits.of(command.endpoint());
        String network = command.endpoint() + ":network:"
                + fingerprints.of(command.from()).hex();
        Stream<Draw> ofNetwork = draws(network, share.perNetwork());
        Stream<Draw> ofCredential = command.credential().stream()
                .map(credential -> command.endpoint() + ":credential:" + credential.digest())
                .flatMap(bucket -> draws(bucket, share.perCredential()));
        return Stream.concat(ofNetwork, ofCredential).toList();
    }

    private static Stream<Draw> draws(String bucket, List<Rate> rates) {
        return IntStream.range(0, rates.size()).mapToObj(index -> Draw.one(bucket + ":" + index, rates.get(index)));
    }
}
