package pl.novahouse.chatbot.domain.shared;

import java.util.List;
import pl.novahouse.chatbot.domain.shared.PersonalDatum.Kind;

/**
 * Finds secrets: words that look drawn at random, JWTs, and whatever follows the name of a secret ("token=",
 * "Authorization: Bearer", "hasło:"). Identities (UUIDs) and hexadecimal numbers are no secrets and stay, so that a
 * log can be followed.
 */
final class SecretScan {

    private static final int SHORTEST = 32;
    private static final int SHORTEST_JWT = 20;
    private static final int SHORTEST_NAMED = 4;

    private static final List<String> NAMES = List.of(
            "session-token",
            "session_token",
            "sessiontoken",
            "access_token",
            "refresh_token",
            "id_token",
            "token",
            "authorization",
            "api-key",
            "api_key",
            "apikey",
            "secret",
            "client_secret",
            "password",
            "passwd",
            "haslo",
            "cookie");

    private static final List<String> SCHEMES = List.of("bearer", "basic");

    private SecretScan() {}

    static void scan(Findings findings) {
        String text = findings.text();
        String folded = EmailScan.plain(text);
        int position = 0;
        while (position < text.length()) {
            if (!isTokenPart(text.charAt(position))) {
                position++;
                continue;
            }
            int end = position;
            while (end < text.length() && isTokenPart(text.charAt(end))) {
                end++;
            }
            position = judged(findings, folded, position, end);
        }
    }

    /** Where to go on after a word. */
    private static int judged(Findings findings, String folded, int start, int end) {
        String text = findings.text();
        if (isNameOfSecret(folded, start, end)) {
            return afterValue(findings, folded, end);
        }
        if (SCHEMES.contains(folded.substring(start, Math.min(end, start + 6)).strip()) && end - start <= 6) {
            return afterScheme(findings, end);
        }
        int whole = endOfJwt(text, start, end);
        if (whole > 0) {
            findings.add(start, whole, Kind.TOKEN);
            return whole;
        }
        if (isRandom(text, start, end)) {
            findings.add(start, end, Kind.TOKEN);
        }
        return end;
    }

    private static boolean isNameOfSecret(String folded, int start, int end) {
        int length = end - start;
        for (String name : NAMES) {
            if (length >= name.length()
                    && length <= name.length() + 4
                    && folded.startsWith(name, end - name.length())) {
                return true;
            }
        }
        return false;
    }

    /** The value after "name: value", "name=value", "\"name\": \"value\"" or "name [value]". */
    private static int afterValue(Findings findings, String folded, int end) {
        String text = findings.text();
        int position = end;
        boolean assigned = false;
        while (position < text.length() && position - end < 5 && " \"':=[".indexOf(text.charAt(position)) >= 0) {
            assigned |= ":=[".indexOf(text.charAt(position)) >= 0;
            position++;
        }
        if (!assigned || position == text.length()) {
            return end;
        }
        for (String scheme : SCHEMES) {
            if (folded.startsWith(scheme + " ", position)) {
                position += scheme.length() + 1;
            }
        }
        int last = position;
        while (last < text.length() && !isEndOfValue(text.charAt(last))) {
            last++;
        }
        boolean isHidden =
                text.startsWith(Kind.TOKEN.mask(), position - 1) || text.startsWith(Kind.TOKEN.mask(), position);
        if (last - position >= SHORTEST_NAMED && !isHidden) {
            findings.add(position, last, Kind.TOKEN);
            return last;
        }
        return end;
    }

    private static int afterScheme(Findings findings, int end) {
        String text = findings.text();
        int last = end + 1;
        while (last < text.length() && !isEndOfValue(text.charAt(last))) {
            last++;
        }
        boolean longEnough = last - end - 1 >= 8;
        if (end < text.length() && text.charAt(end) == ' ' && longEnough) {
            findings.add(end + 1, last, Kind.TOKEN);
            return last;
        }
        return end;
    }

    private static boolean isEndOfValue(char c) {
        return Character.isWhitespace(c) || "\"',;&)]}<>".indexOf(c) >= 0;
    }

    private static int endOfJwt(String text, int start, int end) {
        if (!text.startsWith("eyJ", start) || end - start < SHORTEST_JWT) {
            return 0;
        }
        int last = end;
        while (last < text.length() && (isTokenPart(text.charAt(last)) || text.charAt(last) == '.')) {
            last++;
        }
        return text.charAt(last - 1) == '.' ? last - 1 : last;
    }

    /** Drawn characters change between upper case, lower case and digits far more often than words do. */
    private static boolean isRandom(String text, int start, int end) {
        int length = end - start;
        if (length < SHORTEST) {
            return false;
        }
        int changes = 0;
        int kinds = 0;
        int before = -1;
        for (int i = start; i < end; i++) {
            int kind = kindOf(text.charAt(i));
            kinds |= 1 << kind;
            if (before >= 0 && kind != before) {
                changes++;
            }
            before = kind;
        }
        boolean mixed = (kinds & 0b0111) == 0b0111;
        return mixed && changes * 100 >= length * 38;
    }

    private static int kindOf(char c) {
        if (c >= '0' && c <= '9') {
            return 0;
        }
        if (c >= 'a' && c <= 'z') {
            return 1;
        }
        return c >= 'A' && c <= 'Z' ? 2 : 3;
    }

    private static boolean isTokenPart(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || c == 'ł'
                || c == 'Ł';
    }
}
