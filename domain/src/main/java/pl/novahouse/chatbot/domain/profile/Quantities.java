package pl.novahouse.chatbot.domain.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.profile.Numerals.Numeral;
import pl.novahouse.chatbot.domain.profile.Quantity.Kind;
import pl.novahouse.chatbot.domain.shared.Phrases;

/** Finds every number of a message in one pass from left to right and says what it counts, so that none counts twice. */
final class Quantities {

    private static final BigDecimal LEAST_BARE_BUDGET = BigDecimal.valueOf(20_000);
    private static final BigDecimal MOST_BARE_BUDGET = BigDecimal.valueOf(5_000_000);
    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(20_000_000);
    private static final BigDecimal LONGEST_SIDE = BigDecimal.valueOf(15);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private static final String METRE = "m|mtr|metr|metry|metra|metrow*|metrach|metrami|metow|mertow|metrw|metro";
    private static final Phrases SQUARE_METRES = Phrases.of(
            "m2|mkw|m2kw|mk|mkwadr*|sqm|mq",
            METRE + " ?. kw|kwadr*",
            "- metrow*",
            "m ^ 2",
            "sq|square ?. m|meter*|metre*",
            "kwadrat|kwadraty|kwadratow");
    private static final Phrases METRES = Phrases.of(METRE, "meters|metres");
    private static final Phrases LENGTH_AFTER = Phrases.of(
            "od|stad|dalej|wysoko*|szeroko*|dlugo*|gleboko*|biezac*|szescienn*|od",
            "do morz*|plaz*|centrum|las*|przystank*|stacji|szkol*|sklep*|metra|jezior*|park*|przedszkol*|tramwaj*");
    private static final Phrases LENGTH_BEFORE = Phrases.of(
            "wysok*|szerok*|dlug*|glebok*|odleglosc*|odlegl*|wys|szer|dl",
            "oddalon*",
            "do morz*|plaz*|centrum|przystank*|stacji|szkol*|sklep*|metra|jezior*|park*|przedszkol*");
    private static final Phrases ZLOTY = Phrases.of("zl|zloty|zlote|zlotych|zlotow*|pln|zeta|zetow|zyla");
    private static final Phrases FOREIGN_MONEY = Phrases.of("euro|eur|usd|gbp|chf|dolar*|funt*|frank*|€|$|£");
    private static final Phrases PER_METRE = Phrases.of(
            "?brutto|netto /|za|na|z|od|per|a ?1|jeden|jednego m|m2|metr|metra|mkw|mk|sqm|meter",
            "?brutto|netto /|za|na|z|od|per|a ?1|jeden ?kazdy kwadrat|kwadratowy",
            "?brutto|netto per|a ?square|sq meter|metre|m");
    private static final Phrases PRICE_BEFORE =
            Phrases.of("za|per|na|od|kosztuje|kosztowal*|koszt*|cena|ceny|cene|wychodzi|wyjdzie|placi*");
    private static final Phrases ROOMS =
            Phrases.of("pok|pokoj|pokoje|pokoi|pokojow|pokojami|pokojach|rooms|room|pokojow*", "- pokojow*|room*");
    private static final Phrases DURATION = Phrases.of(
            "dni|dzien|dniach|tyg|tygodni*|tydzien|miesiac*|miesiec*|mies|lat|lata|rok|roku|godzin*|godz|minut*|min",
            "day*|week*|month*|year*|hour*");
    private static final Phrases OTHER_UNIT = Phrases.of(
            "%|proc|procent*|km|cm|mm|kg|szt|sztuk*|produkt*|pietr*|pieter|osob*|dziec*|mieszkan*|lokal*|razy|raz|rat|raty",
            "- pietr*",
            "m3|mb|°|stopni*|lazien*|sypial*|spotkan*|wariant*|pakiet*|stron*|zdjec*|okien|drzwi|bedroom*|kw|setn*",
            "?. pietr*");
    private static final Phrases NUMBERED = Phrases.of(
            "nr|numer|pietr*|blok*|kod|klatk*|etap*|faz*|zamowien*|umow*|ul|ulic*|vat|nip|pesel|budynek|tel|telefon*");
    private static final Phrases MONTHLY = Phrases.of("miesiecznie|mies|rocznie", "/|na mies*|miesiac|rok");
    private static final Phrases RANGE = Phrases.of("-|–|—|do|lub|albo|/");

