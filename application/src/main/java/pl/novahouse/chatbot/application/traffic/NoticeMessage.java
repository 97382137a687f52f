package pl.novahouse.chatbot.application.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.traffic.port.NetworkFingerprints;
import pl.novahouse.chatbot.application.traffic.port.RateCounters;
import pl.novahouse.chatbot.domain.shared.ClientNetwork;
import pl.novahouse.chatbot.domain.traffic.Abuse;
import pl.novahouse.chatbot.domain.traffic.Credential;
import pl.novahouse.chatbot.domain.traffic.Draw;
import pl.novahouse.chatbot.domain.traffic.EndpointClass;
import pl.novahouse.chatbot.domain.traffic.MessageTraits;
import pl.novahouse.chatbot.domain.traffic.NetworkFingerprint;
import pl.novahouse.chatbot.domain.traffic.SpamPolicy;
import pl.novahouse.chatbot.domain.traffic.Tally;
import pl.novahouse.chatbot.domain.traffic.TrafficLimits;

/** Watches the messages that were taken for spam. The one that is noticed was answered; later ones may be kept out. */
public final class NoticeMessage {

    private final RateCounters counters;
    private final NetworkFingerprints fingerprints;
    private final CallBuckets buckets;
    private final Suspicions suspicions;

    public NoticeMessage(
            RateCounters counters, NetworkFingerprints fingerprints, TrafficLimits limits, Suspicions suspicions) {
        this.counters = counters;
        this.fingerprints = fingerprints;
        this.buckets = new CallBuckets(limits);
        this.suspicions = suspicions;
    }

    /**
     * @param session the conversation that the message continued; empty when it opened one
     * @param text what was written for the first time, no repeat of the same send
     */
    public record Command(ClientNetwork from, Optional<Credential> session, String text) {}

    public void execute(Command command) {
        SpamPolicy policy = suspicions.policy();
        if (!policy.watching()) {
            return;
        }
        NetworkFingerprint network = fingerprints.of(command.from());
        MessageTraits traits = MessageTraits.of(command.text(), policy.shortestText());
        if (command.session().isEmpty() && exceeds(buckets.draws(EndpointClass.SESSION, network, Optional.empty()))) {
            suspicions.raise(command.from(), Abuse.SESSION_FLOOD);
        }
        if (traits.links() > 0 && exceeds(links(network, traits.links(), policy))) {
            suspicions.raise(command.from(), Abuse.LINK_FLOOD);
        }
        if (traits.essence().isPresent()
                && exceeds(sameText(network, command.session(), traits.essence().get(), policy))) {
            suspicions.raise(command.from(), Abuse.REPEATED_TEXT);
        }
    }

    private boolean exceeds(List<Draw> draws) {
        return counters.take(draws) instanceof Tally.Refused;
    }

    private static List<Draw> links(NetworkFingerprint network, int count, SpamPolicy policy) {
        return List.of(new Draw(
                "links:" + network.hex(),
                policy.links(),
                Math.min(count, policy.links().count())));
    }

    private static List<Draw> sameText(
            NetworkFingerprint network, Optional<Credential> session, Credential essence, SpamPolicy policy) {
        List<Draw> draws = new ArrayList<>();
        draws.add(Draw.one("text:" + network.hex() + ":" + essence.digest(), policy.sameTextPerNetwork()));
        session.map(own -> "text:" + own.digest() + ":" + essence.digest())
                .ifPresent(bucket -> draws.add(Draw.one(bucket, policy.sameTextPerSession())));
        return draws;
    }
}
