package pl.novahouse.chatbot.llm.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.Coordinates;
import pl.novahouse.chatbot.domain.shared.Place;
import pl.novahouse.chatbot.domain.shared.TownName;

/** The list of Polish places in {@code places.tsv}; the file itself names its sources. */
final class PlaceList {

    private static final String RESOURCE = "places.tsv";

    private PlaceList() {}

    /** A place and how many people live there; zero where that is not known. */
    record Entry(Place place, int population) {}

    static List<Entry> read() {
        try (InputStream stream = PlaceList.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + RESOURCE);
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Entry> read(BufferedReader lines) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith("#")) {
                entries.add(entry(line.split("\t", -1)));
            }
        }
        return entries;
    }

    private static Entry entry(String[] columns) {
        Optional<TownName> partOf = columns[2].isEmpty() ? Optional.empty() : Optional.of(new TownName(columns[2]));
        Place.Kind kind = switch (columns[1]) {
            case "town" -> Place.Kind.TOWN;
            case "district" -> Place.Kind.DISTRICT;
            case "village" -> Place.Kind.VILLAGE;
            default -> throw new IllegalStateException("unknown kind of place " + columns[1]);
        };
        Coordinates coordinates = new Coordinates(Double.parseDouble(columns[4]), Double.parseDouble(columns[5]));
        return new Entry(
                new Place(new TownName(columns[0]), kind, partOf, columns[3], coordinates),
                Integer.parseInt(columns[6]));
    }
}
