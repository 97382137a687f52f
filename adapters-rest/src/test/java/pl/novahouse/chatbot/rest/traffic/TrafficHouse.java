package pl.novahouse.chatbot.rest.traffic;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.novahouse.chatbot.application.audit.port.InMemoryAuditTrail;
import pl.novahouse.chatbot.application.shared.port.SequentialIds;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.application.traffic.AdmitRequest;
import pl.novahouse.chatbot.application.traffic.LiftBlock;
import pl.novahouse.chatbot.application.traffic.ListBlocks;
import pl.novahouse.chatbot.application.traffic.NoticeMessage;
import pl.novahouse.chatbot.application.traffic.Suspicions;
import pl.novahouse.chatbot.application.traffic.port.InMemoryBlockade;
import pl.novahouse.chatbot.application.traffic.port.InMemoryBlocks;
import pl.novahouse.chatbot.application.traffic.port.InMemoryRateCounters;
import pl.novahouse.chatbot.application.traffic.port.PlainNetworkFingerprints;
import pl.novahouse.chatbot.domain.shared.ClientNetwork;
import pl.novahouse.chatbot.domain.traffic.Abuse;
import pl.novahouse.chatbot.domain.traffic.Block;
import pl.novahouse.chatbot.domain.traffic.BlockId;
import pl.novahouse.chatbot.domain.traffic.Counters;
import pl.novahouse.chatbot.domain.traffic.EndpointClass;
import pl.novahouse.chatbot.domain.traffic.Rate;
import pl.novahouse.chatbot.domain.traffic.SpamPolicy;
import pl.novahouse.chatbot.domain.traffic.TrafficLimits;
import pl.novahouse.chatbot.domain.traffic.TrafficLimits.Share;
import pl.novahouse.chatbot.rest.shared.House;
import pl.novahouse.chatbot.rest.shared.OneAtATimeTransactions;
import pl.novahouse.chatbot.rest.shared.SampleThing;

/** The use cases of traffic on in-memory ports, with limits that only {@link House#LIMITED} makes low. */
@Singleton
public final class TrafficHouse {

    private final InstantSource clock = InstantSource.system();
    private final InMemoryRateCounters counters = new InMemoryRateCounters(clock);
    private final PlainNetworkFingerprints fingerprints = new PlainNetworkFingerprints();
    private final InMemoryBlocks blocks = new InMemoryBlocks();
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail(clock);
    private final Transactions transactions = new OneAtATimeTransactions();
    private final TrafficLimits limits;
    private final Suspicions suspicions;

    TrafficHouse(@ConfigProperty(name = House.LIMITED, defaultValue = "false") boolean limited) {
        Share low = new Share(List.of(Rate.parse("5/1h"), Rate.parse("6/2h")), List.of(Rate.parse("3/1h")));
        Share high = new Share(List.of(Rate.parse("100000/1s")), List.of(Rate.parse("100000/1s")));
        limits = new TrafficLimits(Arrays.stream(EndpointClass.values())
                .collect(Collectors.toMap(endpoint -> endpoint, _ -> limited ? low : high)));
        suspicions = new Suspicions(
                counters,
                fingerprints,
                transactions,
                blocks,
                audit,
                new SequentialIds(),
                clock,
                new SpamPolicy(
                        limited,
                        Rate.parse("2/1h"),
                        Rate.parse("100/1h"),
                        12,
                        Rate.parse("3/1h"),
                        Rate.parse("2/1h"),
                        Duration.ofMinutes(30)));
    }

    /** From now on calls are counted there. */
    public void countAt(Counters place) {
        counters.countAt(place);
    }

    /** Keeps a network out for half an hour. */
    public BlockId block(ClientNetwork network) {
        Instant now = clock.instant();
        Block block = new Block(
                new BlockId(UUID.randomUUID()),
                fingerprints.of(network),
                network.masked(),
                Abuse.LINK_FLOOD,
                now,
                now.plus(Duration.ofMinutes(30)),
                Optional.empty());
        blocks.add(block);
        return block.id();
    }

    @Produces
    @Singleton
    TrafficSettings settings() {
        return new TrafficSettings(true);
    }

    @Produces
    @Singleton
    AdmitRequest admitRequest() {
        return new AdmitRequest(counters, fingerprints, new InMemoryBlockade(blocks), limits, suspicions, clock);
    }

    @Produces
    @Singleton
    NoticeMessage noticeMessage() {
        return new NoticeMessage(counters, fingerprints, limits, suspicions);
    }

    @Produces
    @Singleton
    ListBlocks listBlocks() {
        return new ListBlocks(transactions, blocks, clock);
    }

    @Produces
    @Singleton
    LiftBlock liftBlock() {
        return new LiftBlock(transactions, blocks, audit, clock);
    }

    @Produces
    @Singleton
    SampleThing sampleBlock() {
        return new SampleThing(
                "/api/v1/admin/blocklist/",
                () -> block(ClientNetwork.of(new byte[] {(byte) 192, 0, 2, 1}))
                        .value()
                        .toString());
    }
}
