package pl.novahouse.chatbot.domain.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Stage;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.Token;

/** What a short message asks that leaves out what the latest answer was about: "a same prace?", "o ile taniej?". */
final class Ellipsis {

    private static final int MOST_WORDS = 6;
    private static final int FEW_WORDS = 2;
    private static final BigDecimal SMALLEST_BUDGET = BigDecimal.valueOf(20);
    private static final BigDecimal LOWEST_RATE = BigDecimal.valueOf(500);
    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(9_999);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final Set<String> SAYS_NOTHING = Set.of(
            "a",
            "i",
            "to",
            "wiec",
            "czyli",
            "ile",
            "bedzie",
            "wyjdzie",
            "wychodzi",
            "razem",
            "tak",
            "wtedy",
            "zaplace",
            "zaplacimy",
            "wyniesie",
            "takim",
            "w",
            "razie",
            "how",
            "much",
            "then");

    private final Clause clause;
    private final CatalogueContext context;

    private Ellipsis(Clause clause, CatalogueContext context) {
        this.clause = clause;
        this.context = context;
    }

    /** @param names the packages that the clause asks about */
    static Optional<CatalogueQuestion> in(Clause clause, List<PackageName> names, CatalogueContext context) {
        if (clause.wordCount() > MOST_WORDS) {
            return Optional.empty();
        }
        Ellipsis ellipsis = new Ellipsis(clause, context);
        if (context.topic().filter(CatalogueTopic::isOurs).isEmpty()) {
            return context.topic().isEmpty() && names.isEmpty() ? ellipsis.sum() : Optional.empty();
        }
        Optional<CatalogueQuestion> ofAnother = ellipsis.stage(names);
        return ofAnother.isPresent() || !names.isEmpty()
                ? ofAnother
                : ellipsis.remainder()
                        .or(ellipsis::middle)
                        .or(ellipsis::gain)
                        .or(ellipsis::saving)
                        .or(ellipsis::shortfall)
                        .or(ellipsis::discount)
                        .or(ellipsis::where)
                        .or(ellipsis::rate)
                        .or(ellipsis::budget)
                        .or(ellipsis::sum)
                        .or(ellipsis::area);
    }

    /** "a same prace?", "a łącznie?" after a time. */
    private Optional<CatalogueQuestion> stage(List<PackageName> names) {
        if (!isTopic("duration.") || clause.hasAny(Cue.PRICE, Cue.START, Cue.OWN_THINGS)) {
            return Optional.empty();
        }
        Optional<Stage> stage = clause.hasWord("razem", "lacznie", "calosc", "wszystko", "sumie", "total", "altogether")
                ? Optional.of(Stage.WHOLE)
                : clause.has(Cue.DESIGN)
                        ? Optional.of(Stage.DESIGN)
                        : clause.has(Cue.WORKS) ? Optional.of(Stage.WORKS) : Optional.empty();
        Optional<PackageName> about = names.stream().findFirst().or(context::focus);
        return stage.map(part -> new CatalogueQuestion.Duration(part, about, clause.area()));
    }

    /** "to co zostaje?" after packages were refused, "nic się nie da?" after a budget that is too small. */
    private Optional<CatalogueQuestion> remainder() {
        boolean remains = clause.hasWord("zostaje", "pozostaje", "zostaja", "pozostaja", "zostalo")
                && clause.hasWord("co", "jakie", "ktore", "ktory");
        if (remains) {
            return Optional.of(
                    context.area().isPresent()
                            ? new CatalogueQuestion.Total(List.of(), Optional.empty(), true)
                            : new CatalogueQuestion.Overview());
        }
        boolean nothing =
                isTopic("budget") && clause.hasWord("nic", "niczego") && clause.hasWord("da", "mozna", "zrobic");
        return nothing
                ? Optional.of(new CatalogueQuestion.TooExpensive(Optional.of(PackageName.EXPRESS)))
                : Optional.empty();
    }

