package pl.novahouse.chatbot.domain.catalogue;

import java.util.Collection;
import java.util.List;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.CountedNoun;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.PolishNumbers;

/** How the facts of the price list are said in a language. */
public sealed interface Wording {

    /** Polish for {@link Language#PL}, English otherwise. */
    static Wording in(Language language) {
        return language.answerLanguage() == Language.PL ? new Polish() : new English();
    }

    /** "49 950 zł"; grosze only where there are any. */
    String amount(Money money);

    /** "49 950 zł" or "85 000–250 000 zł". */
    String amount(Price price);

    /** "999 zł/m²" or "1700–5000 zł/m²". */
    String pricePerSquareMetre(Price price);

    /** "72,5 m²". */
    String area(Area area);

    /** "20–90 m²". */
    String areas(AreaRange range);

    /** "6–8 tygodni" or "do 10 dni roboczych". */
    String time(LeadTime time);

    /** "36 miesięcy". */
    String months(int count);

    /** "15 %". */
    String percent(int percent);

    /** "60 km". */
    default String kilometres(int kilometres) {
        return kilometres + "\u00A0km";
    }

    /** "150 produktów", "cały rynek". */
    String products(Allowance allowance);

    /** "2 zamiany", "bez limitu". */
    String swaps(Allowance allowance);

    /** "1 spotkanie", "ponad 5 spotkań". */
    String meetings(Allowance allowance);

    /** "łazienka i kuchnia", "brak". */
    String rooms(Collection<VisualisedRoom> rooms);

    /** "a, b i c". */
    String list(List<String> items);

