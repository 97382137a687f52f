package pl.novahouse.chatbot.domain.shared;

/**
 * One way to read a word: its dictionary form and its grammar in the notation of Morfologik, where {@code +} separates
 * alternatives, {@code :} positions and {@code .} values within a position, as in {@code subst:sg:gen.loc:f}.
 */
public record Reading(String lemma, String tag) {

    public Reading {
        if (lemma.isEmpty()) {
            throw new IllegalArgumentException("a reading has a lemma");
        }
    }

    /** Whether any alternative is of the given part of speech, such as {@code subst}, {@code adj} or {@code verb}. */
    public boolean isOf(String partOfSpeech) {
        for (String alternative : tag.split("\\+", -1)) {
            if (alternative.equals(partOfSpeech) || alternative.startsWith(partOfSpeech + ":")) {
                return true;
            }
        }
        return false;
    }

    /** Whether every alternative is of one of the given parts of speech. */
    public boolean isOnly(String... partsOfSpeech) {
        for (String alternative : tag.split("\\+", -1)) {
            boolean one = false;
            for (String part : partsOfSpeech) {
                one |= alternative.equals(part) || alternative.startsWith(part + ":");
            }
            if (!one) {
                return false;
            }
        }
        return true;
    }

    /** Whether one alternative holds all of the given values, such as {@code subst}, {@code sg} and {@code loc}. */
    public boolean hasAll(String... values) {
        for (String alternative : tag.split("\\+", -1)) {
            if (holdsAll(alternative, values)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsAll(String alternative, String... values) {
        for (String value : values) {
            if (!holds(alternative, value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(String alternative, String value) {
        int from = alternative.indexOf(value);
        while (from >= 0) {
            int to = from + value.length();
            boolean begins = from == 0 || isSeparator(alternative.charAt(from - 1));
            boolean ends = to == alternative.length() || isSeparator(alternative.charAt(to));
            if (begins && ends) {
                return true;
            }
            from = alternative.indexOf(value, from + 1);
        }
        return false;
    }

    private static boolean isSeparator(char c) {
        return c == ':' || c == '.';
    }
}
