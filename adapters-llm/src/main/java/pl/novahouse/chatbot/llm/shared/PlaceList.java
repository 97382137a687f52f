package pl.novahouse.chatbot.llm.shared;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.Coordinates;
import pl.novahouse.chatbot.domain.shared.Place;
import pl.novahouse.chatbot.domain.shared.TownName;

/** The list of Polish places in {@code places.tsv}; the file itself names its sources. */
final class PlaceList {

    private PlaceList() {}

    /** A place and how many people live there; zero where that is not known. */
    record Entry(Place place, int population) {}

    static List<Entry> read() {
        return TableFile.read("places.tsv").stream().map(PlaceList::entry).toList();
    }

    private static Entry entry(String[] columns) {
        Optional<TownName> partOf = columns[2].isEmpty() ? Optional.empty() : Optional.of(new TownName(columns[2]));
        Place.Kind kind = switch (columns[1]) {
            case "town" -> Place.Kind.TOWN;
            case "district" -> Place.Kind.DISTRICT;
            case "village" -> Place.Kind.VILLAGE;
            case "agglomeration" -> Place.Kind.AGGLOMERATION;
            default -> throw new IllegalStateException("unknown kind of place " + columns[1]);
        };
        Coordinates coordinates = new Coordinates(Double.parseDouble(columns[4]), Double.parseDouble(columns[5]));
        return new Entry(
                new Place(new TownName(columns[0]), kind, partOf, columns[3], coordinates),
                Integer.parseInt(columns[6]));
    }
}
