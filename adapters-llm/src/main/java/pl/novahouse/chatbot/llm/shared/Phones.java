package pl.novahouse.chatbot.llm.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.Mention;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.SpokenNumbers;
import pl.novahouse.chatbot.domain.shared.SpokenNumbers.SpokenNumber;
import pl.novahouse.chatbot.domain.shared.TextSpan;
import pl.novahouse.chatbot.domain.shared.Token;

/**
 * Finds telephone numbers: Polish ones of nine digits, with or without +48, and foreign ones with their country code.
 * Digits that are announced as something else, that carry a unit, that are grouped as a date, an amount or an account,
 * or that no numbering plan knows, are not telephone numbers.
 */
final class Phones {

    private static final String REGION = "PL";
    private static final String POLAND = "48";
    private static final int POLISH_DIGITS = 9;
    private static final int MOST_DIGITS = 15;
    private static final int PESEL_DIGITS = 11;
    private static final String MOBILE_BEGINNINGS = "45 50 51 53 57 60 66 69 72 73 78 79 88";

    private Phones() {}

    static List<Mention.Phone> in(String text, List<Token> tokens) {
        List<Mention.Phone> found = new ArrayList<>();
        for (DigitRun run : DigitRun.in(text)) {
            if (isWholeWord(run)) {
                addNumbers(run, tokens, found);
            }
        }
        for (SpokenNumber spoken : SpokenNumbers.in(text)) {
            number("+" + (spoken.digits().length() == POLISH_DIGITS ? POLAND : "") + spoken.digits())
                    .ifPresent(number -> found.add(new Mention.Phone(spoken.span(), number)));
        }
        return found;
    }

    private static boolean isWholeWord(DigitRun run) {
        if (run.start() == 0) {
            return true;
        }
        char before = run.text().charAt(run.start() - 1);
        return !Character.isLetter(before) && "@#_".indexOf(before) < 0;
    }

    private static void addNumbers(DigitRun run, List<Token> tokens, List<Mention.Phone> found) {
        NumberContext context = NumberContext.around(tokens, run.start(), run.end());
        if (run.isTooLongForTelephones() && context != NumberContext.TELEPHONE) {
            return;
        }
        int from = 0;
        while (from < run.groups().size()) {
            int groups = isInsideReference(run, from, context) ? 0 : groupsOfNumber(run, from, context);
            if (groups == 0) {
                from++;
                continue;
            }
            int to = from + groups;
            TextSpan span = spanOf(run, from, to);
            if (NumberContext.around(tokens, span.start(), span.end()) != NumberContext.OTHER) {
                number(run, from, to).ifPresent(number -> found.add(new Mention.Phone(span, number)));
            }
            from = to;
        }
    }

    /** "umowa 2026/03/504123456". */
    private static boolean isInsideReference(DigitRun run, int from, NumberContext context) {
        return context == NumberContext.OTHER
                && from > 0
                && run.separatorAfter(from - 1).equals("/");
    }

    /** How many groups from the given one make up a telephone number; none when they do not. */
    private static int groupsOfNumber(DigitRun run, int from, NumberContext context) {
        boolean foreign = from == 0 && run.international();
        int digits = 0;
        int best = 0;
        for (int to = from + 1; to <= run.groups().size() && digits <= MOST_DIGITS; to++) {
            digits += run.length(to - 1);
            if (foreign ? number(run, from, to).isPresent() : isPolish(run, from, to, context)) {
                best = to - from;
            }
        }
        return best;
    }

    private static boolean isPolish(DigitRun run, int from, int to, NumberContext context) {
        String digits = run.digits(from, to);
        boolean coded = digits.length() == POLISH_DIGITS + POLAND.length() && digits.startsWith(POLAND);
        boolean trunk = digits.length() == POLISH_DIGITS + 1 && digits.charAt(0) == '0';
        if (digits.length() != POLISH_DIGITS && !coded && !trunk) {
            return false;
        }
        return (context == NumberContext.TELEPHONE || looksLikeTelephone(run, from, to, digits))
                && number(run, from, to).isPresent();
    }

    private static boolean looksLikeTelephone(DigitRun run, int from, int to, String digits) {
        if (isGroupedLikeAnother(run, from, to)) {
            return false;
        }
        if (to - from == 1 && digits.length() == PESEL_DIGITS && isPesel(digits)) {
            return false;
        }
        int significant = digits.length() - POLISH_DIGITS;
        boolean mobile = MOBILE_BEGINNINGS.contains(digits.substring(significant, significant + 2));
        return mobile || run.groups().size() == to - from;
    }

    private static boolean isGroupedLikeAnother(DigitRun run, int from, int to) {
        boolean leftOver = to < run.groups().size()
                && run.length(to) == 3
                && run.separatorAfter(to - 1).equals(" ");
        if (leftOver && run.length(to - 1) == 3) {
            return true;
        }
        for (int group = from; group < to; group++) {
            String digits = run.digits(group, group + 1);
            boolean year = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
            boolean single = digits.length() == 1 && !digits.equals("0");
            if (digits.equals("000") || year || single) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPesel(String digits) {
        int[] weights = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1};
        int sum = 0;
        for (int i = 0; i < PESEL_DIGITS; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        int month = Integer.parseInt(digits.substring(2, 4)) % 20;
        int day = Integer.parseInt(digits.substring(4, 6));
        return sum % 10 == 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static TextSpan spanOf(DigitRun run, int from, int to) {
        int start = run.groups().get(from).start();
        while (start > 0 && (run.text().charAt(start - 1) == '+' || run.text().charAt(start - 1) == '(')) {
            start--;
        }
        return new TextSpan(start, run.groups().get(to - 1).end());
    }

    private static Optional<PhoneNumber> number(DigitRun run, int from, int to) {
        return number(dialled(run, from, to));
    }

    private static Optional<PhoneNumber> number(String dialled) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            Phonenumber.PhoneNumber parsed = numbers.parse(dialled, REGION);
            return numbers.isValidNumber(parsed)
                    ? Optional.of(new PhoneNumber(numbers.format(parsed, PhoneNumberUtil.PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    private static String dialled(DigitRun run, int from, int to) {
        String digits = run.digits(from, to);
        if (from == 0 && run.international()) {
            return "+" + (digits.startsWith("00") ? digits.substring(2) : digits);
        }
        if (digits.length() == POLISH_DIGITS + POLAND.length()) {
            return "+" + digits;
        }
        return digits.length() == POLISH_DIGITS + 1 ? digits.substring(1) : digits;
    }
}