    private final Utterance text;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(Utterance text) {
        this.text = text;
    }

    static List<Quantity> of(Utterance text) {
        Quantities quantities = new Quantities(text);
        int position = 0;
        while (position < text.size()) {
            Optional<Quantity> next = quantities.at(position);
            next.ifPresent(quantities.found::add);
            position = next.map(Quantity::to).orElse(position + 1);
        }
        return quantities.found;
    }

    private Optional<Quantity> at(int position) {
        Optional<Quantity> first = single(position);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Optional<Quantity> split = splitGroups(first.get());
        if (split.isPresent()) {
            return split;
        }
        int separator = first.get().to();
        if (!isRange(position, separator)) {
            return first;
        }
        return single(separator + 1)
                .flatMap(second -> range(first.get(), second))
                .or(() -> first);
    }

    private boolean isRange(int position, int separator) {
        if (RANGE.at(text, separator)) {
            boolean dateLike = text.is(separator, "-", "/") && text.is(separator + 2, "-", "/");
            return !dateLike && text.sameSentence(position, separator + 1);
        }
        return text.is(separator, "a", "and") && text.is(position - 1, "miedzy", "pomiedzy", "between");
    }

    private static Optional<Quantity> range(Quantity first, Quantity second) {
        boolean adopts = first.kind() == Kind.BARE;
        if (!adopts && first.kind() != second.kind()) {
            return Optional.empty();
        }
        BigDecimal low = first.value();
        boolean inThousands = adopts
                && (second.kind() == Kind.MONEY)
                && low.compareTo(THOUSAND) < 0
                && second.value().compareTo(THOUSAND) >= 0;
        if (inThousands) {
            BigDecimal scale =
                    second.value().compareTo(BigDecimal.valueOf(1_000_000)) >= 0 && low.compareTo(BigDecimal.TEN) < 0
                            ? BigDecimal.valueOf(1_000_000)
                            : THOUSAND;
            low = low.multiply(scale);
        }
        return low.compareTo(second.value()) < 0
                ? Optional.of(new Quantity(second.kind(), low, second.value(), first.from(), second.to()))
                : Optional.empty();
    }

    /** "100 120 tys" is no hundred million but a range; "60 100 tys" an area without its unit and a budget. */
    private Optional<Quantity> splitGroups(Quantity quantity) {
        boolean tooMuch = quantity.kind() == Kind.MONEY
                && quantity.value().compareTo(MOST_MONEY) > 0
                && text.isNumber(quantity.from() + 1);
        if (!tooMuch) {
            return Optional.empty();
        }
        Optional<Quantity> rest = single(quantity.from() + 1);
        BigDecimal alone = new BigDecimal(text.word(quantity.from()));
        if (rest.isEmpty() || rest.get().kind() != Kind.MONEY) {
            return Optional.empty();
        }
        boolean range = alone.compareTo(BigDecimal.valueOf(80)) >= 0
                && alone.multiply(THOUSAND).compareTo(rest.get().value()) < 0;
        return Optional.of(
                range
                        ? new Quantity(
                                Kind.MONEY,
                                alone.multiply(THOUSAND),
                                rest.get().value(),
                                quantity.from(),
                                rest.get().to())
                        : new Quantity(Kind.BARE, alone, alone, quantity.from(), quantity.from() + 1));
    }

    private Optional<Quantity> single(int position) {
        return Numerals.at(text, position)
                .map(numeral -> classify(position, numeral))
                .or(() -> Numerals.beforeMetres(text.word(position))
                        .map(value -> new Quantity(Kind.AREA, value, value, position, position + 1)));
    }

    private Quantity classify(int position, Numeral numeral) {
        int end = numeral.end();
        if (numeral.value().compareTo(MOST) > 0) {
            return quantity(Kind.OTHER, numeral, position, end);
        }
        boolean fraction = text.is(position - 1, "/") && text.isNumber(position - 2) && numeral.scaled();
        if (fraction) {
            return quantity(Kind.OTHER, numeral, position, end);
        }
        int zloty = ZLOTY.endAt(text, end);
        if (zloty > 0 || numeral.scaled()) {
            return money(position, numeral, Math.max(zloty, end));
        }
        int foreign = FOREIGN_MONEY.endAt(text, end);
        if (foreign > 0 || FOREIGN_MONEY.at(text, position - 1)) {
            return quantity(Kind.OTHER, numeral, position, Math.max(foreign, end));
        }
        int perMetre = PER_METRE.endAt(text, end);
        if (perMetre > 0 && numeral.value().compareTo(BigDecimal.valueOf(100)) >= 0) {
            return quantity(Kind.PRICE_PER_METRE, numeral, position, perMetre);
        }
        return measured(position, numeral);
    }

