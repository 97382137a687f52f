package pl.novahouse.chatbot.llm.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.novahouse.chatbot.domain.shared.Folding;
import pl.novahouse.chatbot.domain.shared.Mention;
import pl.novahouse.chatbot.domain.shared.Place;
import pl.novahouse.chatbot.domain.shared.Reading;
import pl.novahouse.chatbot.domain.shared.TextSpan;
import pl.novahouse.chatbot.domain.shared.Token;
import pl.novahouse.chatbot.domain.shared.Tokenizer;

/** Finds towns in running text by the dictionary forms of their words. */
final class Towns {

    private static final Set<String> PREPOSITIONS =
            Set.of("w", "we", "z", "ze", "do", "na", "pod", "kolo", "okolicach", "okolice", "miasto", "miescie");

    private final Map<String, List<PlaceList.Entry>> byName = new HashMap<>();

    Towns(List<PlaceList.Entry> places) {
        for (PlaceList.Entry entry : places) {
            byName.computeIfAbsent(key(entry.place()), name -> new ArrayList<>())
                    .add(entry);
        }
        byName.values()
                .forEach(namesakes -> namesakes.sort(Comparator.comparing(
                                (PlaceList.Entry entry) -> entry.place().kind())
                        .thenComparing(Comparator.comparingInt(PlaceList.Entry::population)
                                .reversed())));
    }

    private static String key(Place place) {
        StringBuilder key = new StringBuilder();
        for (Token token : Tokenizer.tokenize(place.name().value())) {
            key.append(key.isEmpty() ? "" : " ").append(token.folded());
        }
        return key.toString();
    }

    List<Mention.Town> in(List<Token> tokens) {
        List<Mention.Town> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isWord()) {
                List<PlaceList.Entry> places = placesOf(token);
                boolean prepositionBefore =
                        i > 0 && PREPOSITIONS.contains(tokens.get(i - 1).folded());
                if (!places.isEmpty() && (token.isCapitalised() || prepositionBefore || tokens.size() == 1)) {
                    found.add(mention(token.span(), places));
                }
            }
        }
        return found;
    }

    private List<PlaceList.Entry> placesOf(Token token) {
        List<PlaceList.Entry> direct = byName.get(token.folded());
        if (direct != null) {
            return direct;
        }
        for (Reading reading : token.readings()) {
            if (Character.isUpperCase(reading.lemma().charAt(0))) {
                List<PlaceList.Entry> places = byName.get(Folding.fold(reading.lemma()));
                if (places != null) {
                    return places;
                }
            }
        }
        return List.of();
    }

    private static Mention.Town mention(TextSpan span, List<PlaceList.Entry> places) {
        List<Place> namesakes =
                places.stream().skip(1).map(PlaceList.Entry::place).toList();
        return new Mention.Town(span, places.getFirst().place(), namesakes);
    }
}
