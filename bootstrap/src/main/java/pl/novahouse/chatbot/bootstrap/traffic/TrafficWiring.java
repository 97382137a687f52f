package pl.novahouse.chatbot.bootstrap.traffic;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.application.traffic.AdmitRequest;
import pl.novahouse.chatbot.application.traffic.ForgetOldBlocks;
import pl.novahouse.chatbot.application.traffic.LiftBlock;
import pl.novahouse.chatbot.application.traffic.ListBlocks;
import pl.novahouse.chatbot.application.traffic.NoticeMessage;
import pl.novahouse.chatbot.application.traffic.Suspicions;
import pl.novahouse.chatbot.application.traffic.port.Blockade;
import pl.novahouse.chatbot.application.traffic.port.Blocks;
import pl.novahouse.chatbot.application.traffic.port.NetworkFingerprints;
import pl.novahouse.chatbot.application.traffic.port.RateCounters;
import pl.novahouse.chatbot.domain.traffic.EndpointClass;
import pl.novahouse.chatbot.domain.traffic.SpamPolicy;
import pl.novahouse.chatbot.domain.traffic.TrafficLimits;
import pl.novahouse.chatbot.domain.traffic.TrafficLimits.Share;
import pl.novahouse.chatbot.persistence.operation.RecurringJob;
import pl.novahouse.chatbot.persistence.traffic.NetworkSecret;
import pl.novahouse.chatbot.rest.traffic.TrafficSettings;

/** Makes the limits. */
final class TrafficWiring {

    private static final Duration DAILY = Duration.ofDays(1);

    @Produces
    @Singleton
    TrafficSettings trafficSettings(TrafficConfig config) {
        return new TrafficSettings(config.enabled());
    }

    @Produces
    @Singleton
    NetworkSecret networkSecret(TrafficConfig config) {
        return new NetworkSecret(config.addressSecret());
    }

    @Produces
    @Singleton
    TrafficLimits trafficLimits(TrafficConfig config) {
        TrafficConfig.Limits limits = config.limits();
        return new TrafficLimits(Map.ofEntries(
                Map.entry(EndpointClass.CHAT, new Share(limits.chatPerAddress(), limits.chatPerSession())),
                Map.entry(EndpointClass.SESSION, new Share(limits.sessionPerAddress(), List.of())),
                Map.entry(EndpointClass.VISITOR, new Share(limits.visitorPerAddress(), limits.visitorPerSession())),
                Map.entry(EndpointClass.FORM, new Share(limits.formPerAddress(), limits.formPerSession())),
                Map.entry(EndpointClass.UPLOAD, new Share(limits.uploadPerAddress(), limits.uploadPerSession())),
                Map.entry(EndpointClass.MACHINE, new Share(limits.machinePerAddress(), List.of())),
                Map.entry(EndpointClass.STAFF, new Share(limits.staffPerAddress(), limits.staffPerSession())),
                Map.entry(EndpointClass.EXPORT, new Share(limits.exportPerAddress(), limits.exportPerSession())),
                Map.entry(EndpointClass.OTHER, new Share(limits.otherPerAddress(), List.of()))));
    }

    @Produces
    @Singleton
    SpamPolicy spamPolicy(TrafficConfig config) {
        TrafficConfig.Spam spam = config.spam();
        return new SpamPolicy(
                config.enabled(),
                spam.sameTextPerSession(),
                spam.sameTextPerAddress(),
                spam.shortestText(),
                spam.linksPerAddress(),
                spam.violations(),
                spam.blockFor());
    }

    @Produces
    @Singleton
    Suspicions suspicions(
            RateCounters counters,
            NetworkFingerprints fingerprints,
            Transactions transactions,
            Blocks blocks,
            AuditTrail audit,
            Ids ids,
            InstantSource clock,
            SpamPolicy policy) {
        return new Suspicions(counters, fingerprints, transactions, blocks, audit, ids, clock, policy);
    }

    @Produces
    @Singleton
    AdmitRequest admitRequest(
            RateCounters counters,
            NetworkFingerprints fingerprints,
            Blockade blockade,
            TrafficLimits limits,
            Suspicions suspicions,
            InstantSource clock) {
        return new AdmitRequest(counters, fingerprints, blockade, limits, suspicions, clock);
    }

    @Produces
    @Singleton
    NoticeMessage noticeMessage(
            RateCounters counters, NetworkFingerprints fingerprints, TrafficLimits limits, Suspicions suspicions) {
        return new NoticeMessage(counters, fingerprints, limits, suspicions);
    }

    @Produces
    @Singleton
    ListBlocks listBlocks(Transactions transactions, Blocks blocks, InstantSource clock) {
        return new ListBlocks(transactions, blocks, clock);
    }

    @Produces
    @Singleton
    LiftBlock liftBlock(Transactions transactions, Blocks blocks, AuditTrail audit, InstantSource clock) {
        return new LiftBlock(transactions, blocks, audit, clock);
    }

    @Produces
    @Singleton
    ForgetOldBlocks forgetOldBlocks(Transactions transactions, Blocks blocks, InstantSource clock) {
        return new ForgetOldBlocks(transactions, blocks, clock);
    }

    @Produces
    @Singleton
    RecurringJob forgettingOfOldBlocks(ForgetOldBlocks useCase, TrafficConfig config) {
        var command = new ForgetOldBlocks.Command(config.spam().blocksKept());
        return new RecurringJob("forget-old-blocks", DAILY, () -> useCase.execute(command));
    }
}
