package pl.novahouse.chatbot.domain.catalogue;

import java.util.Comparator;
import java.util.List;
import pl.novahouse.chatbot.domain.shared.Coordinates;

/**
 * Where the company works: its cities and the land around each.
 *
 * @param cities at least one
 * @param radiusKm kilometres around each city, as the crow flies
 */
public record ServiceArea(List<ServedCity> cities, int radiusKm) {

    public ServiceArea {
        cities = List.copyOf(cities);
        if (cities.isEmpty() || radiusKm < 0) {
            throw new IllegalArgumentException("a service area has a city and a radius of at least 0");
        }
    }

    /** What can be said about a place with certainty. */
    public Coverage coverageOf(Coordinates place) {
        ServedCity nearest = cities.stream()
                .min(Comparator.comparingDouble(city -> city.centre().kilometresTo(place)))
                .orElseThrow();
        double kilometres = nearest.centre().kilometresTo(place);
        return kilometres <= radiusKm
                ? new Coverage.Within(nearest, (int) Math.round(kilometres))
                : new Coverage.Beyond(nearest, (int) Math.round(kilometres));
    }

    /** What can be said when one name means several places, or none that is known. */
    public Coverage coverageOf(List<Coordinates> places) {
        List<Coverage> each = places.stream().map(this::coverageOf).toList();
        boolean alike = each.stream().map(Object::getClass).distinct().count() == 1;
        return alike ? each.getFirst() : new Coverage.Unknown();
    }
}
