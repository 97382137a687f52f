package pl.novahouse.chatbot.domain.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds places in running text, in any case, with or without capitals and diacritics. Safe for concurrent use. */
public final class Gazetteer {

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
        List<PlaceMatch> matches = new ArrayList<>();
        int position = 0;
        while (position < tokens.size()) {
            PlaceMatch match = longestAt(tokens, position, isRightAfter(matches, tokens, position));
            if (match != null && evidence.judge(match) != PlaceEvidence.Verdict.NONE) {
                matches.add(match);
                position = match.to();
            } else {
                position++;
            }
        }
        return Namesakes.resolve(matches, evidence);
    }

    private static boolean isRightAfter(List<PlaceMatch> matches, List<Token> tokens, int position) {
        if (matches.isEmpty()) {
            return false;
        }
        int end = matches.getLast().to();
        return end == position
                || (end == position - 1 && "-,/".contains(tokens.get(end).surface()));
    }

    private @Nullable PlaceMatch longestAt(List<Token> tokens, int position, boolean afterPlace) {
        Token token = tokens.get(position);
        if (!token.isWord()) {
            return null;
        }
        List<PlaceForm> found = new ArrayList<>();
        String initials = IndexedPlace.initials(token.folded());
        for (IndexedPlace place : placesByInitials.getOrDefault(initials, List.of())) {
            if (token.folded().startsWith(place.stem())) {
                place.forms().stream()
                        .filter(form -> form.matches(tokens, position))
                        .forEach(found::add);
            }
        }
        if (found.isEmpty()) {
            return null;
        }
        int words = found.stream()
                .max(Comparator.comparingInt(form -> form.words().size()))
                .orElseThrow()
                .words()
                .size();
        found.removeIf(form -> form.words().size() < words);
        return new PlaceMatch(tokens, position, found.getFirst().endOfMatch(tokens, position), found, afterPlace);
    }
}
