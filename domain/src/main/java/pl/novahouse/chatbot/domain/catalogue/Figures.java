package pl.novahouse.chatbot.domain.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Mention;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.Token;

/** The areas, sums and bare numbers of a question, read in one pass. */
final class Figures {

    private static final Set<String> AREA_UNITS = Set.of(
            "m", "m2", "mkw", "metr", "metry", "metrow", "metrach", "metrami", "metra", "sqm", "meters", "metres");
    private static final Set<String> MONEY_UNITS =
            Set.of("zl", "zlotych", "zlote", "zloty", "pln", "zlociszy", "zlotowek");
    private static final Set<String> THOUSANDS =
            Set.of("tys", "tysiecy", "tysiac", "tysiace", "tysi", "tysiakow", "k", "kpln", "thousand", "tysiaka");
    private static final Set<String> MILLIONS = Set.of("mln", "milion", "miliony", "milionow", "mil", "million");
    private static final Set<String> COUNTED_THINGS = Set.of(
            "pokoje",
            "pokoj",
            "pokoi",
            "lat",
            "lata",
            "rok",
            "tygodni",
            "tygodnie",
            "dni",
            "miesiecy",
            "miesiace",
            "osob",
            "osoby",
            "procent",
            "%",
            "lazienki",
            "lazienek",
            "pietro",
            "rooms",
            "weeks",
            "months",
            "days",
            "years",
            "pietrze",
            "godzin",
            "km");

    private static final BigDecimal SMALLEST_BARE_SUM = BigDecimal.valueOf(5_000);
    private static final BigDecimal SMALLEST_BARE_RATE = BigDecimal.valueOf(300);
    private static final BigDecimal LEAST_OF_RANGE = BigDecimal.TEN;
    private static final Set<String> RANGE = Set.of("-", "–", "—", "do", "lub", "albo", "to");
    private static final Set<String> AND = Set.of("i", "oraz", "and", ",", "+");
    private static final int GROUP = 3;

    private final List<Figure> figures;

    private Figures(List<Figure> figures) {
        this.figures = figures;
    }

    /** What a number counts. */
    enum Kind {
        AREA,
        MONEY,
        MONEY_PER_SQUARE_METRE,
        BARE
    }

    /** A number with its unit: tokens {@code from} inclusive to {@code to} exclusive. */
    record Figure(Kind kind, BigDecimal value, int from, int to) {}

    static Figures in(AnalysedText text) {
        List<Token> tokens = text.tokens();
        BitSet addresses = addresses(text);
        List<Figure> figures = new ArrayList<>();
        int position = 0;
        while (position < tokens.size()) {
            if (addresses.get(position) || !tokens.get(position).isNumber()) {
                position++;
                continue;
            }
            Figure figure = read(tokens, position);
            if (figure.kind != Kind.BARE || !isCounted(tokens, figure.to)) {
                figures.add(figure);
            }
            position = figure.to;
        }
        return new Figures(figures);
    }

    /** The tokens of telephone numbers and e-mail addresses. */
    private static BitSet addresses(AnalysedText text) {
        BitSet addresses = new BitSet();
        for (Mention mention : text.mentions()) {
            if (mention instanceof Mention.Phone || mention instanceof Mention.Email) {
                for (int i = 0; i < text.tokens().size(); i++) {
                    if (text.tokens().get(i).span().overlaps(mention.span())) {
                        addresses.set(i);
                    }
                }
            }
        }
        return addresses;
    }

    List<Area> areas(int from, int to) {
        return within(from, to, Kind.AREA).stream()
                .filter(figure -> figure.value.signum() > 0)
                .map(figure -> new Area(figure.value))
                .toList();
    }

    /**
     * The smaller end of the first area when it is a range: "50–60 m²", "od 50 do 60 m".
     *
     * @param summed whether "40 i 55 m" are two areas to be added
     */
    Optional<Area> smallerEnd(List<Token> tokens, int from, int to, boolean summed) {
        List<Figure> found = figures.stream()
                .filter(figure -> figure.from >= from && figure.from < to)
                .toList();
        for (int i = 1; i < found.size(); i++) {
            Figure low = found.get(i - 1);
            Figure high = found.get(i);
            boolean range = high.kind == Kind.AREA
                    && low.kind != Kind.MONEY
                    && low.to + 1 == high.from
                    && (RANGE.contains(word(tokens, low.to)) || (summed && AND.contains(word(tokens, low.to))))
                    && low.value.compareTo(LEAST_OF_RANGE) >= 0
                    && low.value.compareTo(high.value) < 0;
            if (range) {
                return Optional.of(new Area(low.value));
            }
        }
        return Optional.empty();
    }

    List<Money> sums(int from, int to) {
        return within(from, to, Kind.MONEY).stream()
                .map(figure -> Money.zloty(figure.value))
                .toList();
    }

    List<Money> rates(int from, int to) {
        return within(from, to, Kind.MONEY_PER_SQUARE_METRE).stream()
                .map(figure -> Money.zloty(figure.value))
                .toList();
    }

    List<Figure> bare(int from, int to) {
        return within(from, to, Kind.BARE);
    }

