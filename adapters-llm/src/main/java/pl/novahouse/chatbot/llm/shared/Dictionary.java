package pl.novahouse.chatbot.llm.shared;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import morfologik.stemming.polish.PolishStemmer;
import pl.novahouse.chatbot.domain.shared.Reading;

/**
 * The Morfologik dictionary of Polish (PoliMorf, 4.8 million forms in an automaton of 2.8 MB). Also finds words that
 * were typed without their diacritics or capitals. Safe for concurrent use: the automaton is never written to.
 */
final class Dictionary {

    private static final int LONGEST_WORD = 40;
    private static final int MOST_FORMS = 8;
    private static final int MOST_READINGS = 24;

    private final morfologik.stemming.Dictionary automaton;
    private final UnmarkedForms unmarked;

    Dictionary() {
        this.automaton = new PolishStemmer().getDictionary();
        this.unmarked = new UnmarkedForms(automaton);
    }

    /** The readings of exactly this form; empty when the dictionary lacks it. */
    List<Reading> exact(String form) {
        List<Reading> readings = new ArrayList<>();
        addReadings(new DictionaryLookup(automaton), form, readings);
        return readings;
    }

    /** Whether the dictionary derives exactly this form from the lemma with a tag that holds all the values. */
    boolean confirms(String form, String lemma, String... values) {
        for (Reading reading : exact(form)) {
            if (reading.lemma().equals(lemma) && reading.hasAll(values)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The readings of a word as typed, most likely first: as it stands, in lower case, capitalised; then, when there are
     * none or {@code unmarkedText} says that the writer uses no diacritics, those of words that differ by missing
     * diacritics only.
     */
    List<Reading> readings(String word, boolean unmarkedText) {
        if (word.length() > LONGEST_WORD) {
            return List.of();
        }
        DictionaryLookup lookup = new DictionaryLookup(automaton);
        List<Reading> readings = new ArrayList<>();
        for (String form : spellings(word)) {
            addReadings(lookup, form, readings);
        }
        if (readings.isEmpty() || unmarkedText) {
            for (String form : unmarked.formsOf(word.toLowerCase(Locale.ROOT), MOST_FORMS)) {
                addReadings(lookup, form, readings);
            }
        }
        return readings.stream().distinct().limit(MOST_READINGS).toList();
    }

    private static SequencedSet<String> spellings(String word) {
        SequencedSet<String> spellings = new LinkedHashSet<>();
        String lower = word.toLowerCase(Locale.ROOT);
        spellings.add(word);
        spellings.add(lower);
        spellings.add(Spelling.capitalised(lower));
        return spellings;
    }

    private static void addReadings(DictionaryLookup lookup, String form, List<Reading> readings) {
        for (WordData found : lookup.lookup(form)) {
            CharSequence stem = found.getStem();
            CharSequence tag = found.getTag();
            if (stem != null && !stem.isEmpty()) {
                readings.add(new Reading(stem.toString(), tag == null ? "" : tag.toString()));
            }
        }
    }
}
