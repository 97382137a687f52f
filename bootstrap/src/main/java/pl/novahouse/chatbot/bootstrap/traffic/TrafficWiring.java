package pl.novahouse.chatbot.bootstrap.traffic;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import pl.novahouse.chatbot.application.traffic.AdmitRequest;
import pl.novahouse.chatbot.application.traffic.port.NetworkFingerprints;
import pl.novahouse.chatbot.application.traffic.port.RateCounters;
import pl.novahouse.chatbot.domain.traffic.EndpointClass;
import pl.novahouse.chatbot.domain.traffic.TrafficLimits;
import pl.novahouse.chatbot.domain.traffic.TrafficLimits.Share;
import pl.novahouse.chatbot.persistence.traffic.NetworkSecret;
import pl.novahouse.chatbot.rest.traffic.TrafficSettings;

/** Makes the limits. */
final class TrafficWiring {

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
    AdmitRequest admitRequest(RateCounters counters, NetworkFingerprints fingerprints, TrafficLimits limits) {
        return new AdmitRequest(counters, fingerprints, limits);
    }
}
