package pl.novahouse.chatbot.application.traffic;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.novahouse.chatbot.domain.traffic.Credential;
import pl.novahouse.chatbot.domain.traffic.Draw;
import pl.novahouse.chatbot.domain.traffic.EndpointClass;
import pl.novahouse.chatbot.domain.traffic.NetworkFingerprint;
import pl.novahouse.chatbot.domain.traffic.Rate;
import pl.novahouse.chatbot.domain.traffic.TrafficLimits;

/** Names the buckets from which a call draws. */
record CallBuckets(TrafficLimits limits) {

    List<Draw> draws(EndpointClass endpoint, NetworkFingerprint network, Optional<Credential> credential) {
        TrafficLimits.Share share = limits.of(endpoint);
        Stream<Draw> ofNetwork = draws(endpoint + ":network:" + network.hex(), share.perNetwork());
        Stream<Draw> ofCredential = credential.stream()
                .map(presented -> endpoint + ":credential:" + presented.digest())
                .flatMap(bucket -> draws(bucket, share.perCredential()));
        return Stream.concat(ofNetwork, ofCredential).toList();
    }

    private static Stream<Draw> draws(String bucket, List<Rate> rates) {
        return IntStream.range(0, rates.size()).mapToObj(index -> Draw.one(bucket + ":" + index, rates.get(index)));
    }
}
