package pl.novahouse.chatbot.integrations.booking;

import java.net.URI;
import java.time.Duration;
import pl.novahouse.chatbot.domain.booking.MeetingPlace;

/**
 * How Zencal is reached and which of its calendars is meant.
 *
 * @param baseUrl such as {@code https://app.zencal.io/api/v1}, without a slash at the end
 * @param apiKey secret
 * @param username of the host whose calendar is offered
 * @param hostId the host's uuid, under which meetings are listed
 * @param meetingTopic uuid of the topic that is booked
 * @param place where the meetings take place
 * @param connectTimeout the longest wait for a connection
 * @param timeout the longest wait for a whole answer
 * @param believed how long free slots are taken for free
 * @param rest how long Zencal is left alone after a series of failures
 * @param mostBytes the largest answer that is read, at least 1
 */
public record ZencalSettings(
        URI baseUrl,
        String apiKey,
        String username,
        String hostId,
        String meetingTopic,
        MeetingPlace place,
        Duration connectTimeout,
        Duration timeout,
        Duration believed,
        Duration rest,
        int mostBytes) {

    public ZencalSettings {
        if (apiKey.isBlank() || username.isBlank() || hostId.isBlank() || meetingTopic.isBlank()) {
            throw new IllegalArgumentException("the calendar needs a key, a user name, a host and a topic");
        }
        if (baseUrl.toString().endsWith("/") || mostBytes < 1) {
            throw new IllegalArgumentException("the base address ends without a slash, an answer has a byte");
        }
    }

    @Override
    public String toString() {
        return "ZencalSettings[baseUrl=" + baseUrl + ", username=" + username + "]";
    }
}