    /** "a kompromis?" between the two packages that were compared. */
    private Optional<CatalogueQuestion> middle() {
        boolean between = clause.hasWord("kompromis", "pomiedzy", "miedzy", "posrodku", "posredniego", "compromise");
        List<PackageName> shown = context.shown().stream().sorted().toList();
        if (!between || shown.size() != 2) {
            return Optional.empty();
        }
        List<PackageName> all = List.of(PackageName.values());
        int middle = (all.indexOf(shown.getFirst()) + all.indexOf(shown.getLast()) + 1) / 2;
        return Optional.of(all.get(middle))
                .filter(name -> !shown.contains(name))
                .map(CatalogueQuestion.ShowPackage::new);
    }

    /** "a czemu taki drogi?", "co wtedy zyskuję?": what it gives more than the one below; "co tracę?". */
    private Optional<CatalogueQuestion> gain() {
        boolean why = clause.hasWord("czemu", "dlaczego", "why") && clause.has(Cue.EXPENSIVE);
        boolean gain = clause.hasWord("zyskuje", "zyskam", "zyskujemy", "zyskamy", "gain");
        boolean dearer = clause.hasWord("drozej", "drozszy") && clause.hasWord("duzo", "ile", "bardzo", "sporo");
        boolean loss = clause.hasWord("trace", "strace", "tracimy", "stracimy", "lose");
        Optional<PackageName> other =
                context.focus().flatMap(focus -> loss ? otherShown(focus).or(focus::dearer) : focus.cheaper());
        return why || gain || dearer || loss
                ? other.map(beside ->
                        new CatalogueQuestion.Difference(beside, context.focus().orElseThrow()))
                : Optional.empty();
    }

    /** The one that the package was just set against. */
    private Optional<PackageName> otherShown(PackageName focus) {
        boolean compared = isTopic("difference") && context.shown().size() == 2;
        return compared && context.shown().contains(focus)
                ? context.shown().stream().filter(name -> name != focus).findFirst()
                : Optional.empty();
    }

    /** "a taniej się nie da?", "o ile taniej?". */
    private Optional<CatalogueQuestion> saving() {
        boolean less = clause.hasWord("taniej", "mniej", "tansze", "tanszy", "cheaper");
        boolean possible = clause.wordCount() <= FEW_WORDS
                || clause.hasWord("da", "dalo", "mozna", "moze", "jakos", "troche", "chce", "chcialbym", "chcialabym");
        if (!less) {
            return Optional.empty();
        }
        if (context.focus().isEmpty()) {
            return possible && clause.hasWord("taniej") && !clause.hasWord("ile")
                    ? Optional.of(new CatalogueQuestion.Cheapest())
                    : Optional.empty();
        }
        PackageName focus = context.focus().get();
        if (clause.hasWord("ile")) {
            Optional<PackageName> other = isTopic("too_expensive") ? focus.dearer() : focus.cheaper();
            return other.map(beside -> new CatalogueQuestion.Difference(beside, focus));
        }
        return possible && clause.hasWord("taniej", "mniej")
                ? Optional.of(new CatalogueQuestion.TooExpensive(Optional.of(focus)))
                : Optional.empty();
    }

    /** "ile mi brakuje?" after a package that the budget does not reach. */
    private Optional<CatalogueQuestion> shortfall() {
        boolean asked = isTopic("budget") && clause.hasWord("brakuje", "zabraknie", "brak");
        return asked && context.focus().isPresent()
                ? Optional.of(new CatalogueQuestion.WithinBudget(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(context.focus().get()),
                        true))
                : Optional.empty();
    }

    /** "a na robociznę?", "a jak wezmę dwa?" after a discount. */
    private Optional<CatalogueQuestion> discount() {
        boolean more = (isTopic("materials_discount") || isTopic("negotiation"))
                && clause.hasWord(
                        "robocizne",
                        "robocizna",
                        "prace",
                        "labour",
                        "wezme",
                        "wezmiemy",
                        "dwa",
                        "dwoch",
                        "gotowka",
                        "gotowce",
                        "znajomych",
                        "wiecej");
        boolean known = isTopic("materials_discount") || isTopic("negotiation");
        if (known && clause.hasWord("15", "15%")) {
            return Optional.of(new CatalogueQuestion.MaterialsDiscount());
        }
        return more ? Optional.of(new CatalogueQuestion.Negotiation()) : Optional.empty();
    }

