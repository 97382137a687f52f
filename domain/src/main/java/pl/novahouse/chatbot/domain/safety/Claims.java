package pl.novahouse.chatbot.domain.safety;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.novahouse.chatbot.domain.safety.Claim.Kind;
import pl.novahouse.chatbot.domain.shared.TextSpan;
import pl.novahouse.chatbot.domain.shared.Token;

/** Finds the numbers that promise something, in digits or Polish words, ranges included, in one pass. */
final class Claims {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal SURELY_MONEY = BigDecimal.valueOf(5000);
    private static final int GROUP = 3;
    private static final int MOST_DIGITS = 12;
    private static final int LONGEST_UNIT = 10;

    private static final Set<String> DASHES = Set.of("-", "–", "—", "−", "do");
    private static final Set<String> THOUSANDS = Set.of("tys", "tysiac", "tysiace", "tysiecy", "k", "thousand");
    private static final Set<String> MILLIONS = Set.of("mln", "milion", "miliony", "milionow", "million");
    private static final Set<String> CURRENCIES =
            Set.of("zl", "pln", "zloty", "zlote", "zlotych", "zlotego", "€", "eur", "euro");

    private static final Map<String, Kind> UNITS = units();
    private static final Map<String, Integer> WORDS = words();

    private final List<Token> tokens;
    private final List<Claim> claims = new ArrayList<>();

    private Claims(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Claim> in(List<Token> tokens) {
        Claims claims = new Claims(tokens);
        int at = 0;
        while (at < tokens.size()) {
            at = claims.read(at);
        }
        return claims.claims;
    }

    /** Reads what begins at the token and returns where to go on, always further. */
    private int read(int at) {
        Optional<Numeral> first = numeral(at);
        if (first.isEmpty()) {
            readBareUnit(at);
            return at + 1;
        }
        List<BigDecimal> values = new ArrayList<>(List.of(first.get().value));
        int end = first.get().end;
        Optional<Numeral> second = DASHES.contains(word(end)) ? numeral(end + 1) : Optional.empty();
        if (second.isPresent()) {
            values.add(second.get().value);
            end = second.get().end;
        }
        BigDecimal scale = scale(end);
        boolean scaled = scale.compareTo(BigDecimal.ONE) > 0;
        if (scaled) {
            values.replaceAll(value -> value.multiply(scale));
            end++;
            end = word(end).equals(".") && CURRENCIES.contains(word(end + 1)) ? end + 1 : end;
        }
        Unit unit = unit(at, end);
        for (BigDecimal value : values) {
            boolean money = scaled || value.compareTo(SURELY_MONEY) >= 0;
            Optional<Kind> kind = unit.kind.or(() -> money ? Optional.of(Kind.MONEY) : Optional.empty());
            kind.ifPresent(found -> claims.add(new Claim(found, value, span(at, unit.end))));
        }
        return unit.end;
    }

    private BigDecimal scale(int at) {
        if (THOUSANDS.contains(word(at))) {
            return THOUSAND;
        }
        return MILLIONS.contains(word(at)) ? MILLION : BigDecimal.ONE;
    }

    private record Numeral(BigDecimal value, int end) {}

    private record Unit(Optional<Kind> kind, int end) {}

    private Unit unit(int start, int at) {
        if (CURRENCIES.contains(word(at))) {
            return new Unit(Optional.of(Kind.MONEY), at + 1);
        }
        if (start > 0 && CURRENCIES.contains(word(start - 1))) {
            return new Unit(Optional.of(Kind.MONEY), at);
        }
        boolean joined = word(at).equals("-") || word(at).equals("+");
        int unitAt = joined ? at + 1 : at;
        Optional<Kind> kind = kindOf(word(unitAt));
        return kind.map(found -> new Unit(kind, unitAt + 1)).orElseGet(() -> new Unit(kind, at));
    }

    private static Optional<Kind> kindOf(String word) {
        Kind exact = UNITS.get(word);
        if (exact != null) {
            return Optional.of(exact);
        }
        for (int length = Math.min(word.length(), LONGEST_UNIT); length > 1; length--) {
            Kind kind = UNITS.get(word.substring(0, length) + "*");
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** "w tydzień", "w ciągu miesiąca". */
    private void readBareUnit(int at) {
        boolean within = Set.of("w", "za").contains(word(at)) || word(at).equals("ciagu");
        if (!within) {
            return;
        }
        Optional<Kind> kind = switch (word(at + 1)) {
            case "tydzien", "tygodnia" -> Optional.of(Kind.WEEKS);
            case "miesiac", "miesiaca" -> Optional.of(Kind.MONTHS);
            case "rok" -> Optional.of(Kind.YEARS);
            case "dzien", "dobe", "doby" -> Optional.of(Kind.DAYS);
            default -> Optional.empty();
        };
        kind.ifPresent(found -> claims.add(new Claim(found, BigDecimal.ONE, span(at + 1, at + 2))));
    }

    private Optional<Numeral> numeral(int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        return tokens.get(at).isNumber() ? digits(at) : spelled(at);
    }

    /** One number token, and after up to three digits the groups that follow it: "108 677,50". */
    private Optional<Numeral> digits(int at) {
        String surface = tokens.get(at).surface();
        StringBuilder digits = new StringBuilder(surface);
        int end = at + 1;
        boolean open = isPlain(surface) && surface.length() <= GROUP;
        while (open && digits.length() < MOST_DIGITS && isGroup(end)) {
            String group = tokens.get(end).surface();
            digits.append(group);
            open = isPlain(group);
            end++;
        }
        int after = end;
        return decimal(digits.toString()).map(value -> new Numeral(value, after));
    }

    private boolean isGroup(int at) {
        if (at >= tokens.size() || !tokens.get(at).isNumber()) {
            return false;
        }
        String surface = tokens.get(at).surface();
        boolean adjacent = tokens.get(at).start() - tokens.get(at - 1).end() == 1;
        boolean last = surface.length() > GROUP + 1
                && surface.length() <= GROUP + 1 + 2
                && isPlain(surface.substring(0, GROUP))
                && !isPlain(surface);
        return adjacent && ((surface.length() == GROUP && isPlain(surface)) || last);
    }

    private static boolean isPlain(String surface) {
        return surface.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** "49,950" and "49.950" are groups, "72,5" and "677.50" are not. */
    private static Optional<BigDecimal> decimal(String written) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < written.length() && plain.length() <= MOST_DIGITS; i++) {
            char c = written.charAt(i);
            if (c != ',' && c != '.') {
                plain.append(c);
                continue;
            }
            int next = nextMark(written, i + 1);
            boolean group = next - i - 1 == GROUP;
            if (!group) {
                plain.append('.');
            }
        }
        String number = plain.toString();
        boolean readable = number.indexOf('.') == number.lastIndexOf('.') && !number.endsWith(".");
        return readable ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }

    private static int nextMark(String written, int from) {
        int at = from;
        while (at < written.length() && written.charAt(at) != ',' && written.charAt(at) != '.') {
            at++;
        }
        return at;
    }

    private Optional<Numeral> spelled(int at) {
        long total = 0;
        long part = 0;
        int end = at;
        while (end < tokens.size()) {
            String word = word(end);
            Integer value = WORDS.get(word);
            if (value != null) {
                part += value;
            } else if (part > 0 && THOUSANDS.contains(word)) {
                total += part * THOUSAND.longValue();
                part = 0;
            } else {
                break;
            }
            end++;
        }
        if (end > at) {
            return Optional.of(new Numeral(BigDecimal.valueOf(total + part), end));
        }
        boolean half = word(at).equals("pol")
                && (word(at + 1).equals("roku") || word(at + 1).equals("miesiaca"));
        return half ? Optional.of(new Numeral(new BigDecimal("0.5"), at + 1)) : Optional.empty();
    }

    private String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).folded() : "";
    }

