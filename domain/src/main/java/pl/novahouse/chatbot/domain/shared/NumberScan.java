package pl.novahouse.chatbot.domain.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.shared.PersonalDatum.Kind;

/**
 * Finds the numbers of people: telephones in any spelling, PESEL, NIP, REGON, accounts, cards, documents. Digits count
 * in any script. What is written as a date, an amount or a measure is left alone.
 */
final class NumberScan {

    private static final int LONGEST_SEPARATOR = 3;
    private static final int IBAN_SHORTEST = 15;
    private static final int IBAN_LONGEST = 34;
    private static final int ACCOUNT = 26;

    private NumberScan() {}

    static void scan(Findings findings) {
        String text = findings.text();
        int position = 0;
        while (position < text.length()) {
            int uuid = endOfUuid(text, position);
            if (uuid > 0) {
                position = uuid;
            } else if (isLatin(text.charAt(position)) && beginsWord(text, position)) {
                position = lettered(findings, position);
            } else if (isDigit(text.charAt(position))) {
                position = run(findings, position);
            } else {
                position++;
            }
        }
    }

    private static int run(Findings findings, int start) {
        DigitGroups groups = DigitGroups.startingAt(findings.text(), start);
        for (DigitGroups part : groups.withoutDates()) {
            judge(findings, part);
        }
        return groups.end();
    }

    private static void judge(Findings findings, DigitGroups groups) {
        int from = 0;
        while (from < groups.count()) {
            int taken = judgeAt(findings, groups, from);
            from += Math.max(1, taken);
        }
    }

    /** How many groups made up a number that was found; 0 when none did. */
    private static int judgeAt(Findings findings, DigitGroups groups, int from) {
        NumberWords said = NumberWords.before(findings.text(), groups.start(from));
        StringBuilder digits = new StringBuilder();
        int best = 0;
        Kind kind = Kind.PHONE;
        for (int to = from + 1; to <= groups.count() && digits.length() < ACCOUNT; to++) {
            digits.append(groups.digits(to - 1));
            Kind made = kindOf(digits.toString(), groups, from, to, said);
            if (made != null) {
                best = to - from;
                kind = made;
            }
        }
        if (best > 0) {
            findings.add(groups.startWithSigns(from), groups.end(from + best - 1), kind);
        }
        return best;
    }

    private static @Nullable Kind kindOf(String digits, DigitGroups groups, int from, int to, NumberWords said) {
        boolean single = to - from == 1;
        if (digits.length() == ACCOUNT && (said == NumberWords.ACCOUNT || CheckDigits.isIban("PL" + digits))) {
            return Kind.ACCOUNT;
        }
        if (PhoneShape.isPhone(digits, groups, from, to, said)) {
            return Kind.PHONE;
        }
        if (isCard(digits, groups, from, to) || (said == NumberWords.CARD && isCardLength(digits))) {
            return Kind.CARD;
        }
        if (digits.length() == 11
                && (said == NumberWords.PESEL || (single && groups.isWord(from) && CheckDigits.isPesel(digits)))) {
            return Kind.PESEL;
        }
        if (digits.length() == 10
                && (said == NumberWords.NIP || (isNipShape(groups, from, to) && CheckDigits.isNip(digits)))) {
            return Kind.NIP;
        }
        boolean regon = said == NumberWords.REGON && (digits.length() == 9 || digits.length() == 14);
        return regon ? Kind.REGON : null;
    }

    private static boolean isCardLength(String digits) {
        return digits.length() >= 13 && digits.length() <= 19;
    }

    private static boolean isCard(String digits, DigitGroups groups, int from, int to) {
        if (!isCardLength(digits) || digits.charAt(0) < '2' || digits.charAt(0) > '6' || !groups.isWord(from)) {
            return false;
        }
        boolean fours = to - from > 1;
        for (int i = from; i < to - 1; i++) {
            fours &= groups.length(i) == 4 || (i > from && groups.length(i) == 6);
        }
        return (to - from == 1 || fours) && CheckDigits.isCard(digits);
    }

    private static boolean isNipShape(DigitGroups groups, int from, int to) {
        if (!groups.isWord(from)) {
            return false;
        }
        String shape = groups.shape(from, to);
        return shape.equals("10") || shape.equals("3-3-2-2") || shape.equals("3-2-2-3");
    }

