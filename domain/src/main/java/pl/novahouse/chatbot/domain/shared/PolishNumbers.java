package pl.novahouse.chatbot.domain.shared;

import java.math.BigDecimal;

/**
 * Numbers as Polish typography sets them: a decimal comma, groups of three from five digits up, a no-break space before
 * the unit, an en dash without spaces in a range.
 */
public final class PolishNumbers {

    private static final String SPACE = "\u00A0";
    private static final String DASH = "–";
    private static final int GROUPED_FROM_DIGITS = 5;
    private static final int GROUP = 3;

    private PolishNumbers() {}

    /** "1500", "49 950", "1 200 000". */
    public static String whole(long number) {
        String digits = Long.toString(Math.abs(number));
        StringBuilder text = new StringBuilder(number < 0 ? "−" : "");
        for (int i = 0; i < digits.length(); i++) {
            boolean boundary = i > 0 && (digits.length() - i) % GROUP == 0;
            text.append(boundary && digits.length() >= GROUPED_FROM_DIGITS ? SPACE : "")
                    .append(digits.charAt(i));
        }
        return text.toString();
    }

    /** "72,5", "65", "10 000,25": no zeros at the end of the fraction. */
    public static String decimal(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        String wholePart = whole(plain.abs().longValue());
        String sign = plain.signum() < 0 ? "−" : "";
        if (plain.scale() <= 0) {
            return sign + wholePart;
        }
        String digits = plain.abs().toPlainString();
        return sign + wholePart + "," + digits.substring(digits.indexOf('.') + 1);
    }

    /** "49 950 zł", or "49 950,50 zł" where there are grosze. */
    public static String amount(Money money) {
        return bareAmount(money) + SPACE + "zł";
    }

    /** "999 zł/m²". */
    public static String pricePerSquareMetre(Money money) {
        return amount(money) + "/m²";
    }

    /** "100 000–150 000 zł". */
    public static String amounts(Money from, Money to) {
        return bareAmount(from) + DASH + amount(to);
    }

    /** "1700–5000 zł/m²". */
    public static String pricesPerSquareMetre(Money from, Money to) {
        return amounts(from, to) + "/m²";
    }

    /** "65 m²", "72,5 m²". */
    public static String area(Area area) {
        return decimal(area.squareMetres()) + SPACE + "m²";
    }

    /** "20–90 m²". */
    public static String areas(Area from, Area to) {
        return decimal(from.squareMetres()) + DASH + area(to);
    }

    /** "8 %". */
    public static String percent(BigDecimal percent) {
        return decimal(percent) + SPACE + "%";
    }

    /** "1 pokój", "2 pokoje", "5 pokoi". */
    public static String counted(long count, CountedNoun noun) {
        return whole(count) + SPACE + noun.after(count);
    }

    /** "2,5 pokoju". */
    public static String counted(BigDecimal number, CountedNoun noun) {
        return decimal(number) + SPACE + noun.after(number);
    }

    /** "6–8 tygodni": the noun agrees with the larger number. */
    public static String counted(long from, long to, CountedNoun noun) {
        return whole(from) + DASH + counted(to, noun);
    }

    /** What stands after "do", "od", "ponad" or "około": "10 dni", "1 dnia". */
    public static String genitive(long count, CountedNoun noun) {
        return whole(count) + SPACE + noun.genitiveAfter(count);
    }

    private static String bareAmount(Money money) {
        long grosze = money.grosze() % 100;
        String rest = grosze == 0 ? "" : "," + (grosze < 10 ? "0" : "") + grosze;
        return whole(money.wholeZloty()) + rest;
    }
}
