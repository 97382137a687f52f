package pl.novahouse.chatbot.domain.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.domain.shared.Token;

/** Finds the package that is meant by its place among the shown ones: "ten środkowy", "drugi od dołu". */
final class PackagePlaces {

    private static final int REACH = 4;
    private static final int WHOLE_LIST = 3;
    private static final List<PackageName> EVERY = List.of(PackageName.values());

    private static final Map<String, Integer> ORDINALS = Map.of(
            "pierwsz", 1,
            "drug", 2,
            "trzeci", 3,
            "czwart", 4,
            "piat", 5,
            "first", 1,
            "second", 2,
            "third", 3,
            "fourth", 4,
            "fifth", 5);
    private static final int LONGEST_ENDING = 3;
    private static final Set<String> POINTING =
            Set.of("ten", "ta", "to", "tego", "tej", "tym", "a", "w", "o", "na", "the", "that", "czy", "ile", "i", ",");
    private static final Set<String> ONE_OF_TWO = Set.of("ten", "ta", "tego", "tej", "tym", "the");
    private static final Set<String> PACKAGE_BEGINNINGS = Set.of("pakiet", "pakiec", "wariant", "opcj", "package");

    private final List<Token> tokens;
    private final List<PackageName> shown;
    private final boolean isShown;

    private PackagePlaces(List<Token> tokens, List<PackageName> shown) {
        this.tokens = tokens;
        this.isShown = shown.size() > 1;
        this.shown = isShown ? shown : EVERY;
    }

    /** @param shown the packages that the latest answer showed; all five count when it showed less than two */
    static Optional<PackageName> in(List<Token> tokens, List<PackageName> shown) {
        return new PackagePlaces(tokens, shown).find();
    }

    private Optional<PackageName> find() {
        for (int at = 0; at < tokens.size(); at++) {
            Optional<PackageName> found = at(at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<PackageName> at(int at) {
        String word = tokens.get(at).folded();
        if (word.startsWith("srodkow") || word.equals("middle")) {
            return isMeant(at) ? Optional.of(shown.get(shown.size() / 2)) : Optional.empty();
        }
        Optional<Integer> place = ordinal(word);
        if (place.isPresent() && at + 1 < tokens.size()) {
            String next = tokens.get(at + 1).folded();
            int last = EVERY.size() - 1;
            if (next.startsWith("najtansz") || next.startsWith("cheapest")) {
                return Optional.of(EVERY.get(Math.min(place.get() - 1, last)));
            }
            if (next.startsWith("najdrozsz")) {
                return Optional.of(EVERY.get(Math.max(last - place.get() + 1, 0)));
            }
        }
        if (ofThese(at)
                || (shown.size() == 2
                        && at > 0
                        && ONE_OF_TWO.contains(tokens.get(at - 1).folded()))) {
            if (word.startsWith("najtansz")
                    || word.startsWith("tansz")
                    || word.equals("cheapest")
                    || word.equals("cheaper")) {
                return shown.stream().min(PackageName::compareTo);
            }
            if (word.startsWith("najdrozsz") || word.startsWith("drozsz") || word.equals("dearest")) {
                return shown.stream().max(PackageName::compareTo);
            }
        }
        if ((word.startsWith("ostatni") || word.equals("last")) && isMeant(at)) {
            return Optional.of(shown.getLast());
        }
        return place.filter(_ -> isMeant(at)).flatMap(number -> counted(number, at));
    }

    private Optional<PackageName> counted(int place, int at) {
        boolean fromTheEnd = follows(at, "od", Set.of("konca", "dolu", "tylu"));
        boolean fromTheTop = follows(at, "od", Set.of("gory", "poczatku"));
        List<PackageName> list = (fromTheEnd || fromTheTop) && shown.size() < WHOLE_LIST ? EVERY : shown;
        if (place > list.size()) {
            return Optional.empty();
        }
        return Optional.of(list.get(fromTheEnd ? list.size() - place : place - 1));
    }

    private static Optional<Integer> ordinal(String word) {
        return ORDINALS.entrySet().stream()
                .filter(each -> word.startsWith(each.getKey())
                        && word.length() - each.getKey().length() <= LONGEST_ENDING)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** "z tych trzech", "z nich". */
    private boolean ofThese(int at) {
        return isShown
                && follows(at, "z", Set.of("tych", "nich", "wymienionych", "podanych", "trzech", "dwoch", "tego"));
    }

    private boolean follows(int at, String first, Set<String> second) {
        for (int i = at + 1; i + 1 < tokens.size() && i <= at + REACH; i++) {
            if (tokens.get(i).folded().equals(first)
                    && second.contains(tokens.get(i + 1).folded())) {
                return true;
            }
        }
        return false;
    }

    /** A package, not a storey or a flat: the word itself stands near, or nothing else that it could be said of. */
    private boolean isMeant(int at) {
        if (isPackage(at + 1) || isPackage(at - 1)) {
            return true;
        }
        boolean pointed = at == 0 || POINTING.contains(tokens.get(at - 1).folded());
        return isShown && pointed && !isThing(at + 1);
    }

    private boolean isPackage(int at) {
        return at >= 0
                && at < tokens.size()
                && PACKAGE_BEGINNINGS.stream().anyMatch(tokens.get(at).folded()::startsWith);
    }

    private boolean isThing(int at) {
        return at < tokens.size()
                && tokens.get(at).isWord()
                && !tokens.get(at).readings().isEmpty()
                && tokens.get(at).readings().stream().allMatch(reading -> reading.isOf("subst"));
    }
}
