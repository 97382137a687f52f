package pl.novahouse.chatbot.application.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.novahouse.chatbot.application.audit.port.InMemoryAuditTrail;
import pl.novahouse.chatbot.application.shared.port.InMemoryTransactions;
import pl.novahouse.chatbot.application.shared.port.SequentialIds;
import pl.novahouse.chatbot.application.traffic.port.InMemoryBlockade;
import pl.novahouse.chatbot.application.traffic.port.InMemoryBlocks;
import pl.novahouse.chatbot.application.traffic.port.InMemoryRateCounters;
import pl.novahouse.chatbot.application.traffic.port.PlainNetworkFingerprints;
import pl.novahouse.chatbot.domain.shared.ClientNetwork;
import pl.novahouse.chatbot.domain.traffic.Credential;
import pl.novahouse.chatbot.domain.traffic.EndpointClass;
import pl.novahouse.chatbot.domain.traffic.Rate;
import pl.novahouse.chatbot.domain.traffic.SpamPolicy;
import pl.novahouse.chatbot.domain.traffic.TrafficLimits;
import pl.novahouse.chatbot.domain.traffic.TrafficLimits.Share;

/** The use cases of traffic on in-memory ports, with low limits and a clock that the test moves. */
final class TrafficFixture {

    static final ClientNetwork HOME = network(7);
    static final ClientNetwork ELSEWHERE = network(8);
    static final Optional<Credential> NOBODY = Optional.empty();

    final InMemoryTransactions transactions = new InMemoryTransactions();
    final InMemoryBlocks blocks = new InMemoryBlocks();
    final InMemoryAuditTrail audit = new InMemoryAuditTrail(this::now);
    final InMemoryRateCounters counters = new InMemoryRateCounters(this::now);
    final AdmitRequest admit;
    final NoticeMessage notice;

    private Instant now = Instant.parse("2026-11-24T10:00:00Z");

    TrafficFixture() {
        this(true);
    }

    TrafficFixture(boolean watching) {
        PlainNetworkFingerprints fingerprints = new PlainNetworkFingerprints();
        TrafficLimits limits = limits();
        SpamPolicy policy = new SpamPolicy(
                watching,
                Rate.parse("4/10m"),
                Rate.parse("8/10m"),
                12,
                Rate.parse("6/10m"),
                Rate.parse("3/15m"),
                Duration.ofMinutes(30));
        Suspicions suspicions = new Suspicions(
                counters, fingerprints, transactions, blocks, audit, new SequentialIds(), this::now, policy);
        this.admit =
                new AdmitRequest(counters, fingerprints, new InMemoryBlockade(blocks), limits, suspicions, this::now);
        this.notice = new NoticeMessage(counters, fingerprints, limits, suspicions);
    }

    Instant now() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    AdmitRequest.Result call(EndpointClass endpoint, ClientNetwork from, Optional<Credential> credential) {
        return admit.execute(new AdmitRequest.Command(endpoint, from, credential));
    }

    void message(ClientNetwork from, Optional<Credential> session, String text) {
        notice.execute(new NoticeMessage.Command(from, session, text));
    }

    private static ClientNetwork network(int last) {
        return ClientNetwork.of(new byte[] {(byte) 203, 0, 113, (byte) last});
    }

    private static TrafficLimits limits() {
        Map<EndpointClass, Share> shares = new EnumMap<>(EndpointClass.class);
        Share share = new Share(List.of(Rate.parse("6/6s"), Rate.parse("30/10m")), List.of(Rate.parse("4/6s")));
        Arrays.stream(EndpointClass.values()).forEach(endpoint -> shares.put(endpoint, share));
        return new TrafficLimits(shares);
    }
}