    private List<Figure> within(int from, int to, Kind kind) {
        return figures.stream()
                .filter(figure -> figure.kind == kind && figure.from >= from && figure.from < to)
                .toList();
    }

    private static Figure read(List<Token> tokens, int at) {
        int end = at + 1;
        StringBuilder digits = new StringBuilder(grouped(tokens.get(at).surface()));
        while (end < tokens.size() && isGroup(tokens, end, digits)) {
            digits.append(tokens.get(end).surface());
            end++;
        }
        BigDecimal value = number(digits.toString());
        String unit = word(tokens, end);
        if (THOUSANDS.contains(unit) || MILLIONS.contains(unit)) {
            value = value.movePointRight(THOUSANDS.contains(unit) ? GROUP : 2 * GROUP);
            end = skipDot(tokens, end + 1);
            end = MONEY_UNITS.contains(word(tokens, end)) ? end + 1 : end;
            return money(tokens, value, at, end);
        }
        if (MONEY_UNITS.contains(unit)) {
            return money(tokens, value, at, end + 1);
        }
        if (isAreaUnit(tokens, end)) {
            return new Figure(Kind.AREA, value, at, endOfAreaUnit(tokens, end));
        }
        Figure rate = money(tokens, value, at, end);
        if (rate.kind == Kind.MONEY_PER_SQUARE_METRE && value.compareTo(SMALLEST_BARE_RATE) >= 0) {
            return rate;
        }
        if (value.compareTo(SMALLEST_BARE_SUM) >= 0) {
            return money(tokens, value, at, end);
        }
        return new Figure(Kind.BARE, value, at, end);
    }

    private static boolean isAreaUnit(List<Token> tokens, int at) {
        String unit = word(tokens, at);
        boolean adjective = unit.startsWith("metrow") && unit.length() > "metrow".length();
        boolean hyphenated = unit.equals("-") && word(tokens, at + 1).startsWith("metrow");
        boolean square = unit.equals("sq")
                || (unit.equals("square") && word(tokens, at + 1).startsWith("met"));
        return AREA_UNITS.contains(unit) || adjective || hyphenated || square;
    }

    private static int endOfAreaUnit(List<Token> tokens, int at) {
        int end = word(tokens, at).equals("-") ? at + 2 : at + 1;
        while (end < tokens.size() && isRestOfAreaUnit(tokens.get(end).folded())) {
            end++;
        }
        return end;
    }

    private static boolean isRestOfAreaUnit(String word) {
        return word.equals("kw") || word.startsWith("kwadr") || word.equals("2") || word.startsWith("met");
    }

    private static Figure money(List<Token> tokens, BigDecimal value, int from, int to) {
        String next = word(tokens, to);
        boolean slash = next.equals("/");
        boolean per = next.equals("za") || next.equals("od") || next.equals("na") || next.equals("per");
        int unit = slash || per ? to + 1 : to;
        boolean squareMetre = word(tokens, unit).equals("m2")
                || word(tokens, unit).equals("m")
                || word(tokens, unit).equals("metr")
                || word(tokens, unit).equals("metra")
                || word(tokens, unit).equals("sqm")
                || (per && word(tokens, unit).equals("square"));
        return squareMetre && value.compareTo(SMALLEST_BARE_SUM) <= 0
                ? new Figure(Kind.MONEY_PER_SQUARE_METRE, value, from, unit + 1)
                : new Figure(Kind.MONEY, value, from, to);
    }

    private static int skipDot(List<Token> tokens, int at) {
        return word(tokens, at).equals(".") ? at + 1 : at;
    }

    /** "150 000": up to three digits, then groups of three, a space apart. */
    private static boolean isGroup(List<Token> tokens, int at, StringBuilder before) {
        Token token = tokens.get(at);
        boolean plain = before.chars().allMatch(c -> c >= '0' && c <= '9');
        int lead = before.length() % GROUP;
        boolean first = tokens.get(at - 1).surface().length() <= GROUP && (lead != 0 || before.length() == GROUP);
        return token.isNumber()
                && token.surface().length() == GROUP
                && token.start() - tokens.get(at - 1).end() == 1
                && plain
                && (first || before.length() > GROUP)
                && before.length() < 3 * GROUP
                && isDigits(token.surface());
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** "100.000" is a hundred thousand, "72.5" is not. */
    private static String grouped(String surface) {
        int first = Math.max(surface.indexOf('.'), surface.indexOf(','));
        boolean groups = first > 0 && first <= GROUP && surface.length() - first - 1 == GROUP;
        return groups ? surface.substring(0, first) + surface.substring(first + 1) : surface;
    }

    private static BigDecimal number(String digits) {
        String plain = digits.replace(',', '.');
        int point = plain.indexOf('.');
        if (point >= 0 && plain.indexOf('.', point + 1) >= 0) {
            plain = plain.replace(".", "");
        }
        String bounded = plain.length() > 12 ? plain.substring(0, 12) : plain;
        return new BigDecimal(bounded.endsWith(".") ? bounded.substring(0, bounded.length() - 1) : bounded)
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static boolean isCounted(List<Token> tokens, int at) {
        return COUNTED_THINGS.contains(word(tokens, at));
    }

    private static String word(List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at).folded() : "";
    }
}
