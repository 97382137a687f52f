package pl.novahouse.chatbot.application.traffic;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import pl.novahouse.chatbot.application.traffic.port.Blockade;
import pl.novahouse.chatbot.application.traffic.port.NetworkFingerprints;
import pl.novahouse.chatbot.application.traffic.port.RateCounters;
import pl.novahouse.chatbot.domain.shared.ClientNetwork;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.traffic.Abuse;
import pl.novahouse.chatbot.domain.traffic.Block;
import pl.novahouse.chatbot.domain.traffic.Counters;
import pl.novahouse.chatbot.domain.traffic.Credential;
import pl.novahouse.chatbot.domain.traffic.EndpointClass;
import pl.novahouse.chatbot.domain.traffic.NetworkFingerprint;
import pl.novahouse.chatbot.domain.traffic.Quota;
import pl.novahouse.chatbot.domain.traffic.Tally;
import pl.novahouse.chatbot.domain.traffic.TrafficLimits;

/** Decides whether a call is taken at all, before anything is done for it. */
public final class AdmitRequest {

    private static final String SHARED_COUNTERS = "shared rate counters";

    private final RateCounters counters;
    private final NetworkFingerprints fingerprints;
    private final Blockade blockade;
    private final CallBuckets buckets;
    private final Suspicions suspicions;
    private final InstantSource clock;

    public AdmitRequest(
            RateCounters counters,
            NetworkFingerprints fingerprints,
            Blockade blockade,
            TrafficLimits limits,
            Suspicions suspicions,
            InstantSource clock) {
        this.counters = counters;
        this.fingerprints = fingerprints;
        this.blockade = blockade;
        this.buckets = new CallBuckets(limits);
        this.suspicions = suspicions;
        this.clock = clock;
    }

    /** @param credential what the call presents to prove whose it is, if anything */
    public record Command(EndpointClass endpoint, ClientNetwork from, Optional<Credential> credential) {}

    public sealed interface Result {

        /** @param quota the bucket that stands worst */
        record Admitted(Quota quota, Counters counters) implements Result {}

        /** It exceeds a limit, or the counters that it needs do not work. */
        record Refused(Problem problem, Quota quota, Counters counters) implements Result {}

        /** Its network is kept out. */
        record KeptOut(Problem problem) implements Result {}
    }

    public Result execute(Command command) {
        NetworkFingerprint network = fingerprints.of(command.from());
        Instant now = clock.instant();
        Optional<Block> block =
                command.endpoint().isClosedToBlocked() ? blockade.against(network, now) : Optional.empty();
        return block.<Result>map(found -> new Result.KeptOut(new Problem.TemporarilyBlocked(found.remaining(now))))
                .orElseGet(() -> count(command, network));
    }

    private Result count(Command command, NetworkFingerprint network) {
        Tally tally = counters.take(buckets.draws(command.endpoint(), network, command.credential()));
        if (tally.counters() == Counters.OWN_IN_TROUBLE && command.endpoint().needsSharedCounters()) {
            return new Result.Refused(new Problem.Unavailable(SHARED_COUNTERS), tally.quota(), tally.counters());
        }
        return switch (tally) {
            case Tally.Granted(var quota, var where) -> new Result.Admitted(quota, where);
            case Tally.Refused(var quota, var retryAfter, var where) -> {
                if (command.endpoint() == EndpointClass.SESSION) {
                    suspicions.raise(command.from(), Abuse.SESSION_FLOOD);
                }
                yield new Result.Refused(new Problem.RateLimited(retryAfter), quota, where);
            }
        };
    }
}
