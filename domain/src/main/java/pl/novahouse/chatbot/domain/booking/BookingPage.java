package pl.novahouse.chatbot.domain.booking;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The public page where a visitor books by themselves; it always works, with or without the calendar's API.
 *
 * @param address an absolute https address, perhaps with a query of its own
 */
public record BookingPage(URI address) {

    public BookingPage {
        if (!"https".equals(address.getScheme()) || address.getHost() == null || address.getRawFragment() != null) {
            throw new IllegalArgumentException("a booking page has an absolute https address without a fragment");
        }
    }

    /** The address with the form filled in; only for a person who consented to be contacted. */
    public URI filledFor(Attendee attendee) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", attendee.name().value());
        values.put("email", attendee.email().value());
        attendee.phone().ifPresent(phone -> values.put("phone", phone.e164()));
        String query = values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        String own = Optional.ofNullable(address.getRawQuery())
                .map(existing -> "?" + existing + "&")
                .orElse("?");
        String base = address.toString().split("\\?", 2)[0];
        return URI.create(base + own + query);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
