package pl.novahouse.chatbot.domain.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Stage;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.Token;

/** What a short message asks that leaves out what the latest answer was about: "a same prace?", "o ile taniej?". */
final class Ellipsis {

    private static final int MOST_WORDS = 6;
    private static final BigDecimal LOWEST_RATE = BigDecimal.valueOf(500);
    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(9_999);
    private static final BigDecimal SMALLEST_AREA = BigDecimal.valueOf(15);
    private static final BigDecimal LARGEST_AREA = BigDecimal.valueOf(500);
    private static final Set<String> SAYS_NOTHING = Set.of(
            "a", "i", "to", "wiec", "czyli", "ile", "bedzie", "wyjdzie", "wychodzi", "razem", "tak", "how", "much");

    private final Clause clause;
    private final CatalogueContext context;

    private Ellipsis(Clause clause, CatalogueContext context) {
        this.clause = clause;
        this.context = context;
    }

    /** @param names the packages that the clause asks about */
    static Optional<CatalogueQuestion> in(Clause clause, List<PackageName> names, CatalogueContext context) {
        boolean ours = context.topic().filter(CatalogueTopic::isOurs).isPresent();
        if (!ours || clause.wordCount() > MOST_WORDS) {
            return Optional.empty();
        }
        Ellipsis ellipsis = new Ellipsis(clause, context);
        Optional<CatalogueQuestion> ofAnother = ellipsis.stage(names);
        return ofAnother.isPresent() || !names.isEmpty()
                ? ofAnother
                : ellipsis.remainder()
                        .or(ellipsis::reason)
                        .or(ellipsis::saving)
                        .or(ellipsis::rate)
                        .or(ellipsis::sum)
                        .or(ellipsis::area);
    }

    /** "a same prace?", "a łącznie?" after a time. */
    private Optional<CatalogueQuestion> stage(List<PackageName> names) {
        if (!isTopic("duration.") || clause.hasAny(Cue.PRICE, Cue.START, Cue.OWN_THINGS, Cue.ELSEWHERE)) {
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

    /** "a czemu taki drogi?": what it gives more than the one below. */
    private Optional<CatalogueQuestion> reason() {
        boolean why = clause.hasWord("czemu", "dlaczego", "why") && clause.has(Cue.EXPENSIVE);
        return why
                ? context.focus()
                        .flatMap(focus -> focus.cheaper().map(below -> new CatalogueQuestion.Difference(below, focus)))
                : Optional.empty();
    }

    /** "a taniej się nie da?", "o ile taniej?". */
    private Optional<CatalogueQuestion> saving() {
        boolean less = clause.hasWord("taniej", "mniej", "tansze", "tanszy");
        if (!less || context.focus().isEmpty()) {
            return Optional.empty();
        }
        PackageName focus = context.focus().get();
        if (clause.hasWord("ile")) {
            Optional<PackageName> other = isTopic("too_expensive") ? focus.dearer() : focus.cheaper();
            return other.map(beside -> new CatalogueQuestion.Difference(focus, beside));
        }
        boolean possible =
                clause.hasWord("da", "dalo", "mozna", "moze", "jakos", "troche", "chce", "chcialbym", "chcialabym");
        return possible ? Optional.of(new CatalogueQuestion.TooExpensive(Optional.of(focus))) : Optional.empty();
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
        return bare && context.area().isPresent()
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
                .or(() -> bareBetween(SMALLEST_AREA, LARGEST_AREA).map(Area::new))
                .map(area -> new CatalogueQuestion.Total(names, Optional.of(area), false));
    }

    private Optional<BigDecimal> bareBetween(BigDecimal lowest, BigDecimal highest) {
        Stream<BigDecimal> values = clause.bareNumbers().stream().map(Figures.Figure::value);
        return values.filter(value -> value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0)
                .findFirst();
    }

    private boolean isTopic(String beginning) {
        return context.topic()
                .filter(topic -> CatalogueTopic.isOf(topic, beginning))
                .isPresent();
    }
}
