package pl.novahouse.chatbot.domain.shared;

import java.util.Set;
import pl.novahouse.chatbot.domain.shared.PersonalDatum.Kind;

/** Finds streets with their numbers ("ul. Długa 12/3", "al. Jana Pawła II 5 m. 7") and postal codes with their towns. */
final class AddressScan {

    private static final int MOST_WORDS = 5;
    private static final int MOST_LOWER_WORDS = 2;

    /** Words that begin an address even when its name is not capitalised. */
    private static final Set<String> CERTAIN =
            Set.of("ul", "ulica", "ulicy", "ulice", "al", "aleja", "alei", "aleje", "alejach");

    private static final Set<String> LIKELY =
            Set.of("os", "osiedle", "osiedlu", "osiedla", "pl", "plac", "placu", "skwer", "bulwar", "rynek", "rondo");

    private static final Set<String> NOT_NAMES = Set.of(
            "jest",
            "ma",
            "mam",
            "od",
            "do",
            "w",
            "na",
            "przy",
            "i",
            "za",
            "po",
            "z",
            "to",
            "o",
            "ok",
            "okolo",
            "jakies",
            "budzet",
            "mieszkanie",
            "metraz",
            "numer",
            "a",
            "oraz",
            "lub",
            "dla",
            "czy",
            "tam",
            "mamy");

    private static final Set<String> FLAT = Set.of("m", "lok", "lokal", "mieszkanie", "mieszkania", "mieszk");
    private static final Set<String> UNITS = Set.of(
            "m",
            "m2",
            "mkw",
            "metr",
            "metry",
            "metrow",
            "zl",
            "tys",
            "pln",
            "lat",
            "lata",
            "roku",
            "pokoje",
            "pokoi",
            "km",
            "min",
            "minut",
            "osob",
            "mln",
            "tygodni",
            "miesiecy",
            "dni");

    private AddressScan() {}

    static void scan(Findings findings) {
        String text = findings.text();
        int position = 0;
        while (position < text.length()) {
            char c = text.charAt(position);
            boolean begins = position == 0 || !isPartOfWord(text.charAt(position - 1));
            if (begins && Character.isLetter(c)) {
                int end = endOfWord(text, position);
                int address = endOfAddress(text, position, end);
                if (address > 0) {
                    findings.add(position, address, Kind.ADDRESS);
                }
                position = Math.max(end, address);
            } else if (begins && Character.isDigit(c)) {
                int end = endOfPostalCode(text, position);
                if (end > 0) {
                    findings.add(position, end, Kind.ADDRESS);
                }
                position = Math.max(position + 1, end);
            } else {
                position++;
            }
        }
    }

    /** "example.pl" does not end in the short form of a square. */
    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '@' || c == '-';
    }

    private static int endOfAddress(String text, int start, int end) {
        String marker = Folding.fold(text.substring(start, end));
        boolean certain = CERTAIN.contains(marker);
        if (!certain && !LIKELY.contains(marker)) {
            return 0;
        }
        int position = afterPoint(text, end);
        int named = 0;
        int capitals = 0;
        int words = 0;
        while (words < MOST_WORDS) {
            int word = skipSpaces(text, position);
            if (word >= text.length() || word == end) {
                break;
            }
            if (Character.isDigit(text.charAt(word)) && words > 0) {
                int number = endOfNumber(text, word);
                boolean trusted = capitals > 0 || (certain && words <= MOST_LOWER_WORDS);
                return number > 0 && trusted ? number : named;
            }
            int last = endOfWord(text, word);
            boolean digitFirst = words == 0 && Character.isDigit(text.charAt(word));
            if ((last == word && !digitFirst) || NOT_NAMES.contains(Folding.fold(text.substring(word, last)))) {
                break;
            }
            if (digitFirst) {
                last = endOfDigits(text, word);
            } else if (Character.isUpperCase(text.charAt(word))) {
                capitals++;
                named = last;
            } else if (!certain && words == 0) {
                break;
            }
            position = text.startsWith(".", last) && last - word <= 4 ? last + 1 : last;
            words++;
        }
        return named;
    }

    /** A house's number with its letter and the flat's; 0 when a unit follows, so that it is a measure. */
    private static int endOfNumber(String text, int start) {
        int digits = endOfDigits(text, start);
        if (digits - start > 4) {
            return 0;
        }
        int end = digits;
        if (end < text.length()
                && Character.isLetter(text.charAt(end))
                && endOfWord(text, end) == end + 1
                && !UNITS.contains(Folding.fold(text.substring(end, end + 1)))) {
            end++;
        }
        int flat = endOfFlat(text, end);
        return flat > 0 ? flat : isMeasure(text, end) ? 0 : end;
    }

    private static int endOfFlat(String text, int end) {
        int position = skipSpaces(text, end);
        if (position < text.length() && text.charAt(position) == '/') {
            int number = skipSpaces(text, position + 1);
            int last = endOfDigits(text, number);
            return last > number ? last : 0;
        }
        if (position < text.length() && text.charAt(position) == ',') {
            position = skipSpaces(text, position + 1);
        }
        int word = endOfWord(text, position);
        if (word > position && FLAT.contains(Folding.fold(text.substring(position, word)))) {
            int number = skipSpaces(text, afterPoint(text, word));
            int last = number < text.length() ? endOfDigits(text, number) : number;
            return last > number && number > word ? last : 0;
        }
        return 0;
    }

    private static boolean isMeasure(String text, int end) {
        int start = skipSpaces(text, end);
        int last = start;
        while (last < text.length() && Character.isLetterOrDigit(text.charAt(last))) {
            last++;
        }
        boolean squared = start < text.length() && text.charAt(start) == '%';
        return squared || UNITS.contains(Folding.fold(text.substring(start, last)));
    }

    /** "80-001 Gdańsk", also without the hyphen's town when the word "kod" stands before. */
    private static int endOfPostalCode(String text, int start) {
        int end = start + 6;
        if (end > text.length() || text.charAt(start + 2) != '-') {
            return 0;
        }
        for (int i = start; i < end; i++) {
            if (i != start + 2 && !Character.isDigit(text.charAt(i))) {
                return 0;
            }
        }
        boolean ends =
                end == text.length() || (!Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) != '-');
        if (!ends || isMeasure(text, end)) {
            return 0;
        }
        int town = skipSpaces(text, end);
        boolean named = town < text.length() && Character.isUpperCase(text.charAt(town));
        if (named) {
            return endOfTown(text, town);
        }
        return isSaid(text, start) ? end : 0;
    }

    private static int endOfTown(String text, int start) {
        int end = start;
        int word = start;
        for (int words = 0; words < 3 && word < text.length() && Character.isUpperCase(text.charAt(word)); words++) {
            end = endOfWord(text, word);
            boolean joined = end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '-');
            word = joined ? end + 1 : text.length();
        }
        return end;
    }

    private static boolean isSaid(String text, int start) {
        String before = Folding.fold(text.substring(Math.max(0, start - 16), start));
        return before.contains("kod") || before.contains("adres");
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int afterPoint(String text, int at) {
        return at < text.length() && text.charAt(at) == '.' ? at + 1 : at;
    }

    private static int skipSpaces(String text, int at) {
        int position = at;
        while (position < text.length()
                && position - at < 3
                && (Character.isSpaceChar(text.charAt(position)) || (text.charAt(position) == '-' && position > at))) {
            position++;
        }
        return position;
    }
}
