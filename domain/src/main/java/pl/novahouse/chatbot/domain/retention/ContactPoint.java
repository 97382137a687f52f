package pl.novahouse.chatbot.domain.retention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.KnownNames;
import pl.novahouse.chatbot.domain.shared.PersonalData;
import pl.novahouse.chatbot.domain.shared.PersonalDatum;

/**
 * An e-mail address or a telephone number in the one form in which every spelling of it is compared.
 *
 * @param value an address in lower case, or a number in E.164
 */
public record ContactPoint(Kind kind, String value) {

    /** Where it reaches its person. */
    public enum Kind {
        EMAIL,
        PHONE
    }

    private static final int LONGEST = 254;
    private static final int POLISH_DIGITS = 9;
    private static final List<String> SIGNS =
            List.of("(at)", "[at]", "{at}", "<at>", "(@)", "[@]", "(małpa)", "[małpa]", "małpa", "malpa", "＠", "%40");
    private static final List<String> DOTS = List.of("(dot)", "[dot]", "(kropka)", "[kropka]", "kropka", " dot ");

    public ContactPoint {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a contact has 1 to " + LONGEST + " characters");
        }
    }

    /** What somebody typed, in any spelling; empty when it is neither an address nor a number, or more than one. */
    public static Optional<ContactPoint> of(String typed) {
        List<ContactPoint> found = in(typed);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** All that a text holds, each once. */
    public static List<ContactPoint> in(String text) {
        return PersonalData.in(text, KnownNames.none()).stream()
                .flatMap(datum -> from(datum, text).stream())
                .distinct()
                .toList();
    }

    private static Optional<ContactPoint> from(PersonalDatum datum, String text) {
        String words = datum.span().in(text);
        return switch (datum.kind()) {
            case EMAIL -> Optional.of(new ContactPoint(Kind.EMAIL, address(words)));
            case PHONE -> number(words);
            case PESEL, NIP, REGON, ACCOUNT, CARD, DOCUMENT, TOKEN, ADDRESS, NAME -> Optional.empty();
        };
    }

    private static String address(String words) {
        String address = words.toLowerCase(Locale.ROOT);
        for (String sign : SIGNS) {
            address = address.replace(sign, "@");
        }
        for (String dot : DOTS) {
            address = address.replace(dot, ".");
        }
        if (address.indexOf('@') < 0) {
            address = address.replace(" at ", "@");
        }
        return address.replace(" ", "");
    }

    private static Optional<ContactPoint> number(String words) {
        StringBuilder digits = new StringBuilder();
        words.chars().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        String dialled = digits.toString();
        if (dialled.length() < POLISH_DIGITS - 1) {
            return Optional.empty();
        }
        if (dialled.startsWith("00")) {
            dialled = dialled.substring(2);
        }
        if (dialled.length() == POLISH_DIGITS + 1 && dialled.charAt(0) == '0') {
            dialled = dialled.substring(1);
        }
        boolean national = dialled.length() == POLISH_DIGITS && !words.contains("+");
        return Optional.of(new ContactPoint(Kind.PHONE, "+" + (national ? "48" : "") + dialled));
    }
}
