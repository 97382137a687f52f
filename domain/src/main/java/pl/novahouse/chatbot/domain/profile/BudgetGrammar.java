package pl.novahouse.chatbot.domain.profile;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.profile.Quantity.Kind;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.Phrases;

/** Tells what the visitor can spend on the works from the price of the flat, a loan, an instalment, another's offer. */
final class BudgetGrammar {

    private static final Money LEAST = Money.zloty(20_000);
    private static final Money MOST = Money.zloty(5_000_000);

    private static final Phrases OTHER_PURPOSE = Phrases.of(
            "kupil*|kupuj*|kupion*|kupic|zakup*|nabyl* ?go|je|to|mieszkanie|dom|lokal|kawalerke|apartament",
            "kosztowal* mnie|nas",
            "mieszkanie|mieszkania|dom|lokal|kawalerka|dzialka|ono ?mnie ?nas ?juz kosztowal*",
            "kosztowalo mnie|nas ?samo mieszkanie|dom",
            "kredyt*|hipote*|rata|raty|zaliczk*|zadat*|kaucj*|rezerwacj*|czynsz*|rabat*|znizk*|prowizj*|podat*|dotacj*|zarabiam",
            "wartosc*|cena|ceny|cene mieszkania|domu|lokalu|nieruchomosci",
            "mieszkanie|dom warte|wart",
            "wychodzi|wyszlo|wyjdzie|czyli|daje|x|×|razy|=",
            "bought|mortgage|deposit|loan|instalment*");
    private static final Phrases OFFER = Phrases.of(
            "wycenil*|wycenion*|policzyl*|zaproponowal*|zaspiewal*|krzyknel*",
            "dostal*|mam|mamy|otrzymal* ?juz ?inna|jedna|druga ofert*|wycen*|kosztorys*|propozycj*",
            "ofert*|wycen*|kosztorys* ?jest na|za|opiewa",
            "quoted|quote");
    private static final Phrases OWN_PURPOSE = Phrases.of(
            "budzet*|wykonczeni*|wykonczyc|remont*|zostal*|wydac|przeznacz*|dysponuj*|wyda*|pozostal*|mam|mamy|finishing|budget*");
    private static final Phrases PRICE = Phrases.of("cena|ceny|cene|kosztuje|kosztowal*|koszt");
    private static final Phrases FOR_WORKS =
            Phrases.of("na ?to ?samo wykonczenie|remont|prace", "for the finishing|renovation");
    private static final Phrases INCREASING =
            Phrases.of("doloz*|dorzuc*|dodam|dodamy|dodal*|zwieksz*|podnios*|podniesie*|add|increase|raise");
    private static final Phrases LIMIT =
            Phrases.of("max|maks|maksymaln*|gora|najwyzej|ostatecznie|do|maximum|limit*", "up to");

    private final Utterance text;
    private final Stance stance;
    private final boolean asked;
    private final Optional<Money> known;

    BudgetGrammar(Utterance text, Stance stance, Cues cues, Optional<Money> known) {
        this.text = text;
        this.stance = stance;
        this.known = known;
        this.asked = cues.isAskedFor(ProfileField.BUDGET);
    }

    static boolean accepts(Money budget) {
        return budget.compareTo(LEAST) >= 0 && budget.compareTo(MOST) <= 0;
    }

    /** Every amount that could be a budget, whoever's it is; what is to be added counts with what is known. */
    List<Finding<Money>> amounts(List<Quantity> quantities) {
        return quantities.stream()
                .filter(quantity -> quantity.kind() == Kind.MONEY)
                .map(BudgetGrammar::finding)
                .map(this::increased)
                .toList();
    }

    /** "a jakbym dołożył 20 tys.?" */
    private Finding<Money> increased(Finding<Money> amount) {
        boolean added = INCREASING.in(text, text.clauseStart(amount.from()), amount.from());
        return added && known.isPresent() && amount.value().isLessThan(known.get())
                ? new Finding<>(known.get().plus(amount.value()), amount.from(), amount.to())
                : amount;
    }

    /** The amounts that may be the visitor's budget, the decisive one last. */
    List<Finding<Money>> findings(List<Quantity> quantities) {
        List<Finding<Money>> budgets = new ArrayList<>();
        for (Finding<Money> amount : amounts(quantities)) {
            if (!servesOtherPurpose(amount) && !isPrice(amount)) {
                budgets.add(amount);
            }
        }
        return limitOnly(budgets);
    }

    /** "budżet 100 tys., maksymalnie 120": the limit is what counts, and no contradiction. */
    private List<Finding<Money>> limitOnly(List<Finding<Money>> budgets) {
        if (budgets.size() < 2) {
            return budgets;
        }
        Finding<Money> last = budgets.getLast();
        Finding<Money> previous = budgets.get(budgets.size() - 2);
        boolean limit = LIMIT.in(text, previous.to(), last.from())
                && last.value().compareTo(previous.value()) > 0
                && !stance.isDenied(previous.from());
        return limit ? List.of(last) : budgets;
    }

    private boolean servesOtherPurpose(Finding<Money> amount) {
        int start = text.clauseStart(amount.from());
        if (text.isQuestion(amount.from()) && PRICE.in(text, start, amount.from())) {
            return true;
        }
        int other = Math.max(OTHER_PURPOSE.last(text, start, amount.from()), OFFER.last(text, start, amount.from()));
        int end = text.clauseEnd(amount.from());
        boolean after = OTHER_PURPOSE.in(text, amount.to(), Math.min(amount.to() + 2, end))
                && !OWN_PURPOSE.in(text, amount.to(), end);
        if (other < 0) {
            return after;
        }
        if (FOR_WORKS.at(text, amount.to())) {
            return false;
        }
        return OWN_PURPOSE.last(text, other + 1, amount.from()) < 0
                || OFFER.endAt(text, other) > OWN_PURPOSE.last(text, other, amount.from());
    }

    /** "ile kosztuje za 999 zł?", "pakiety powyżej 1500 zł": so little is a price unless it is said to be one's own. */
    private boolean isPrice(Finding<Money> amount) {
        if (accepts(amount.value())) {
            return false;
        }
        boolean own = asked
                || amount.to() - amount.from() == text.size()
                || OWN_PURPOSE.in(text, text.clauseStart(amount.from()), text.clauseEnd(amount.from()));
        return text.isQuestion(amount.from()) || !own;
    }

    private static Finding<Money> finding(Quantity quantity) {
        long grosze = quantity.value()
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return new Finding<>(new Money(grosze), quantity.from(), quantity.to());
    }
}
