package pl.novahouse.chatbot.llm.shared;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import pl.novahouse.chatbot.domain.shared.Token;

/** What the words around a run of digits say that it is. */
enum NumberContext {
    /** A word such as "tel" or "zadzwonić" announces a telephone number. */
    TELEPHONE,
    /** A word such as "NIP" or "zamówienie" announces another number, or a unit follows. */
    OTHER,
    /** Nothing is said. */
    SILENT;

    private static final int WORDS_BACK = 5;

    private static final List<String> TELEPHONE_WORDS = List.of(
            "tel",
            "kom",
            "komork",
            "dzwon",
            "zadzwon",
            "oddzwon",
            "przedzwon",
            "sms",
            "whatsapp",
            "kontakt",
            "phone",
            "mobile",
            "call",
            "handy",
            "nummer",
            "fon",
            "номер",
            "телефон");

    private static final Set<String> NEUTRAL_WORDS = Set.of("kontaktowy", "kontaktowa");

    private static final List<String> OTHER_WORDS = List.of(
            "nip",
            "pesel",
            "regon",
            "krs",
            "iban",
            "kont",
            "rachun",
            "przesyl",
            "paczk",
            "licencj",
            "ksieg",
            "dowod",
            "paszport",
            "polis",
            "transakc",
            "referenc",
            "order",
            "invoice",
            "account",
            "vat",
            "katalog",
            "kod",
            "indeks",
            "symbol",
            "seri");

    /** What has a number as well, but is asked for beside a telephone number: "proszę o ofertę, 601 202 303". */
    private static final List<String> NUMBERED_WORDS = List.of(
            "zamowien",
            "faktur",
            "umowa",
            "umowy",
            "umowe",
            "umowie",
            "ofert",
            "klient",
            "sprawy",
            "zgloszen",
            "reklamac",
            "gwarancj",
            "zlecen",
            "rezerwac",
            "dzialk",
            "budzet",
            "cena",
            "ceny",
            "cenie",
            "kwot");

    private static final List<String> REQUESTED_WORDS = List.of("oferte", "rezerwacje", "fakture");
    private static final List<String> NUMBER_WORDS = List.of("nr", "numer", "no", "id");
    private static final Set<String> LINKS = Set.of("to", "jest", "wynosi", "na", "o", "w");

    private static final List<String> UNIT_WORDS =
            List.of("zlot", "pln", "eur", "usd", "tys", "mln", "metr", "mkw", "euro");

    private static final Set<String> UNITS = Set.of("zl", "m", "m2", "k", "kk", "mk", "%", "€", "$", "cm", "mm", "szt");

    /** The context of the digits between two positions of the text that was cut into the tokens. */
    static NumberContext around(List<Token> tokens, int start, int end) {
        int first = indexAt(tokens, start);
        return isBeforeUnit(tokens, end) ? OTHER : before(tokens, first);
    }

    private static int indexAt(List<Token> tokens, int start) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static NumberContext before(List<Token> tokens, int index) {
        int words = 0;
        boolean numbered = false;
        boolean adjacent = true;
        for (int i = index - 1; i >= 0 && words < WORDS_BACK; i--) {
            Token token = tokens.get(i);
            if ((token.isNumber() && token.surface().length() > 2) || isUnit(token)) {
                return SILENT;
            }
            if (token.isWord()) {
                words++;
                if (beginsWithAny(token.folded(), NUMBERED_WORDS)
                        && (adjacent || numbered)
                        && !isRequest(tokens, i, numbered)) {
                    return OTHER;
                }
                numbered |= beginsWithAny(token.folded(), NUMBER_WORDS);
                adjacent &= numbered || LINKS.contains(token.folded());
                NumberContext said = saidBy(token.folded());
                if (said != SILENT) {
                    return said;
                }
            } else if (!token.isNumber()
                    && !token.surface().equals(":")
                    && !token.surface().equals("#")) {
                adjacent = false;
            }
        }
        return SILENT;
    }

    /** "proszę o ofertę 601202303" asks to be called back; "oferta nr 601202303" and "nr oferty 601202303" do not. */
    private static boolean isRequest(List<Token> tokens, int index, boolean numbered) {
        return !numbered
                && beginsWithAny(tokens.get(index).folded(), REQUESTED_WORDS)
                && !(index > 0 && beginsWithAny(tokens.get(index - 1).folded(), NUMBER_WORDS));
    }

    private static NumberContext saidBy(String word) {
        if (beginsWithAny(word, TELEPHONE_WORDS) || NEUTRAL_WORDS.contains(word)) {
            return TELEPHONE;
        }
        return beginsWithAny(word, OTHER_WORDS) ? OTHER : SILENT;
    }

    private static boolean isBeforeUnit(List<Token> tokens, int end) {
        int next = indexAt(tokens, end);
        if (next >= tokens.size()) {
            return false;
        }
        return isUnit(tokens.get(next));
    }

    private static boolean isUnit(Token token) {
        String word = token.folded().toLowerCase(Locale.ROOT);
        return UNITS.contains(word) || beginsWithAny(word, UNIT_WORDS);
    }

    private static boolean beginsWithAny(String word, List<String> beginnings) {
        for (String beginning : beginnings) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
