package pl.novahouse.chatbot.bootstrap.booking;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import pl.novahouse.chatbot.domain.booking.MeetingPlace;

/** The calendar at Zencal; without a key there is none, and visitors get the public page. */
@ConfigMapping(prefix = "nova.zencal")
public interface ZencalConfig {

    @WithDefault("https://app.zencal.io/api/v1")
    URI baseUrl();

    /** Secret. */
    Optional<String> apiKey();

    /** User name of the host whose calendar is offered. */
    Optional<String> username();

    /** The host's uuid, under which meetings are listed. */
    Optional<String> hostId();

    /** The uuid of the topic that is booked. */
    Optional<String> meetingTopic();

    /** Where consultations take place: phone-call, google-meet, zoom, teams or offline. */
    @WithDefault("google-meet")
    MeetingPlace place();

    /** The longest wait for a connection. */
    @WithDefault("1s")
    Duration connectTimeout();

    /** The longest wait for a whole answer; a booking takes up to three calls within a turn's deadline. */
    @WithDefault("2500ms")
    Duration timeout();

    /** How long free slots are taken for free when they are shown. */
    @WithDefault("15s")
    Duration believed();

    /** How long Zencal is left alone after a series of failures. */
    @WithDefault("20s")
    Duration rest();

    /** The largest answer that is read. */
    @WithDefault("2M")
    MemorySize largestAnswer();
}
