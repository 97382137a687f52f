package pl.novahouse.chatbot.domain.profile;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.EditDistance;
import pl.novahouse.chatbot.domain.shared.Phrases;

/**
 * Reads one number, in digits ("150 000", "72,5", "150k") or in words ("sto pięćdziesiąt tysięcy", "półtora miliona",
 * "dwa i pół"), in any case and also without diacritics.
 */
final class Numerals {

    /** "dwie stówy", "pięć setek". */
    private static final Phrases HUNDREDS = Phrases.of("stowy|stow|stowki|stowek|setki|setek");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal ONE_AND_HALF = new BigDecimal("1.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final int GROUP = 3;
    private static final int MOST_DIGITS = 12;
    private static final int SHORTEST_MISTYPED = 7;

    /** The larger first, so that "piecdziesiecio" is not taken for five. */
    private static final List<Map.Entry<String, Integer>> COMPOUND_PARTS = List.of(
            Map.entry("dwustu", 200),
            Map.entry("stu", 100),
            Map.entry("dziewiecdziesiecio", 90),
            Map.entry("osiemdziesiecio", 80),
            Map.entry("siedemdziesiecio", 70),
            Map.entry("szescdziesiecio", 60),
            Map.entry("piecdziesiecio", 50),
            Map.entry("czterdziesto", 40),
            Map.entry("trzydziesto", 30),
            Map.entry("dwudziesto", 20),
            Map.entry("dziesiecio", 10),
            Map.entry("dziewiecio", 9),
            Map.entry("osmio", 8),
            Map.entry("siedmio", 7),
            Map.entry("szescio", 6),
            Map.entry("piecio", 5),
            Map.entry("cztero", 4),
            Map.entry("trzy", 3),
            Map.entry("dwu", 2));

    private static final Map<String, Integer> WORDS = words();
    private static final Phrases ENDINGS = Phrases.of(
            "ciu|ciou|cio|tu|ch|stu|u|iu|go|ego|tego|tka|tki|tke", "- ciu|cio|tu|ch|stu|go|ego|tego|tka|tki|tke");
    private static final Phrases THOUSANDS = Phrases.of(
            "tys|tysi|tysiu|tysiow|tyz|tyss|tysia",
            "tysiac*|tysiec*|tyisec*|tysic*|tysiak*|tysiek*|tysien*|kola|kolo|kol|kafli|kafle|kafla|patyk*|klock*|kpln|kzl",
            "k|thousand*|grand");
    private static final Phrases MILLIONS =
            Phrases.of("mln|mil|mio", "milion*|miljon*|melon*|banka|banki|baniek|banke|million*");

    private Numerals() {}

    /**
     * A number that was read.
     *
     * @param end the position after it
     * @param scaled whether thousands or millions were said
     * @param grouped whether it was typed in groups of three digits
     * @param spelled whether it was given in words
     * @param other the value when a group of three after a mark are decimals after all ("63.270")
     */
    record Numeral(
            BigDecimal value, int end, boolean scaled, boolean grouped, boolean spelled, Optional<BigDecimal> other) {

        /** Whether both a scale is missing and the number is small enough to lack one. */
        boolean isPlain() {
            return !scaled && !grouped;
        }
    }

    static Optional<Numeral> at(Utterance text, int position) {
        if (text.isAddress(position)) {
            return Optional.empty();
        }
        Optional<Numeral> base = text.isNumber(position) ? digits(text, position) : spelled(text, position);
        return base.map(numeral -> scaled(text, numeral)).or(() -> bareScale(text, position));
    }

    /** The number in "pięćdziesięciometrowe". */
    static Optional<BigDecimal> beforeMetres(String word) {
        int metres = word.indexOf("metrow");
        if (metres <= 0) {
            return Optional.empty();
        }
        String rest = word.substring(0, metres);
        int total = 0;
        for (Map.Entry<String, Integer> part : COMPOUND_PARTS) {
            if (rest.startsWith(part.getKey())) {
                rest = rest.substring(part.getKey().length());
                total += part.getValue();
            }
        }
        return rest.isEmpty() && total > 0 ? Optional.of(BigDecimal.valueOf(total)) : Optional.empty();
    }

    private static Optional<Numeral> digits(Utterance text, int position) {
        String surface = text.word(position);
        if (surface.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        Optional<BigDecimal> marked = groupedByMarks(surface);
        if (marked.isPresent()) {
            return Optional.of(new Numeral(marked.get(), position + 1, false, true, false, decimal(surface)));
        }
        Optional<BigDecimal> value = decimal(surface);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        int end = position + 1;
        boolean grouped = false;
        BigDecimal whole = value.get();
        if (surface.length() <= GROUP && whole.signum() > 0) {
            while (isGroup(text, end) && whole.precision() <= MOST_DIGITS) {
                String group = text.word(end);
                whole = whole.multiply(THOUSAND).add(new BigDecimal(group.replace(',', '.')));
                grouped = true;
                end++;
                if (group.length() > GROUP) {
                    break;
                }
            }
        }
        int ending = grouped ? -1 : ENDINGS.endAt(text, end);
        if (ending > 0 && text.isAttached(end)) {
            end = ending;
        }
        int half = halfAfter(text, end);
        if (half > 0) {
            whole = whole.add(HALF);
            end = half;
        }
        return Optional.of(new Numeral(whole, end, false, grouped, false, Optional.empty()));
    }

    private static boolean isGroup(Utterance text, int position) {
        if (!text.isNumber(position) || text.isAttached(position) || text.isAddress(position)) {
            return false;
        }
        String surface = text.word(position);
        if (surface.length() < GROUP || !isDigits(surface, 0, GROUP)) {
            return false;
        }
        return surface.length() == GROUP
                || (surface.length() == GROUP + 3 && (surface.charAt(GROUP) == ',' || surface.charAt(GROUP) == '.'));
    }

    /** "150.000", "1.234.567,89", "150,000": the value as it is when the marks group thousands. */
    private static Optional<BigDecimal> groupedByMarks(String surface) {
        int first = firstMark(surface);
        if (first < 1 || first > GROUP || surface.charAt(0) == '0') {
            return Optional.empty();
        }
        char mark = surface.charAt(first);
        StringBuilder whole = new StringBuilder(surface.substring(0, first));
        int position = first;
        while (position < surface.length() && surface.charAt(position) == mark) {
            if (!isDigits(surface, position + 1, position + 1 + GROUP)) {
                return Optional.empty();
            }
            whole.append(surface, position + 1, position + 1 + GROUP);
            position += 1 + GROUP;
        }
        if (position == surface.length()) {
            return Optional.of(new BigDecimal(whole.toString()));
        }
        char decimalMark = surface.charAt(position);
        boolean decimals = (decimalMark == ',' || decimalMark == '.')
                && decimalMark != mark
                && surface.length() == position + 3
                && isDigits(surface, position + 1, position + 3);
        return decimals ? Optional.of(new BigDecimal(whole + "." + surface.substring(position + 1))) : Optional.empty();
    }

    private static Optional<BigDecimal> decimal(String surface) {
        int mark = firstMark(surface);
        if (mark < 0) {
            return Optional.of(new BigDecimal(surface));
        }
        boolean one = isDigits(surface, 0, mark) && isDigits(surface, mark + 1, surface.length());
        return one ? Optional.of(new BigDecimal(surface.replace(',', '.'))) : Optional.empty();
    }

    private static int firstMark(String surface) {
        for (int i = 0; i < surface.length(); i++) {
            if (surface.charAt(i) == '.' || surface.charAt(i) == ',') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDigits(String surface, int from, int to) {
        if (to > surface.length() || from >= to) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (surface.charAt(i) < '0' || surface.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Optional<Numeral> spelled(Utterance text, int position) {
        Optional<Numeral> fraction = fraction(text, position);
        if (fraction.isPresent()) {
            return fraction;
        }
        int total = 0;
        int lowest = THOUSAND.intValueExact();
        int end = position;
        while (text.isWord(end)) {
            int value = valueOf(text.word(end));
            if (value < 0 || value >= lowest) {
                break;
            }
            total += value;
            lowest = magnitude(value);
            end++;
            if (value > 1 && lowest == 1 && value < 10 && HUNDREDS.at(text, end)) {
                total *= 100;
                end++;
            }
            if (lowest == 1) {
                break;
            }
        }
        if (end == position) {
            return Optional.empty();
        }
        int half = halfAfter(text, end);
        BigDecimal value = BigDecimal.valueOf(total);
        return Optional.of(
                half > 0
                        ? new Numeral(value.add(HALF), half, false, false, true, Optional.empty())
                        : new Numeral(value, end, false, false, true, Optional.empty()));
    }

    private static Optional<Numeral> fraction(Utterance text, int position) {
        if (text.is(position, "poltora", "poltorej")) {
            return Optional.of(new Numeral(ONE_AND_HALF, position + 1, false, false, true, Optional.empty()));
        }
        BigDecimal part = text.is(position, "pol", "polowa", "half") ? HALF : QUARTER;
        boolean fraction = text.is(position, "pol", "polowa", "half", "cwierc");
        int scale = text.is(position + 1, "a") ? position + 2 : position + 1;
        return fraction && (MILLIONS.at(text, scale) || THOUSANDS.at(text, scale))
                ? Optional.of(new Numeral(part, scale, false, false, true, Optional.empty()))
                : Optional.empty();
    }

    private static int magnitude(int value) {
        if (value >= 100) {
            return 100;
        }
        return value >= 20 ? 10 : 1;
    }

    private static int halfAfter(Utterance text, int end) {
        return text.is(end, "i") && text.is(end + 1, "pol") ? end + 2 : -1;
    }

    private static Numeral scaled(Utterance text, Numeral numeral) {
        int thousands = THOUSANDS.endAt(text, numeral.end());
        int millions = MILLIONS.endAt(text, numeral.end());
        if (thousands < 0 && millions < 0) {
            return numeral;
        }
        BigDecimal scale = thousands > 0 ? THOUSAND : MILLION;
        int end = afterDot(text, Math.max(thousands, millions));
        BigDecimal unscaled = numeral.other().orElse(numeral.value());
        Numeral whole = new Numeral(unscaled.multiply(scale), end, true, false, numeral.spelled(), Optional.empty());
        return withRest(text, whole, scale);
    }

    /** "sto tysięcy pięćset", "1 mln 200 tys", "120 tys 500 zł": a smaller number that belongs to the same amount. */
    private static Numeral withRest(Utterance text, Numeral whole, BigDecimal scale) {
        int position = text.is(whole.end(), "i") ? whole.end() + 1 : whole.end();
        Optional<Numeral> rest = text.isNumber(position) ? digits(text, position) : spelled(text, position);
        if (rest.isEmpty()) {
            return whole;
        }
        int restScale = THOUSANDS.endAt(text, rest.get().end());
        if (scale.compareTo(MILLION) == 0 && restScale > 0) {
            return new Numeral(
                    whole.value().add(rest.get().value().multiply(THOUSAND)),
                    afterDot(text, restScale),
                    true,
                    false,
                    whole.spelled(),
                    Optional.empty());
        }
        boolean belongs = rest.get().value().compareTo(THOUSAND) < 0
                && restScale < 0
                && text.begins(rest.get().end(), "zl", "pln");
        return belongs
                ? new Numeral(
                        whole.value().add(rest.get().value()),
                        rest.get().end(),
                        true,
                        false,
                        whole.spelled(),
                        Optional.empty())
                : whole;
    }

    /** "tysiąc złotych", "milion". */
    private static Optional<Numeral> bareScale(Utterance text, int position) {
        if (text.is(position, "milion", "million", "banka", "banke")) {
            return Optional.of(new Numeral(MILLION, position + 1, true, false, true, Optional.empty()));
        }
        return text.is(position, "tysiac")
                ? Optional.of(new Numeral(THOUSAND, position + 1, true, false, true, Optional.empty()))
                : Optional.empty();
    }

    private static int afterDot(Utterance text, int end) {
        return text.is(end, ".") && text.isAttached(end) && text.has(end + 1) && !startsSentence(text, end + 1)
                ? end + 1
                : end;
    }

    private static boolean startsSentence(Utterance text, int position) {
        return !text.sameSentence(position - 1, position);
    }

    private static int valueOf(String word) {
        Integer exact = WORDS.get(word);
        if (exact != null) {
            return exact;
        }
        if (word.length() < SHORTEST_MISTYPED) {
            return -1;
        }
        for (Map.Entry<String, Integer> known : WORDS.entrySet()) {
            if (known.getKey().length() >= SHORTEST_MISTYPED
                    && known.getKey().charAt(0) == word.charAt(0)
                    && EditDistance.isWithin(1, known.getKey(), word)) {
                return known.getValue();
            }
        }
        return -1;
    }

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        put(words, 1, "jeden jedna jedno jednego jednej");
        put(words, 2, "dwa dwie dwoch dwu dwoma two");
        put(words, 3, "trzy trzech trzem trzema three");
        put(words, 4, "cztery czterech czterem czterema four");
        put(words, 5, "piec pieciu five");
        put(words, 6, "szesc szesciu six");
        put(words, 7, "siedem siedmiu seven");
        put(words, 8, "osiem osmiu eight");
        put(words, 9, "dziewiec dziewieciu nine");
        put(words, 10, "dziesiec dziesieciu");
        put(words, 11, "jedenascie jedenastu eleven");
        put(words, 12, "dwanascie dwunastu twelve");
        put(words, 13, "trzynascie trzynastu thirteen");
        put(words, 14, "czternascie czternastu fourteen");
        put(words, 15, "pietnascie pietnastu fifteen");
        put(words, 16, "szesnascie szesnastu sixteen");
        put(words, 17, "siedemnascie siedemnastu seventeen");
        put(words, 18, "osiemnascie osiemnastu eighteen");
        put(words, 19, "dziewietnascie dziewietnastu nineteen");
        put(words, 20, "dwadziescia dwudziestu twenty");
        put(words, 30, "trzydziesci trzydziestu thirty");
        put(words, 40, "czterdziesci czterdziestu forty");
        put(words, 50, "piecdziesiat piecdziesieciu piedziesiat piendziesiat pindziesiat fifty");
        put(words, 60, "szescdziesiat szescdziesieciu szejsciesiat sixty");
        put(words, 70, "siedemdziesiat siedemdziesieciu seventy");
        put(words, 80, "osiemdziesiat osiemdziesieciu eighty");
        put(words, 90, "dziewiecdziesiat dziewiecdziesieciu ninety");
        put(words, 100, "sto stu setka setke setki stowka stowke stowki stowa stowe stowy hundred");
        put(words, 200, "dwiescie dwustu");
        put(words, 300, "trzysta trzystu");
        put(words, 400, "czterysta czterystu");
        put(words, 500, "piecset pieciuset");
        put(words, 600, "szescset szesciuset szejset");
        put(words, 700, "siedemset siedmiuset");
        put(words, 800, "osiemset osmiuset");
        put(words, 900, "dziewiecset dziewieciuset");
        return Map.copyOf(words);
    }

    private static void put(Map<String, Integer> words, int value, String forms) {
        for (String form : forms.split(" ", -1)) {
            words.put(form, value);
        }
    }
}
