package pl.novahouse.chatbot.domain.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds places in running text, in any case, with or without capitals and diacritics. Safe for concurrent use. */
public final class Gazetteer {

    private static final int MOST_GUESSES = 10;

    private final Map<String, List<IndexedPlace>> placesByInitials = new HashMap<>();
    private final PlaceEvidence evidence = new PlaceEvidence();

    public Gazetteer(Collection<NamedPlace> places) {
        for (NamedPlace named : places) {
            IndexedPlace indexed = new IndexedPlace(named);
            placesByInitials
                    .computeIfAbsent(IndexedPlace.initials(indexed.stem()), initials -> new ArrayList<>())
                    .add(indexed);
        }
    }

    /** The places that the tokens name, as {@link Mention.Town} or {@link Mention.PossibleTown}, by position. */
    public List<Mention> find(List<Token> tokens) {
        Scan scan = new Scan(tokens);
        scan.run();
        return Namesakes.resolve(scan.matches, evidence);
    }

    private final class Scan {

        private final List<Token> tokens;
        private final TextShape shape;
        private final List<PlaceMatch> matches = new ArrayList<>();
        private final List<Token> guessed = new ArrayList<>();

        private Scan(List<Token> tokens) {
            this.tokens = tokens;
            this.shape = TextShape.of(tokens);
        }

        private void run() {
            int position = 0;
            while (position < tokens.size()) {
                List<PlaceForm> forms = tokens.get(position).isWord() ? formsAt(position) : List.of();
                PlaceMatch match = forms.isEmpty() ? null : longest(position, forms);
                if (match != null && evidence.judge(match) != PlaceEvidence.Verdict.NONE) {
                    matches.add(match);
                    position = match.to();
                } else {
                    position++;
                }
            }
        }

        private List<PlaceForm> formsAt(int position) {
            Token token = tokens.get(position);
            List<IndexedPlace> places = placesByInitials.getOrDefault(IndexedPlace.initials(token.folded()), List.of());
            List<PlaceForm> found = new ArrayList<>();
            for (IndexedPlace place : places) {
                if (token.folded().startsWith(place.stem())) {
                    place.forms().stream()
                            .filter(form -> form.matches(tokens, position))
                            .forEach(found::add);
                }
            }
            if (found.isEmpty() && guessed.size() < MOST_GUESSES && MistypedTowns.isCandidate(token)) {
                guessed.add(token);
                return MistypedTowns.closeTo(token, places);
            }
            return found;
        }

        private PlaceMatch longest(int position, List<PlaceForm> found) {
            int words = 0;
            for (PlaceForm form : found) {
                words = Math.max(words, form.words().size());
            }
            int most = words;
            List<PlaceForm> longest =
                    found.stream().filter(form -> form.words().size() == most).toList();
            int end = longest.getFirst().endOfMatch(tokens, position);
            return new PlaceMatch(tokens, shape, position, end, longest, isAfterPlace(position));
        }

        private boolean isAfterPlace(int position) {
            if (matches.isEmpty()) {
                return false;
            }
            int end = matches.getLast().to();
            boolean mark = end == position - 1 && "-,/".contains(tokens.get(end).surface());
            return end == position || mark;
        }
    }
}
