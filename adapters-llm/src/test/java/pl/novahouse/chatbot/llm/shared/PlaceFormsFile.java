package pl.novahouse.chatbot.llm.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import pl.novahouse.chatbot.domain.shared.CaseForms;

/**
 * Computes {@code place-forms.tsv} from the list of places, their exceptions, the dictionary and the rules. Run it with
 * the file's path after a change of any of them.
 */
final class PlaceFormsFile {

    private static final String HEAD = """
            # The names of places.tsv and place-aliases.tsv in their cases, as PlaceFormsFile computes them.
            # nominative	genitive	dative	accusative	instrumental	locative
            """;

    private PlaceFormsFile() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), HEAD + String.join("\n", lines()) + "\n");
    }

    static List<String> lines() {
        PlaceDeclension declension = PlaceDeclension.of(new Dictionary());
        Stream<String> official =
                PlaceList.read().stream().map(entry -> entry.place().name().value());
        Stream<String> used = TableFile.read(NamedPlaces.ALIASES).stream().map(row -> row[0]);
        return Stream.concat(official, used)
                .distinct()
                .sorted()
                .map(declension::decline)
                .map(PlaceFormsFile::line)
                .toList();
    }

    private static String line(CaseForms forms) {
        return String.join(
                "\t",
                forms.nominative(),
                forms.genitive(),
                forms.dative(),
                forms.accusative(),
                forms.instrumental(),
                forms.locative());
    }
}
