package pl.novahouse.chatbot.domain.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.novahouse.chatbot.domain.shared.PlaceEvidence.Verdict;

/** Chooses among places of one name: by preposition, by the other places of the text, by size. */
final class Namesakes {

    private static final double NEAR_KM = 40;
    private static final int NEGLIGIBLE = 5;
    private static final int MOST_CLEAR = 10;

    private Namesakes() {}

    static List<Mention> resolve(List<PlaceMatch> matches, PlaceEvidence evidence) {
        List<Place> clear = new ArrayList<>();
        for (PlaceMatch match : matches) {
            List<NamedPlace> candidates = candidates(match);
            boolean isClear = candidates.size() == 1 || candidates.getFirst().isLarge();
            if (isClear && clear.size() < MOST_CLEAR) {
                clear.add(candidates.getFirst().place());
            }
        }
        List<Mention> mentions = new ArrayList<>();
        for (PlaceMatch match : matches) {
            List<Place> places = ordered(candidates(match), clear);
            List<Place> others = places.subList(1, places.size());
            mentions.add(
                    evidence.judge(match) == Verdict.CERTAIN
                            ? new Mention.Town(match.span(), places.getFirst(), others)
                            : new Mention.PossibleTown(match.span(), places.getFirst(), others));
        }
        return mentions;
    }

    private static List<NamedPlace> candidates(PlaceMatch match) {
        boolean na = match.before(1).equals("na");
        List<NamedPlace> fitting = match.forms().stream()
                .map(PlaceForm::named)
                .filter(named -> !na || named.takesNa())
                .distinct()
                .toList();
        List<NamedPlace> all = fitting.isEmpty()
                ? match.forms().stream().map(PlaceForm::named).distinct().toList()
                : fitting;
        List<NamedPlace> sorted = all.stream()
                .sorted(Comparator.comparingInt((NamedPlace named) -> rank(named.place()))
                        .thenComparing(
                                Comparator.comparingInt(NamedPlace::population).reversed()))
                .toList();
        NamedPlace first = sorted.getFirst();
        return sorted.stream()
                .filter(named -> named.equals(first) || !isNegligible(named, first))
                .toList();
    }

    private static int rank(Place place) {
        return switch (place.kind()) {
            case AGGLOMERATION -> 0;
            case TOWN -> 1;
            case DISTRICT -> 2;
            case VILLAGE -> 3;
        };
    }

    /** A village or a district beside a real town of its name is not what a stranger is told of. */
    private static boolean isNegligible(NamedPlace named, NamedPlace first) {
        return named.place().kind() == Place.Kind.VILLAGE
                && first.place().kind() == Place.Kind.TOWN
                && first.population() > NEGLIGIBLE * Math.max(1, named.population());
    }

    private static List<Place> ordered(List<NamedPlace> candidates, List<Place> clear) {
        List<Place> places =
                new ArrayList<>(candidates.stream().map(NamedPlace::place).toList());
        places.stream().filter(place -> isNearAny(place, clear)).findFirst().ifPresent(place -> {
            places.remove(place);
            places.addFirst(place);
        });
        return places;
    }

    private static boolean isNearAny(Place place, List<Place> clear) {
        return clear.stream().anyMatch(other -> !other.equals(place) && place.kilometresTo(other) < NEAR_KM);
    }
}
