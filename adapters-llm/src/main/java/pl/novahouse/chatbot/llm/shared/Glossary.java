package pl.novahouse.chatbot.llm.shared;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Token;

/**
 * Puts what is asked in a language that we do not speak into Polish words, so that those who understand Polish
 * questions understand it too. Words that it lacks stay as they are, Cyrillic ones in Latin letters.
 */
final class Glossary {

    private static final int LONGEST_ENTRY = 3;
    private static final int FEWEST_KNOWN = 2;
    private static final Map<Integer, String> LATIN = latin();

    private final Map<Language, Map<String, String>> whole = new EnumMap<>(Language.class);
    private final Map<Language, TreeMap<String, String>> beginnings = new EnumMap<>(Language.class);

    private Glossary() {}

    static Glossary read() {
        Glossary glossary = new Glossary();
        for (String[] row : TableFile.read("glossary.tsv")) {
            Language language = Language.ofCode(row[0]).orElseThrow();
            String written = row[1];
            if (written.endsWith("*")) {
                glossary.beginnings
                        .computeIfAbsent(language, _ -> new TreeMap<>())
                        .put(written.substring(0, written.length() - 1), row[2]);
            } else {
                glossary.whole.computeIfAbsent(language, _ -> new HashMap<>()).put(written, row[2]);
            }
        }
        return glossary;
    }

    /** The text in Polish words; nothing when too little of it is known, or when its language is spoken. */
    Optional<String> inPolish(List<Token> tokens, Language language) {
        if (language == Language.PL || language == Language.EN) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        int known = 0;
        int at = 0;
        int end = 0;
        while (at < tokens.size()) {
            int length = Math.min(LONGEST_ENTRY, tokens.size() - at);
            Optional<String> found = Optional.empty();
            while (length > 0 && found.isEmpty()) {
                found = lookUp(tokens.subList(at, at + length), language);
                length -= found.isEmpty() ? 1 : 0;
            }
            known += found.isPresent() ? 1 : 0;
            int taken = Math.max(length, 1);
            boolean apart = tokens.get(at).start() > end || (found.isPresent() && !text.isEmpty());
            text.append(apart ? " " : "").append(found.orElseGet(() -> ""));
            if (found.isEmpty()) {
                text.append(inLatin(tokens.get(at).surface()));
            }
            end = tokens.get(at + taken - 1).end();
            at += taken;
        }
        return known >= Math.min(FEWEST_KNOWN, tokens.size())
                ? Optional.of(text.toString().strip())
                : Optional.empty();
    }

    private Optional<String> lookUp(List<Token> tokens, Language language) {
        StringBuilder written = new StringBuilder();
        for (Token token : tokens) {
            written.append(written.isEmpty() ? "" : " ").append(token.surface().toLowerCase(Locale.ROOT));
        }
        String key = written.toString();
        String exact = whole.getOrDefault(language, Map.of()).get(key);
        if (exact != null) {
            return Optional.of(exact);
        }
        Map.Entry<String, String> beginning =
                beginnings.getOrDefault(language, new TreeMap<>()).floorEntry(key);
        return tokens.size() == 1 && beginning != null && key.startsWith(beginning.getKey())
                ? Optional.of(beginning.getValue())
                : Optional.empty();
    }

    private static String inLatin(String word) {
        StringBuilder latin = new StringBuilder();
        word.codePoints().forEach(letter -> {
            String other = LATIN.get(Character.toLowerCase(letter));
            if (other == null) {
                latin.appendCodePoint(letter);
            } else {
                latin.append(Character.isUpperCase(letter) ? capitalised(other) : other);
            }
        });
        return latin.toString();
    }

    private static String capitalised(String letters) {
        return letters.isEmpty() ? letters : letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
    }

    /** Ukrainian letters as they are written in Polish. */
    private static Map<Integer, String> latin() {
        String cyrillic = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя";
        String[] polish = {
            "a", "b", "w", "h", "g", "d", "e", "je", "ż", "z", "y", "i", "ji", "j", "k", "l", "m", "n", "o", "p", "r",
            "s", "t", "u", "f", "ch", "c", "cz", "sz", "szcz", "", "ju", "ja"
        };
        Map<Integer, String> latin = new HashMap<>();
        for (int i = 0; i < polish.length; i++) {
            latin.put((int) cyrillic.charAt(i), polish[i]);
        }
        return Map.copyOf(latin);
    }
}