    private static String joined(List<String> items, String last) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + last + items.getLast();
    }

    private static List<VisualisedRoom> named(Collection<VisualisedRoom> rooms) {
        return rooms.contains(VisualisedRoom.WHOLE_FLAT)
                ? List.of(VisualisedRoom.WHOLE_FLAT)
                : rooms.stream().sorted().toList();
    }

    /** In Polish typography. */
    record Polish() implements Wording {

        @Override
        public String amount(Money money) {
            return PolishNumbers.amount(money);
        }

        @Override
        public String amount(Price price) {
            return switch (price) {
                case Price.Fixed(Money amount) -> PolishNumbers.amount(amount);
                case Price.Range(Money lowest, Money highest) -> PolishNumbers.amounts(lowest, highest);
            };
        }

        @Override
        public String pricePerSquareMetre(Price price) {
            return switch (price) {
                case Price.Fixed(Money amount) -> PolishNumbers.pricePerSquareMetre(amount);
                case Price.Range(Money lowest, Money highest) -> PolishNumbers.pricesPerSquareMetre(lowest, highest);
            };
        }

        @Override
        public String area(Area area) {
            return PolishNumbers.area(area);
        }

        @Override
        public String areas(AreaRange range) {
            return PolishNumbers.areas(range.smallest(), range.largest());
        }

        @Override
        public String time(LeadTime time) {
            return switch (time) {
                case LeadTime.UpTo(int longest, LeadTime.Unit unit) ->
                    "do " + PolishNumbers.genitive(longest, noun(unit));
                case LeadTime.Between(int shortest, int longest, LeadTime.Unit unit) ->
                    PolishNumbers.counted(shortest, longest, noun(unit));
            };
        }

        @Override
        public String months(int count) {
            return PolishNumbers.counted(count, CountedNoun.MONTH);
        }

        @Override
        public String percent(int percent) {
            return PolishNumbers.whole(percent) + "\u00A0%";
        }

        @Override
        public String products(Allowance allowance) {
            return count(allowance, CountedNoun.PRODUCT, "cały rynek");
        }

        @Override
        public String swaps(Allowance allowance) {
            return count(allowance, CountedNoun.SWAP, "bez limitu");
        }

        @Override
        public String meetings(Allowance allowance) {
            return count(allowance, CountedNoun.MEETING, "bez limitu");
        }

        @Override
        public String rooms(Collection<VisualisedRoom> rooms) {
            return rooms.isEmpty()
                    ? "brak"
                    : list(named(rooms).stream().map(Polish::room).toList());
        }

        @Override
        public String list(List<String> items) {
            return joined(items, " i ");
        }

        private static String count(Allowance allowance, CountedNoun noun, String unlimited) {
            return switch (allowance) {
                case Allowance.Exactly(int count) -> PolishNumbers.counted(count, noun);
                case Allowance.MoreThan(int count) -> "ponad " + PolishNumbers.genitive(count, noun);
                case Allowance.Unlimited() -> unlimited;
            };
        }

        private static CountedNoun noun(LeadTime.Unit unit) {
            return switch (unit) {
                case DAYS -> CountedNoun.DAY;
                case WORKING_DAYS -> CountedNoun.WORKING_DAY;
                case WEEKS -> CountedNoun.WEEK;
            };
        }

        private static String room(VisualisedRoom room) {
            return switch (room) {
                case BATHROOM -> "łazienka";
                case KITCHEN -> "kuchnia";
                case LIVING_ROOM -> "salon";
                case HALL -> "hol";
                case WHOLE_FLAT -> "całe mieszkanie";
            };
        }
    }

    /** In English, led in by the currency's code. */
    record English() implements Wording {

        private static final char NO_BREAK = '\u00A0';
        private static final String CURRENCY = "PLN" + NO_BREAK;
        private static final char DASH = '–';
        private static final int GROUP = 3;

        @Override
        public String amount(Money money) {
            return CURRENCY + number(money);
        }

        @Override
        public String amount(Price price) {
            return switch (price) {
                case Price.Fixed(Money amount) -> amount(amount);
                case Price.Range(Money lowest, Money highest) -> amount(lowest) + DASH + number(highest);
            };
        }

        @Override
        public String pricePerSquareMetre(Price price) {
            return amount(price) + "/m²";
        }

        @Override
        public String area(Area area) {
            return area.squareMetres().toPlainString() + NO_BREAK + "m²";
        }

        @Override
        public String areas(AreaRange range) {
            return range.smallest().squareMetres().toPlainString() + DASH + area(range.largest());
        }

        @Override
        public String time(LeadTime time) {
            return switch (time) {
                case LeadTime.UpTo(int longest, LeadTime.Unit unit) -> "up to " + counted(longest, noun(unit));
                case LeadTime.Between(int shortest, int longest, LeadTime.Unit unit) ->
                    shortest + "" + DASH + counted(longest, noun(unit));
            };
        }

        @Override
        public String months(int count) {
            return counted(count, "month");
        }

        @Override
        public String percent(int percent) {
            return percent + "%";
        }

        @Override
        public String products(Allowance allowance) {
            return count(allowance, "product", "the whole market");
        }

        @Override
        public String swaps(Allowance allowance) {
            return count(allowance, "swap", "no limit");
        }

        @Override
        public String meetings(Allowance allowance) {
            return count(allowance, "meeting", "no limit");
        }

        @Override
        public String rooms(Collection<VisualisedRoom> rooms) {
            return rooms.isEmpty()
                    ? "none"
                    : list(named(rooms).stream().map(English::room).toList());
        }

        @Override
        public String list(List<String> items) {
            return joined(items, " and ");
        }

        private static String count(Allowance allowance, String noun, String unlimited) {
            return switch (allowance) {
                case Allowance.Exactly(int count) -> counted(count, noun);
                case Allowance.MoreThan(int count) -> "more than " + counted(count, noun);
                case Allowance.Unlimited() -> unlimited;
            };
        }

        private static String counted(int count, String noun) {
            return count + "" + NO_BREAK + noun + (count == 1 ? "" : "s");
        }

        private static String noun(LeadTime.Unit unit) {
            return switch (unit) {
                case DAYS -> "day";
                case WORKING_DAYS -> "working day";
                case WEEKS -> "week";
            };
        }

        private static String room(VisualisedRoom room) {
            return switch (room) {
                case BATHROOM -> "bathroom";
                case KITCHEN -> "kitchen";
                case LIVING_ROOM -> "living room";
                case HALL -> "hall";
                case WHOLE_FLAT -> "the whole flat";
            };
        }

        private static String number(Money money) {
            long rest = money.grosze() % 100;
            String whole = grouped(money.wholeZloty());
            return rest == 0 ? whole : whole + "." + (rest < 10 ? "0" : "") + rest;
        }

        private static String grouped(long value) {
            StringBuilder grouped = new StringBuilder(Long.toString(value));
            for (int at = grouped.length() - GROUP; at > 0; at -= GROUP) {
                grouped.insert(at, ',');
            }
            return grouped.toString();
        }
    }
}
