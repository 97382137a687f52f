package pl.novahouse.chatbot.domain.shared;

import java.util.Optional;

/**
 * A populated place in Poland.
 *
 * @param name its official name in the nominative
 * @param kind a town with civic rights, a district of a town, a village, or several towns grown together
 * @param partOf the town that a district belongs to; empty for anything else
 * @param voivodeship the name of the voivodeship in lower case, such as "pomorskie"
 * @param coordinates the middle of the place, exact to about a kilometre
 */
public record Place(TownName name, Kind kind, Optional<TownName> partOf, String voivodeship, Coordinates coordinates) {

    /** What sort of place it is. */
    public enum Kind {
        TOWN,
        DISTRICT,
        VILLAGE,
        AGGLOMERATION
    }

    public Place {
        if (voivodeship.isBlank()) {
            throw new IllegalArgumentException("a place lies in a voivodeship");
        }
        if ((kind == Kind.DISTRICT) != partOf.isPresent()) {
            throw new IllegalArgumentException("a district, and only a district, is part of a town");
        }
    }

    /** The town of a district, the name itself of anything else: what a person gives as the city of an investment. */
    public TownName city() {
        return partOf.orElse(name);
    }

    public double kilometresTo(Place other) {
        return coordinates.kilometresTo(other.coordinates);
    }
}