    /** "a w którym są?" after something that not every package has; "od ilu?" of one. */
    private Optional<CatalogueQuestion> where() {
        Optional<String> tail =
                context.topic().filter(CatalogueTopic::isOfAPackage).map(CatalogueTopic::tail);
        if (tail.isPresent() && clause.hasWord("ktorym", "ktorych", "ktore", "ktory", "ktorego", "which")) {
            return CatalogueTopic.askAgain(tail.get(), Optional.empty());
        }
        boolean howMany = clause.hasWord("ile") && clause.hasWord("ich", "tego", "tych") && clause.wordCount() <= 4;
        if (tail.isPresent() && howMany) {
            return CatalogueTopic.askAgain(tail.get(), context.focus());
        }
        boolean from = isTopic("package") && clause.hasWord("od") && clause.hasWord("ilu");
        return from ? context.focus().map(focus -> new CatalogueQuestion.Rate(List.of(focus))) : Optional.empty();
    }

    /** "a jakby do 100?" after a budget in thousands. */
    private Optional<CatalogueQuestion> budget() {
        boolean led = isTopic("budget")
                && context.budget().isPresent()
                && clause.area().isEmpty()
                && clause.hasWord("do", "za", "jakby", "jakbym", "gdyby", "gdybym", "mial", "miala");
        return led
                ? bareBetween(SMALLEST_BUDGET, HIGHEST_RATE)
                        .map(value -> Money.zloty(value.multiply(THOUSAND)))
                        .filter(this::isLikeTheKnown)
                        .map(sum -> new CatalogueQuestion.WithinBudget(
                                Optional.of(sum), Optional.empty(), List.of(), false))
                : Optional.empty();
    }

    private boolean isLikeTheKnown(Money sum) {
        long known = context.budget().orElseThrow().grosze();
        return sum.grosze() >= known / 3 && sum.grosze() / 3 <= known;
    }

    /** "a do 1600?" after a price for the square metre. */
    private Optional<CatalogueQuestion> rate() {
        return isTopic("within_rate")
                ? bareBetween(LOWEST_RATE, HIGHEST_RATE)
                        .map(value -> new CatalogueQuestion.WithinRate(Money.zloty(value)))
                : Optional.empty();
    }

    /** "ok, ile?" */
    private Optional<CatalogueQuestion> sum() {
        boolean bare = clause.hasWord("ile", "much")
                && clause.tokens().stream()
                        .filter(Token::isWord)
                        .map(Token::folded)
                        .allMatch(SAYS_NOTHING::contains)
                && clause.bareNumbers().isEmpty();
        return bare
                ? Optional.of(new CatalogueQuestion.Total(
                        context.focus().map(List::of).orElse(List.of()), Optional.empty(), false))
                : Optional.empty();
    }

    /** "67" after two packages were set against each other. */
    private Optional<CatalogueQuestion> area() {
        boolean compared = isTopic("difference") || isTopic("comparison") || isTopic("overview");
        if (!compared || clause.has(Cue.DIFFERENCE)) {
            return Optional.empty();
        }
        List<PackageName> names = isTopic("difference") ? context.shown() : List.of();
        return clause.area()
                .or(() -> firstBare(Area::accepts).map(Area::new))
                .map(area -> new CatalogueQuestion.Total(names, Optional.of(area), false));
    }

    private Optional<BigDecimal> bareBetween(BigDecimal lowest, BigDecimal highest) {
        return firstBare(value -> value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0);
    }

    private Optional<BigDecimal> firstBare(Predicate<BigDecimal> fits) {
        return clause.bareNumbers().stream()
                .map(Figures.Figure::value)
                .filter(fits)
                .findFirst();
    }

    private boolean isTopic(String beginning) {
        return context.topic()
                .filter(topic -> CatalogueTopic.isOf(topic, beginning))
                .isPresent();
    }
}
