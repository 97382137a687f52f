package pl.novahouse.chatbot.domain.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import pl.novahouse.chatbot.domain.profile.Quantity.Kind;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.Phrases;

/**
 * Says what numbers without a unit count: from the noun beside them ("metraż 48"), from the question that they answer,
 * or from the known value that they correct ("a właściwie 60").
 */
final class BareNumbers {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal LEAST_THOUSANDS = BigDecimal.valueOf(20);
    private static final int REACH = 6;
    private static final int NEIGHBOURS = 10;

    private static final Phrases AREA_NOUN =
            Phrases.of("metraz*|metrarz*|kwadratur*|powierzchni*|pow|powierzchnia|area|size|metrow|metry");
    private static final Phrases BUDGET_NOUN = Phrases.of("budze*|budrzet*|budget*|kwot*|kasy|kase|pieniedzy");
    private static final Phrases SPENDING = Phrases.of(
            "wydac|przeznaczyc|zmieszcz*|zmiescic*|stac ?mnie|nas|zamknac|zamkn* sie|zmiescimy",
            "na wykonczenie|remont|to|wszystko ?mi ?nam mam|mamy|zostalo|zostaje|bedzie",
            "zostalo|zostaje|odlozone ?mi|nam ?na ?wykonczenie ?remont",
            "max|maks|maksymalnie|maximum|gora");
    private static final Phrases FOR_WORKS = Phrases.of("na ?cale ?samo wykonczenie|remont");
    private static final Phrases GUESSING =
            Phrases.of("chyba|pewnie|moze|gdzies|jakies|okolo", "mniej wiecej", "tak z");
    private static final Phrases PROPERTY =
            Phrases.of("mieszkanie|mieszkania|kawalerka|kawalerke|kawalerki|apartament|lokal|dom|domek|flat");

    private final Utterance text;
    private final Stance stance;
    private final Cues cues;
    private final Profile before;
    private final boolean correcting;

    BareNumbers(Utterance text, Stance stance, Cues cues, Profile before) {
        this.text = text;
        this.stance = stance;
        this.cues = cues;
        this.before = before;
        this.correcting = text.size() > 0 && isCorrecting();
    }