    private TextSpan span(int from, int to) {
        return new TextSpan(
                tokens.get(from).start(),
                tokens.get(Math.min(to, tokens.size()) - 1).end());
    }

    private static Map<String, Kind> units() {
        return Stream.of(
                        Map.entry(Kind.PERCENT, "% procent* proc percent* pct"),
                        Map.entry(Kind.HOURS, "godzin* godz h hour* hr"),
                        Map.entry(Kind.DAYS, "dni dniach dzien dnia dniowy* dniow* dob* day*"),
                        Map.entry(Kind.WEEKS, "tydzien tygodn* tyg week*"),
                        Map.entry(Kind.MONTHS, "miesi* mies month*"),
                        Map.entry(Kind.YEARS, "lat lata latach rok roku letni* roczn* year*"),
                        Map.entry(Kind.PRODUCTS, "produkt* product*"),
                        Map.entry(Kind.SWAPS, "zamian* swap*"),
                        Map.entry(Kind.MEETINGS, "spotkan* meeting*"),
                        Map.entry(Kind.KILOMETRES, "km kilometr* kilomet*"),
                        Map.entry(Kind.SQUARE_METRES, "m m2 mkw metr* sqm met*"))
                .flatMap(entry ->
                        Stream.of(entry.getValue().split(" ", -1)).map(unit -> Map.entry(unit, entry.getKey())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Integer> words() {
        String[] forms = {
            "1 jeden jedna jedno jednego jednej one",
            "2 dwa dwie dwoch two",
            "3 trzy trzech three",
            "4 cztery czterech four",
            "5 piec pieciu five",
            "6 szesc szesciu six",
            "7 siedem siedmiu seven",
            "8 osiem osmiu eight",
            "9 dziewiec dziewieciu nine",
            "10 dziesiec dziesieciu ten",
            "11 jedenascie jedenastu",
            "12 dwanascie dwunastu twelve",
            "13 trzynascie trzynastu",
            "14 czternascie czternastu",
            "15 pietnascie pietnastu fifteen",
            "16 szesnascie szesnastu",
            "17 siedemnascie siedemnastu",
            "18 osiemnascie osiemnastu",
            "19 dziewietnascie dziewietnastu",
            "20 dwadziescia dwudziestu twenty",
            "30 trzydziesci trzydziestu thirty",
            "40 czterdziesci czterdziestu forty",
            "50 piecdziesiat piecdziesieciu fifty",
            "60 szescdziesiat szescdziesieciu sixty",
            "70 siedemdziesiat siedemdziesieciu",
            "80 osiemdziesiat osiemdziesieciu",
            "90 dziewiecdziesiat dziewiecdziesieciu",
            "100 sto stu",
            "200 dwiescie dwustu",
            "300 trzysta trzystu",
            "400 czterysta czterystu",
            "500 piecset pieciuset",
            "600 szescset szesciuset",
            "700 siedemset siedmiuset",
            "800 osiemset osmiuset",
            "900 dziewiecset dziewieciuset"
        };
        return Stream.of(forms)
                .flatMap(form -> {
                    String[] parts = form.split(" ", -1);
                    return Stream.of(parts).skip(1).map(word -> Map.entry(word, Integer.valueOf(parts[0])));
                })
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