    /** Numbers that begin with letters: IBAN, NIP with its country, identity card, passport, land register. */
    private static int lettered(Findings findings, int start) {
        String text = findings.text();
        int letters = start;
        while (letters < text.length() && isLatin(text.charAt(letters))) {
            letters++;
        }
        int count = letters - start;
        if (count == 2) {
            int end = endOfIban(text, start);
            if (end > 0) {
                findings.add(start, end, Kind.ACCOUNT);
                return end;
            }
            int nip = endOfDigits(text, letters, 10);
            if (nip > 0 && CheckDigits.isNip(plainDigits(text, letters, nip))) {
                findings.add(start, nip, Kind.NIP);
                return nip;
            }
            int register = endOfLandRegister(text, start);
            if (register > 0) {
                findings.add(start, register, Kind.DOCUMENT);
                return register;
            }
        }
        if (count == 2 || count == 3) {
            int end = endOfDigits(text, letters, count == 3 ? 6 : 7);
            if (end > 0 && isDocument(text, start, letters, end)) {
                findings.add(start, end, Kind.DOCUMENT);
                return end;
            }
        }
        boolean country = count == 2 || NumberWords.announces(text.substring(start, letters));
        int next = letters;
        while (!country && next < text.length() && isDigit(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isDocument(String text, int start, int letters, int end) {
        String number = text.substring(start, letters).toUpperCase(Locale.ROOT) + plainDigits(text, letters, end);
        boolean shouted = Character.isUpperCase(text.charAt(start));
        boolean said = NumberWords.before(text, start) == NumberWords.DOCUMENT;
        boolean valid = letters - start == 3 ? CheckDigits.isIdentityCard(number) : CheckDigits.isPassport(number);
        return said || (shouted && valid);
    }

    private static int endOfIban(String text, int start) {
        StringBuilder iban = new StringBuilder();
        int position = start;
        int end = 0;
        while (position < text.length() && iban.length() < IBAN_LONGEST) {
            char c = Character.toUpperCase(text.charAt(position));
            boolean part = isDigit(c) || (c >= 'A' && c <= 'Z');
            boolean gap = (c == ' ' || c == '\u00A0' || c == '-') && iban.length() > 1 && iban.length() % 2 == 0;
            boolean check = iban.length() == 2 || iban.length() == 3;
            if ((!part && !gap) || (part && check && !isDigit(c))) {
                break;
            }
            if (part) {
                iban.append(isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
                boolean complete =
                        position + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(position + 1));
                if (complete && iban.length() >= IBAN_SHORTEST && CheckDigits.isIban(iban.toString())) {
                    end = position + 1;
                }
            }
            position++;
        }
        return end;
    }

    /** "GD1G/00012345/6": court, number, check digit. */
    private static int endOfLandRegister(String text, int start) {
        boolean court = start + 4 < text.length()
                && isDigit(text.charAt(start + 2))
                && isLatin(text.charAt(start + 3))
                && text.charAt(start + 4) == '/';
        int number = court ? endOfDigits(text, start + 5, 8) : 0;
        boolean checked = number > 0
                && number + 1 < text.length()
                && text.charAt(number) == '/'
                && isDigit(text.charAt(number + 1));
        return checked ? number + 2 : 0;
    }

    /** The end of exactly so many digits after at most one space each; 0 when there are others. */
    private static int endOfDigits(String text, int from, int wanted) {
        int count = 0;
        int position = from;
        while (position < text.length() && count < wanted) {
            char c = text.charAt(position);
            if (isDigit(c)) {
                count++;
            } else if ((c != ' ' && c != '-') || (position > from && !isDigit(text.charAt(position - 1)))) {
                return 0;
            }
            position++;
        }
        boolean ends = position >= text.length() || !Character.isLetterOrDigit(text.charAt(position));
        return count == wanted && ends ? position : 0;
    }

    private static String plainDigits(String text, int from, int to) {
        StringBuilder digits = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (isDigit(text.charAt(i))) {
                digits.append((char) ('0' + Character.digit(text.charAt(i), 10)));
            }
        }
        return digits.toString();
    }

    /** The end of an identity such as 018f3c2a-…; 0 when there is none at the position. */
    private static int endOfUuid(String text, int start) {
        int end = start + 36;
        if (end > text.length() || !beginsWord(text, start) || text.charAt(start + 8) != '-') {
            return 0;
        }
        for (int i = start; i < end; i++) {
            int at = i - start;
            boolean dash = at == 8 || at == 13 || at == 18 || at == 23;
            boolean fits = dash ? text.charAt(i) == '-' : Character.digit(text.charAt(i), 16) >= 0;
            if (!fits) {
                return 0;
            }
        }
        return end == text.length() || !Character.isLetterOrDigit(text.charAt(end)) ? end : 0;
    }

    private static boolean beginsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(char c) {
        return Character.isDigit(c);
    }

    /** Groups of digits that stand together. */
    static final class DigitGroups {

        private static final String SEPARATORS = " \u00A0\u202F\u2009\t-–—.()/_";

        private final String text;
        private final List<TextSpan> groups;

        private DigitGroups(String text, List<TextSpan> groups) {
            this.text = text;
            this.groups = groups;
        }

        static DigitGroups startingAt(String text, int start) {
            List<TextSpan> groups = new ArrayList<>();
            int position = start;
            while (position < text.length() && isDigit(text.charAt(position))) {
                int end = position;
                while (end < text.length() && isDigit(text.charAt(end))) {
                    end++;
                }
                groups.add(new TextSpan(position, end));
                int next = end;
                while (next < text.length()
                        && next - end < LONGEST_SEPARATOR
                        && SEPARATORS.indexOf(text.charAt(next)) >= 0) {
                    next++;
                }
                position = next;
            }
            return new DigitGroups(text, groups);
        }

        /** The same groups in parts, where dates such as 12.05.2026 were cut out. */
        List<DigitGroups> withoutDates() {
            List<DigitGroups> parts = new ArrayList<>();
            int from = 0;
            for (int i = 0; i + 2 < groups.size(); i++) {
                if (isDate(i)) {
                    addPart(parts, from, i);
                    from = i + 3;
                    i += 2;
                }
            }
            addPart(parts, from, groups.size());
            return parts;
        }

        private void addPart(List<DigitGroups> parts, int from, int to) {
            if (from < to) {
                parts.add(new DigitGroups(text, groups.subList(from, to)));
            }
        }

        private boolean isDate(int at) {
            String mark = separator(at);
            boolean marked =
                    mark.equals(separator(at + 1)) && (mark.equals(".") || mark.equals("-") || mark.equals("/"));
            boolean dayFirst = length(at) <= 2 && length(at + 1) <= 2 && isYear(at + 2);
            boolean yearFirst = isYear(at) && length(at + 1) <= 2 && length(at + 2) <= 2;
            return marked && (dayFirst || yearFirst);
        }

        private boolean isYear(int at) {
            String digits = digits(at);
            return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
        }

        int count() {
            return groups.size();
        }

        int length(int group) {
            return groups.get(group).length();
        }

        int start(int group) {
            return groups.get(group).start();
        }

        int end(int group) {
            return groups.get(group).end();
        }

        int end() {
            return groups.getLast().end();
        }

        /** The group's digits as those of ASCII. */
        String digits(int group) {
            return plainDigits(text, start(group), end(group));
        }

        String separator(int group) {
            return text.substring(end(group), start(group + 1));
        }

        /** The lengths of the groups from one to another, such as "3-3-2-2". */
        String shape(int from, int to) {
            StringBuilder shape = new StringBuilder();
            for (int i = from; i < to; i++) {
                shape.append(i == from ? "" : "-").append(length(i));
            }
            return shape.toString();
        }

        String text() {
            return text;
        }

        /** Whether no letter and no fraction stands directly before the group. */
        boolean isWord(int group) {
            int start = start(group);
            if (start == 0) {
                return true;
            }
            char before = text.charAt(start - 1);
            boolean fraction = (before == ',' || before == '.') && start > 1 && isDigit(text.charAt(start - 2));
            return !Character.isLetter(before) && !fraction && before != '#';
        }

        /** Where the group begins together with the plus and the bracket before it. */
        int startWithSigns(int group) {
            int start = start(group);
            while (start > 0 && (text.charAt(start - 1) == '+' || text.charAt(start - 1) == '(')) {
                start--;
            }
            return start;
        }

        boolean hasPlus(int group) {
            int start = start(group);
            boolean encoded = start > 2 && text.regionMatches(true, start - 3, "%2B", 0, 3);
            return encoded || (start > 0 && text.charAt(start - 1) == '+');
        }
    }
}
