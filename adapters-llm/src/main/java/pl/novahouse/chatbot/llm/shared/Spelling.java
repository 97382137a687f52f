package pl.novahouse.chatbot.llm.shared;

import java.util.Locale;

/** The letter cases of single words. */
final class Spelling {

    private Spelling() {}

    /** The word with its first letter in upper case and the others in lower case. */
    static String capitalised(String word) {
        if (word.isEmpty()) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        int first = lower.offsetByCodePoints(0, 1);
        return lower.substring(0, first).toUpperCase(Locale.ROOT) + lower.substring(first);
    }
}
