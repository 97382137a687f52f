package pl.novahouse.chatbot.domain.traffic;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** How many calls of each kind are taken, from one network and under one credential. */
public record TrafficLimits(Map<EndpointClass, Share> shares) {

    /**
     * @param perNetwork for all calls from one network, usually one rate for a burst and one that lasts
     * @param perCredential for all calls under one credential; may be empty
     */
    public record Share(List<Rate> perNetwork, List<Rate> perCredential) {
        public Share {
            perNetwork = List.copyOf(perNetwork);
            perCredential = List.copyOf(perCredential);
            if (perNetwork.isEmpty()) {
                throw new IllegalArgumentException("calls from one network are limited");
            }
        }
    }

    public TrafficLimits {
        shares = Map.copyOf(new EnumMap<>(shares));
        if (!shares.keySet().containsAll(EnumSet.allOf(EndpointClass.class))) {
            throw new IllegalArgumentException("every kind of call is limited");
        }
    }

    public Share of(EndpointClass endpoint) {
        Share share = shares.get(endpoint);
        if (share == null) {
            throw new IllegalArgumentException("no limits for " + endpoint);
        }
        return share;
    }
}
