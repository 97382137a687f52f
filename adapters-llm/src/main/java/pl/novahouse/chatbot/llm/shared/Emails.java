package pl.novahouse.chatbot.llm.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Folding;
import pl.novahouse.chatbot.domain.shared.Mention;
import pl.novahouse.chatbot.domain.shared.TextSpan;

/**
 * Finds e-mail addresses by looking left and right of every {@code @}, at most 254 characters each way, and those that
 * are spelled out.
 */
final class Emails {

    private static final int FARTHEST = 254;

    /** "jan kropka nowak małpa wp kropka pl", "ola [at] gmail.com". */
    private static final Pattern SPELLED = Pattern.compile(
            "([a-z0-9._%+-]{1,40}(?: (?:kropka|dot) [a-z0-9._%+-]{1,40}){0,2})"
                    + "(?: ?[\\[(](?:at|małpa|malpa)[\\])] ?| (?:małpa|malpa) )"
                    + "([a-z0-9-]{1,60}(?:(?:\\.| (?:kropka|dot) )[a-z0-9-]{1,24}){1,3})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Set<String> ANNOUNCING =
            Set.of("mail", "email", "e-mail", "mejl", "adres", "to", "na", "pod", "jest", "kontakt");
    /** "anna@gmail,com": the key beside the dot. */
    private static final Pattern COMMA_FOR_DOT =
            Pattern.compile(",(?:pl|com|eu|org|net)(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_ENDING = 4;

    private static final List<String> SIGNS =
            List.of("małpa", "malpa", "at]", "at)", "Małpa", "Malpa", "MAŁPA", "MALPA");

    private Emails() {}

    static List<Mention.Email> in(String text) {
        List<Mention.Email> found = new ArrayList<>();
        int earliest = 0;
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            boolean apart = isApart(text, at);
            int start = startOfLocalPart(text, apart ? at - 1 : at, earliest);
            int end = endOfDomain(text, apart ? at + 1 : at);
            String candidate = (text.substring(start, apart ? at - 1 : at) + "@"
                            + text.substring(apart ? at + 2 : at + 1, end))
                    .replace(',', '.');
            if (EmailAddress.isValid(candidate)) {
                found.add(new Mention.Email(new TextSpan(start, end), new EmailAddress(candidate)));
                earliest = end;
            }
        }
        addSpelled(text, found);
        return found;
    }

    /** "ola.wilk @ example.pl"; in "mail @ example.pl" the word before is none of the address. */
    private static boolean isApart(String text, int at) {
        boolean spaced = at > 1
                && text.charAt(at - 1) == ' '
                && at + 2 < text.length()
                && text.charAt(at + 1) == ' '
                && Character.isLetterOrDigit(text.charAt(at + 2));
        int start = spaced ? startOfLocalPart(text, at - 1, 0) : at;
        return spaced && !ANNOUNCING.contains(Folding.fold(text.substring(start, at - 1)));
    }

    private static void addSpelled(String text, List<Mention.Email> found) {
        if (SIGNS.stream().noneMatch(text::contains)) {
            return;
        }
        Matcher spelled = SPELLED.matcher(text);
        while (spelled.find()) {
            String address = (spelled.group(1) + "@" + spelled.group(2)).replaceAll(" (?:kropka|dot) ", ".");
            if (EmailAddress.isValid(address)) {
                found.add(new Mention.Email(new TextSpan(spelled.start(), spelled.end()), new EmailAddress(address)));
            }
        }
    }

    private static int startOfLocalPart(String text, int at, int earliest) {
        int start = at;
        while (start > Math.max(earliest, at - FARTHEST) && isLocal(text.charAt(start - 1))) {
            start--;
        }
        return first(text, start, at, c -> Character.isLetterOrDigit(c) || c == '_');
    }

    private static int first(String text, int from, int to, IntPredicate wanted) {
        int position = from;
        while (position < to && !wanted.test(text.charAt(position))) {
            position++;
        }
        return position;
    }

    private static int endOfDomain(String text, int at) {
        int end = at + 1;
        while (end < Math.min(text.length(), at + FARTHEST) && isDomain(text.charAt(end))) {
            end++;
        }
        String rest = text.substring(end, Math.min(text.length(), end + LONGEST_ENDING + 1));
        if (end > at + 1
                && text.substring(at, end).indexOf('.') < 0
                && COMMA_FOR_DOT.matcher(rest).lookingAt()) {
            return endOfDomain(text, end);
        }
        while (end > at + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || "._%+-'".indexOf(c) >= 0;
    }

    private static boolean isDomain(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
