package pl.novahouse.chatbot.domain.catalogue;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Money;

/**
 * How prices, times, areas and counts are said in Polish and English, with non-breaking spaces where a line must not
 * break. Other languages are answered in English.
 */
public final class Wording {

    private static final char NO_BREAK = '\u00A0';
    private static final char DASH = '\u2013';

    private final boolean polish;

    private Wording(boolean polish) {
        this.polish = polish;
    }

    public static Wording in(Language language) {
        return new Wording(language.answerLanguage() == Language.PL);
    }

    /** "49 950 zł"; grosze only when there are any. */
    public String amount(Money money) {
        return number(money) + NO_BREAK + (polish ? "zł" : "PLN");
    }

    /** "49 950 zł" or "110 500–325 000 zł". */
    public String price(Price price) {
        return range(price) + NO_BREAK + (polish ? "zł" : "PLN");
    }

    /** "999 zł/m²" or "1700–5000 zł/m²". */
    public String pricePerSquareMetre(Price price) {
        return price(price) + "/m²";
    }

    /** "72,5 m²". */
    public String area(Area area) {
        return number(area.squareMetres()) + NO_BREAK + "m²";
    }

    /** "20–90 m²". */
    public String areas(AreaRange range) {
        return number(range.smallest().squareMetres())
                + DASH
                + number(range.largest().squareMetres())
                + NO_BREAK
                + "m²";
    }

    /** "6–8 tygodni" or "do 10 dni roboczych". */
    public String time(LeadTime time) {
        return switch (time) {
            case LeadTime.UpTo(int longest, LeadTime.Unit unit) ->
                (polish ? "do " : "up to ") + longest + NO_BREAK + upTo(longest, unit);
            case LeadTime.Between(int shortest, int longest, LeadTime.Unit unit) ->
                "" + shortest + DASH + longest + NO_BREAK + units(longest, unit);
        };
    }

    /** "2–4 tygodnie". */
    public String weeks(int from, int to) {
        return time(new LeadTime.Between(from, to, LeadTime.Unit.WEEKS));
    }

    /** "36 miesięcy". */
    public String months(int count) {
        return count + "" + NO_BREAK
                + (polish ? form(count, "miesiąc", "miesiące", "miesięcy") : count == 1 ? "month" : "months");
    }

    public String percent(int percent) {
        return percent + "%";
    }

    /** "60 km". */
    public String kilometres(int kilometres) {
        return kilometres + "" + NO_BREAK + "km";
    }

    /** "150 produktów", "cały rynek". */
    public String products(Allowance allowance) {
        return polish
                ? count(allowance, "produkt", "produkty", "produktów", "produktów", "cały rynek")
                : count(allowance, "product", "products", "products", "products", "the whole market");
    }

    /** "2 wymiany", "bez limitu". */
    public String swaps(Allowance allowance) {
        return polish
                ? count(allowance, "wymiana", "wymiany", "wymian", "wymian", "bez limitu")
                : count(allowance, "swap", "swaps", "swaps", "swaps", "no limit");
    }

    /** "1 spotkanie", "ponad 5 spotkań". */
    public String meetings(Allowance allowance) {
        return polish
                ? count(allowance, "spotkanie", "spotkania", "spotkań", "spotkań", "bez limitu")
                : count(allowance, "meeting", "meetings", "meetings", "meetings", "no limit");
    }

    /** "łazienka i kuchnia", "brak". */
    public String rooms(Collection<VisualisedRoom> rooms) {
        if (rooms.isEmpty()) {
            return polish ? "brak" : "none";
        }
        if (rooms.contains(VisualisedRoom.WHOLE_FLAT)) {
            return room(VisualisedRoom.WHOLE_FLAT);
        }
        return list(rooms.stream().sorted().map(this::room).toList());
    }

    /** "a, b i c". */
    public String list(Collection<String> items) {
        String last = items.stream().reduce((_, second) -> second).orElse("");
        String others = items.stream().limit(Math.max(0, items.size() - 1)).collect(Collectors.joining(", "));
        return others.isEmpty() ? last : others + (polish ? " i " : " and ") + last;
    }

    private String count(Allowance allowance, String one, String few, String many, String manyOver, String unlimited) {
        return switch (allowance) {
            case Allowance.Exactly(int count) -> count + "" + NO_BREAK + form(count, one, few, many);
            case Allowance.MoreThan(int count) -> (polish ? "ponad " : "more than ") + count + NO_BREAK + manyOver;
            case Allowance.Unlimited() -> unlimited;
        };
    }

    private String room(VisualisedRoom room) {
        return switch (room) {
            case BATHROOM -> polish ? "łazienka" : "bathroom";
            case KITCHEN -> polish ? "kuchnia" : "kitchen";
            case LIVING_ROOM -> polish ? "salon" : "living room";
            case HALL -> polish ? "hol" : "hall";
            case WHOLE_FLAT -> polish ? "całe mieszkanie" : "the whole flat";
        };
    }

    private String upTo(int count, LeadTime.Unit unit) {
        boolean one = count == 1;
        return switch (unit) {
            case DAYS -> polish ? one ? "dnia" : "dni" : one ? "day" : "days";
            case WORKING_DAYS ->
                polish ? one ? "dnia roboczego" : "dni roboczych" : one ? "working day" : "working days";
            case WEEKS -> polish ? one ? "tygodnia" : "tygodni" : one ? "week" : "weeks";
        };
    }

    private String units(int count, LeadTime.Unit unit) {
        return switch (unit) {
            case DAYS -> polish ? "dni" : "days";
            case WORKING_DAYS -> polish ? form(count, "dzień roboczy", "dni robocze", "dni roboczych") : "working days";
            case WEEKS -> polish ? form(count, "tydzień", "tygodnie", "tygodni") : "weeks";
        };
    }

    /** The form of a Polish noun that goes with a number. */
    private static String form(int count, String one, String few, String many) {
        if (count == 1) {
            return one;
        }
        int ones = count % 10;
        boolean teen = count % 100 >= 12 && count % 100 <= 14;
        return ones >= 2 && ones <= 4 && !teen ? few : many;
    }

    private String range(Price price) {
        return switch (price) {
            case Price.Fixed(Money amount) -> number(amount);
            case Price.Range(Money lowest, Money highest) -> number(lowest) + DASH + number(highest);
        };
    }

    private String number(Money money) {
        boolean whole = money.grosze() % 100 == 0;
        return whole ? grouped(money.wholeZloty()) : grouped(money.wholeZloty()) + grosze(money);
    }

    private String grosze(Money money) {
        long rest = money.grosze() % 100;
        return (polish ? "," : ".") + (rest < 10 ? "0" : "") + rest;
    }

    private String number(BigDecimal value) {
        String plain = value.toPlainString();
        return polish ? plain.replace('.', ',') : plain;
    }

    /** Thousands apart from five digits on, as Polish typography has it. */
    private String grouped(long value) {
        String digits = Long.toString(value);
        if (digits.length() < (polish ? 5 : 4)) {
            return digits;
        }
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, polish ? NO_BREAK : ',');
        }
        return grouped.toString();
    }
}