    private Quantity money(int position, Numeral numeral, int end) {
        if (FOREIGN_MONEY.at(text, end)) {
            return quantity(Kind.OTHER, numeral, position, end + 1);
        }
        int area = SQUARE_METRES.endAt(text, end);
        if (area > 0 && ZLOTY.endAt(text, numeral.end()) < 0) {
            return quantity(Kind.OTHER, numeral, position, area);
        }
        int afterDot = text.is(end, ".") && text.isAttached(end) && text.sameSentence(end, end + 1) ? end + 1 : end;
        int perMetre = PER_METRE.endAt(text, afterDot);
        if (perMetre > 0) {
            return quantity(Kind.PRICE_PER_METRE, numeral, position, perMetre);
        }
        if (MONTHLY.at(text, afterDot)) {
            return quantity(Kind.OTHER, numeral, position, end);
        }
        return quantity(Kind.MONEY, numeral, position, end);
    }

    private Quantity measured(int position, Numeral numeral) {
        int end = numeral.end();
        if (isSide(position, numeral)) {
            return quantity(Kind.OTHER, numeral, position, Math.max(end, METRES.endAt(text, end)));
        }
        int rooms = ROOMS.endAt(text, end);
        if (rooms > 0) {
            return quantity(Kind.ROOMS, numeral, position, rooms);
        }
        int other = OTHER_UNIT.endAt(text, end);
        if (other > 0) {
            return quantity(Kind.OTHER, numeral, position, other);
        }
        int duration = DURATION.endAt(text, end);
        if (duration > 0) {
            return quantity(Kind.DURATION, numeral, position, duration);
        }
        int square = SQUARE_METRES.endAt(text, end);
        int metres = METRES.endAt(text, end);
        if (square > 0 || metres > 0) {
            boolean unitOfPrices =
                    numeral.value().compareTo(BigDecimal.ONE) == 0 && PRICE_BEFORE.at(text, position - 1);
            boolean length = square < 0 && isLength(position, metres);
            return area(length || unitOfPrices ? Kind.OTHER : Kind.AREA, numeral, position, Math.max(square, metres));
        }
        if (NUMBERED.at(text, position - 1) || (text.is(position - 1, ".") && NUMBERED.at(text, position - 2))) {
            return quantity(Kind.OTHER, numeral, position, end);
        }
        return bare(position, numeral);
    }

    /** "3,5 na 2 m" are the sides of a room. */
    private boolean isSide(int position, Numeral numeral) {
        return text.is(position - 1, "na", "x", "×", "*", "razy")
                && text.isNumber(position - 2)
                && !text.is(numeral.end(), ":")
                && numeral.value().compareTo(LONGEST_SIDE) < 0;
    }

    private Quantity bare(int position, Numeral numeral) {
        BigDecimal value = numeral.value();
        boolean budget = value.compareTo(LEAST_BARE_BUDGET) >= 0
                && value.compareTo(MOST_BARE_BUDGET) <= 0
                && value.remainder(BigDecimal.valueOf(100)).signum() == 0;
        return quantity(budget ? Kind.MONEY : Kind.BARE, numeral, position, numeral.end());
    }

    private boolean isLength(int position, int end) {
        if (LENGTH_AFTER.at(text, end)) {
            return true;
        }
        for (int back = position - 1; back >= position - 3 && text.sameClause(back, position); back--) {
            if (LENGTH_BEFORE.at(text, back)) {
                return true;
            }
        }
        return false;
    }

    private Quantity area(Kind kind, Numeral numeral, int from, int to) {
        BigDecimal value = numeral.other().orElse(numeral.value());
        return new Quantity(kind, value, value, from, to);
    }

    private static Quantity quantity(Kind kind, Numeral numeral, int from, int to) {
        return new Quantity(kind, numeral.value(), numeral.value(), from, to);
    }
}