    /** The same quantities, those without a unit told apart where the message or the dialogue tells what they count. */
    List<Quantity> told(List<Quantity> quantities, IntPredicate taken) {
        List<Quantity> told = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            boolean open = quantity.kind() == Kind.BARE && !taken.test(quantity.from());
            told.add(open ? tell(quantity, neighbours(quantities, i)) : quantity);
        }
        return answering(told, taken);
    }

    private static List<Quantity> neighbours(List<Quantity> quantities, int index) {
        return quantities.subList(Math.max(0, index - NEIGHBOURS), Math.min(quantities.size(), index + NEIGHBOURS + 1));
    }

    private Quantity tell(Quantity quantity, List<Quantity> all) {
        if (isNear(BUDGET_NOUN, quantity, all)) {
            return money(quantity);
        }
        if (isNear(AREA_NOUN, quantity, all)) {
            return quantity.as(Kind.AREA);
        }
        if (isGuessed(AREA_NOUN, quantity) && isPossibleArea(quantity)) {
            return quantity.as(Kind.AREA);
        }
        if (FOR_WORKS.at(text, quantity.to()) && quantity.value().compareTo(LEAST_THOUSANDS) >= 0) {
            return money(quantity);
        }
        if (SPENDING.in(text, Math.max(text.clauseStart(quantity.from()), quantity.from() - REACH), quantity.from())
                && quantity.value().compareTo(LEAST_THOUSANDS) >= 0
                && !cues.isAskedFor(ProfileField.AREA)) {
            return money(quantity);
        }
        if (PROPERTY.at(text, quantity.from() - 1) && isPossibleArea(quantity)) {
            return quantity.as(Kind.AREA);
        }
        if (text.is(quantity.from() - 1, "calosc", "lacznie", "razem")
                && isPossibleArea(quantity)
                && all.stream().anyMatch(other -> other.kind() == Kind.AREA)) {
            return quantity.as(Kind.AREA);
        }
        if (isOwnAfterOthers(quantity, all)) {
            return unitOfNeighbour(quantity, all);
        }
        return correcting ? corrected(quantity, all) : quantity;
    }

    /** "brat ma 80 m², a ja mam 50". */
    private boolean isOwnAfterOthers(Quantity quantity, List<Quantity> all) {
        return stance.isOwn(quantity.from())
                && all.stream()
                        .anyMatch(other -> other.to() <= quantity.from()
                                && text.sameSentence(other.from(), quantity.from())
                                && stance.isOfOthers(other.from()));
    }

    private boolean isNear(Phrases nouns, Quantity quantity, List<Quantity> all) {
        int start = Math.max(text.clauseStart(quantity.from()), quantity.from() - REACH);
        for (Quantity other : all) {
            if (other.to() <= quantity.from()) {
                start = Math.max(start, other.to());
            }
        }
        return nouns.in(text, start, quantity.from()) || nouns.at(text, quantity.to());
    }

    /** "nie wiem, jaki metraż, chyba 60". */
    private boolean isGuessed(Phrases nouns, Quantity quantity) {
        int start = text.clauseStart(quantity.from());
        return start > 0
                && GUESSING.in(text, start, quantity.from())
                && text.sameSentence(start - 1, quantity.from())
                && nouns.in(text, text.clauseStart(start - 1), start);
    }

    private Quantity corrected(Quantity quantity, List<Quantity> all) {
        for (Quantity other : all) {
            boolean unit = other.kind() == Kind.AREA || other.kind() == Kind.MONEY;
            boolean opposed = stance.isDenied(quantity.from()) != stance.isDenied(other.from());
            if (unit && opposed && text.sameSentence(other.from(), quantity.from())) {
                return other.kind() == Kind.AREA ? quantity.as(Kind.AREA) : money(quantity);
            }
        }
        Optional<Double> area =
                before.area().toOptional().map(Area::squareMetres).map(known -> distance(known, quantity));
        Optional<Double> budget = before.budget()
                .toOptional()
                .map(Money::wholeZloty)
                .map(known -> distance(BigDecimal.valueOf(known), money(quantity)));
        if (area.isEmpty() && budget.isEmpty()) {
            return unitOfNeighbour(quantity, all);
        }
        boolean nearerToArea = area.isPresent() && (budget.isEmpty() || area.get() <= budget.get());
        if (nearerToArea) {
            return isPossibleArea(quantity) || budget.isEmpty() ? quantity.as(Kind.AREA) : quantity;
        }
        return money(quantity);
    }

    /** "mam 50 m2, a właściwie 60". */
    private Quantity unitOfNeighbour(Quantity quantity, List<Quantity> all) {
        for (Quantity other : all.reversed()) {
            if (other.to() <= quantity.from()) {
                return switch (other.kind()) {
                    case AREA -> quantity.as(Kind.AREA);
                    case MONEY -> money(quantity);
                    case ROOMS -> quantity.as(Kind.ROOMS);
                    case PRICE_PER_METRE, DURATION, OTHER, BARE -> quantity;
                };
            }
        }
        return quantity;
    }

    private static double distance(BigDecimal known, Quantity quantity) {
        return Math.abs(Math.log(quantity.value().max(BigDecimal.ONE).doubleValue() / known.doubleValue()));
    }

    private List<Quantity> answering(List<Quantity> quantities, IntPredicate taken) {
        Optional<Kind> asked = cues.asked().flatMap(BareNumbers::kindOf);
        if (asked.isEmpty() || quantities.stream().anyMatch(quantity -> quantity.kind() == asked.get())) {
            return quantities;
        }
        List<Quantity> answered = new ArrayList<>();
        for (Quantity quantity : quantities) {
            boolean answers = quantity.kind() == Kind.BARE && !taken.test(quantity.from());
            answered.add(answers ? as(asked.get(), quantity) : quantity);
        }
        return answered;
    }

    private static Quantity as(Kind kind, Quantity quantity) {
        return kind == Kind.MONEY ? money(quantity) : quantity.as(kind);
    }

    private static Optional<Kind> kindOf(ProfileField field) {
        return switch (field) {
            case AREA -> Optional.of(Kind.AREA);
            case BUDGET -> Optional.of(Kind.MONEY);
            case ROOMS -> Optional.of(Kind.ROOMS);
            case NAME,
                    EMAIL,
                    PHONE,
                    CITY,
                    PACKAGE,
                    EXCLUDED_PACKAGES,
                    PROPERTY_TYPE,
                    SCOPE,
                    CONDITION,
                    PURPOSE,
                    HANDOVER,
                    START,
                    MEETING_TIME -> Optional.empty();
        };
    }

    /** "120" is 120 000 zł: nobody has a budget of less than a thousand. */
    private static Quantity money(Quantity quantity) {
        return quantity.value().compareTo(THOUSAND) < 0 ? quantity.asThousands() : quantity.as(Kind.MONEY);
    }

    private static boolean isPossibleArea(Quantity quantity) {
        return Area.accepts(quantity.value());
    }

    private boolean isCorrecting() {
        Corrections corrections = new Corrections(text, stance);
        if (corrections.marked(0, text.size())) {
            return true;
        }
        for (int position = 0; position < text.size(); position++) {
            if (stance.isDenied(position)) {
                return true;
            }
        }
        return false;
    }
}
