package pl.novahouse.chatbot.domain.shared;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the words before a number say that it is. */
enum NumberWords {
    TELEPHONE,
    PESEL,
    NIP,
    REGON,
    ACCOUNT,
    CARD,
    DOCUMENT,
    AMOUNT,
    NOTHING;

    private static final int WORDS_BACK = 4;
    private static final int FARTHEST = 48;
    private static final Set<String> MEASURES = Set.of(
            "zl", "zlotych", "zlote", "zloty", "pln", "eur", "euro", "usd", "tys", "tysiecy", "mln", "m", "m2", "mkw",
            "metr", "metrow", "metry", "cm", "mm", "ms", "ns", "us", "s", "szt", "kb", "mb", "bytes", "k", "gr");

    private static final List<Map.Entry<NumberWords, List<String>>> BEGINNINGS = List.of(
            Map.entry(
                    TELEPHONE,
                    List.of(
                            "tel",
                            "kom",
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
                            "numer",
                            "nr")),
            Map.entry(PESEL, List.of("pesel")),
            Map.entry(NIP, List.of("nip")),
            Map.entry(REGON, List.of("regon")),
            Map.entry(ACCOUNT, List.of("kont", "rachun", "iban", "przelew", "account", "nrb")),
            Map.entry(CARD, List.of("kart", "card")),
            Map.entry(DOCUMENT, List.of("dowod", "paszport", "passport", "dokument", "seri")),
            Map.entry(AMOUNT, List.of("budzet", "cena", "ceny", "cene", "cenie", "kwot", "koszt", "kredyt", "wycen")));

    /** Looks back over a few words, no farther than the previous number. */
    static NumberWords before(String text, int position) {
        int limit = Math.max(0, position - FARTHEST);
        int at = position;
        for (int words = 0; words < WORDS_BACK; words++) {
            int end = at;
            while (end > limit && !Character.isLetterOrDigit(text.charAt(end - 1))) {
                end--;
            }
            int start = end;
            while (start > limit && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            if (start == end) {
                return NOTHING;
            }
            NumberWords said = saidBy(text.substring(start, end));
            if (said != NOTHING) {
                return said;
            }
            at = start;
        }
        return NOTHING;
    }

    /** Whether the word itself announces a number of a person, as in "tel601234567". */
    static boolean announces(String word) {
        NumberWords said = saidBy(word);
        return said != NOTHING && said != AMOUNT;
    }

    private static NumberWords saidBy(String word) {
        String folded = Folding.fold(word);
        for (Map.Entry<NumberWords, List<String>> each : BEGINNINGS) {
            for (String beginning : each.getValue()) {
                boolean fits = folded.startsWith(beginning) && (beginning.length() > 2 || folded.equals(beginning));
                if (fits) {
                    return each.getKey();
                }
            }
        }
        return NOTHING;
    }

    /** Whether a unit or a currency follows. */
    static boolean isMeasured(String text, int end) {
        int start = end;
        while (start < text.length() && start - end < 2 && Character.isSpaceChar(text.charAt(start))) {
            start++;
        }
        if (start < text.length() && "%€$²".indexOf(text.charAt(start)) >= 0) {
            return true;
        }
        int last = start;
        while (last < text.length() && last - start < 12 && Character.isLetterOrDigit(text.charAt(last))) {
            last++;
        }
        return MEASURES.contains(Folding.fold(text.substring(start, last)));
    }
}
