package pl.novahouse.chatbot.domain.shared;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells the language of a message by its function words, its letters and what the Polish dictionary knows of it. The
 * language of the conversation stays unless the message speaks clearly for another one.
 */
public final class LanguageRecognition {

    private static final double CLEAR = 1.5;
    private static final double AHEAD = 1.0;
    private static final double WORD = 1;
    private static final double TELLING_WORD = 2;
    private static final double LETTER = 2;
    private static final double SPELLING = 0.4;
    private static final double KNOWN_WORD = 0.6;
    private static final double UNKNOWN_WORD = 0.5;
    private static final int TELLING_LENGTH = 4;

    private static final String POLISH_LETTERS = "ąćęłńóśźż";
    private static final String GERMAN_LETTERS = "äöüß";

    private LanguageRecognition() {}

    /**
     * The language that the words are in.
     *
     * @param words the words of the message but names, addresses and the like, with their Polish readings
     * @param session the language of the conversation so far
     */
    public static Language of(List<Token> words, Language session) {
        if (isMostlyCyrillic(words)) {
            return Language.UK;
        }
        Map<Language, Double> scores = scores(words);
        Language best = session;
        for (Language language : Language.values()) {
            if (scores.getOrDefault(language, 0.0) > scores.getOrDefault(best, 0.0)) {
                best = language;
            }
        }
        double score = scores.getOrDefault(best, 0.0);
        return score >= CLEAR && score >= scores.getOrDefault(session, 0.0) + AHEAD ? best : session;
    }

    private static boolean isMostlyCyrillic(List<Token> words) {
        int cyrillic = 0;
        int latin = 0;
        for (Token word : words) {
            if (Character.UnicodeScript.of(word.surface().codePointAt(0)) == Character.UnicodeScript.CYRILLIC) {
                cyrillic += word.surface().length();
            } else {
                latin += word.surface().length();
            }
        }
        return cyrillic > latin / 2;
    }

    private static Map<Language, Double> scores(List<Token> words) {
        Map<Language, Double> scores = new EnumMap<>(Language.class);
        int unknown = 0;
        for (Token word : words) {
            if (!LanguageWords.isNeutral(word.folded())) {
                unknown += isUnknown(word) ? 1 : 0;
                addWord(word, scores);
            }
        }
        for (Language foreign : List.of(Language.EN, Language.DE)) {
            if (scores.getOrDefault(foreign, 0.0) >= WORD) {
                add(scores, foreign, unknown * UNKNOWN_WORD);
            }
        }
        return scores;
    }

    /** Whether the dictionary lacks the word; mistyped Polish does that too, so that it only supports other evidence. */
    private static boolean isUnknown(Token word) {
        return word.readings().isEmpty()
                && !word.isCapitalised()
                && word.surface().length() >= TELLING_LENGTH;
    }

    private static void addWord(Token word, Map<Language, Double> scores) {
        String lower = word.surface().toLowerCase(Locale.ROOT);
        boolean functionWord = false;
        for (Language language : List.of(Language.PL, Language.EN, Language.DE)) {
            if (LanguageWords.isTelling(language, word.folded())) {
                add(scores, language, TELLING_WORD);
                functionWord = true;
            } else if (LanguageWords.isCommon(language, word.folded())) {
                add(scores, language, WORD);
                functionWord = true;
            }
        }
        if (hasAny(lower, POLISH_LETTERS)) {
            add(scores, Language.PL, LETTER);
        }
        if (hasAny(lower, GERMAN_LETTERS)) {
            add(scores, Language.DE, LETTER);
        }
        if (!functionWord && lower.length() >= TELLING_LENGTH) {
            addSpelling(word, scores);
        }
    }

    private static void addSpelling(Token word, Map<Language, Double> scores) {
        if (!word.readings().isEmpty()) {
            add(scores, Language.PL, KNOWN_WORD);
            return;
        }
        for (Language language : List.of(Language.PL, Language.EN, Language.DE)) {
            if (LanguageWords.hasSpelling(language, word.folded())) {
                add(scores, language, SPELLING);
            }
        }
    }

    private static boolean hasAny(String word, String letters) {
        return word.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }

    private static void add(Map<Language, Double> scores, Language language, double evidence) {
        scores.merge(language, evidence, Double::sum);
    }
}
