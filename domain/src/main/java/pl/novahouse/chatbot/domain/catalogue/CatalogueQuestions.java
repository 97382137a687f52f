package pl.novahouse.chatbot.domain.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Stage;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Fragment;

/**
 * Understands what a message asks about packages and prices. It stays silent where the question is about something
 * else, for others answer after it.
 *
 * @param context what the message leans on
 * @param asked its questions in their order, at most three, each once; none when it asks of something else
 * @param leansOnAnswer whether only the latest answer of ours completes the message
 * @param fragment what the message asks when it says too little by itself
 */
public record CatalogueQuestions(
        CatalogueContext context, List<CatalogueQuestion> asked, boolean leansOnAnswer, Optional<Fragment> fragment) {

    /** The kinds of questions about at most one package, the more telling first. */
    private static final List<Function<Asked, Optional<CatalogueQuestion>>> KINDS = List.of(
            ComparisonQuestions::difference,
            FeatureQuestions::in,
            BudgetQuestions::in,
            ComparisonQuestions::superlative,
            ScopeQuestions::item,
            AdviceQuestions::advice,
            PriceQuestions::in,
            ScopeQuestions::scope,
            AdviceQuestions::recommendation,
            ReachQuestions::in,
            ComparisonQuestions::neighbour,
            PackageQuestions::named,
            PackageQuestions::overview,
            PriceQuestions::areaAlone);

    public CatalogueQuestions {
        asked = List.copyOf(asked);
    }

    public static CatalogueQuestions in(AnalysedText text, CatalogueContext context) {
        if (text.tokens().isEmpty()) {
            return new CatalogueQuestions(context, List.of(), false, Optional.empty());
        }
        Optional<Fragment> fragment = Fragment.of(text);
        Optional<CatalogueQuestion> continued = fragment.flatMap(each -> Continuation.of(each, context));
        if (continued.isPresent()) {
            return new CatalogueQuestions(context, List.of(continued.get()), true, fragment);
        }
        if (fragment.equals(Optional.of(Fragment.DURATION))) {
            CatalogueQuestion duration = new CatalogueQuestion.Duration(Stage.WHOLE, context.focus(), Optional.empty());
            return new CatalogueQuestions(context, List.of(duration), false, fragment);
        }
        return read(text, context, fragment);
    }

    private static CatalogueQuestions read(AnalysedText text, CatalogueContext context, Optional<Fragment> fragment) {
        List<Clause> clauses = Clause.of(text);
        Clause whole = clauses.size() == 1 ? clauses.getFirst() : Clause.whole(text);
        Set<CatalogueQuestion> questions = new LinkedHashSet<>();
        CatalogueContext current = context;
        boolean leans = clauses.size() == 1;
        for (Clause clause : clauses) {
            Asked asked = new Asked(clause, WantedPackages.in(clause, current), whole, current);
            List<CatalogueQuestion> read = read(asked);
            questions.addAll(read);
            if (!read.isEmpty()) {
                besides(asked, read.getFirst()).ifPresent(questions::add);
            }
            leans = leans && leans(asked, read);
            if (!clause.names().isEmpty()) {
                current = current.focusing(clause.names().getLast());
            }
        }
        return new CatalogueQuestions(context, SettledQuestions.of(questions), leans, fragment);
    }

    /** Completed by what was shown, or by the flat or the price just talked about. */
    private static boolean leans(Asked asked, List<CatalogueQuestion> read) {
        if (Ellipsis.in(asked.clause(), asked.clause().names(), asked.context()).isPresent()) {
            return true;
        }
        boolean pointed = asked.clause().mentions().isEmpty() && !asked.names().isEmpty();
        boolean ofAnotherArea = asked.clause().names().isEmpty()
                && read.equals(PriceQuestions.areaAlone(asked).stream().toList());
        boolean counted = asked.clause().word(0).equals("a")
                && List.of("z", "ze").contains(asked.clause().word(1))
                && asked.followsOurs();
        return asked.isFragment() && !read.isEmpty() && (pointed || ofAnotherArea || counted);
    }

    private static List<CatalogueQuestion> read(Asked asked) {
        if (isAboutSomethingElse(asked)) {
            return List.of();
        }
        Optional<CatalogueQuestion> first = ComparisonQuestions.between(asked)
                .or(() -> Ellipsis.in(asked.clause(), asked.names(), asked.context()))
                .or(() -> TermsQuestions.in(asked));
        if (first.isPresent() || asked.names().size() < 2) {
            return first.or(() -> ofOne(asked))
                    .map(question -> ComparisonQuestions.narrowed(question, asked))
                    .orElse(List.of());
        }
        return ComparisonQuestions.ofSeveral(asked);
    }

    private static Optional<CatalogueQuestion> ofOne(Asked asked) {
        return KINDS.stream()
                .map(kind -> kind.apply(asked))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isAboutSomethingElse(Asked asked) {
        Clause clause = asked.clause();
        List<PackageName> names = asked.names();
        boolean partOfTime = asked.isFragment()
                && clause.hasAny(Cue.DESIGN, Cue.WORKS)
                && asked.context().topic().filter(CatalogueTopic::isAboutTime).isPresent();
        if (!clause.has(Cue.ELSEWHERE) || partOfTime) {
            return false;
        }
        boolean ofPackage = !names.isEmpty()
                && clause.hasAny(
                        Cue.PRICE,
                        Cue.PER_SQUARE_METRE,
                        Cue.DIFFERENCE,
                        Cue.TIME,
                        Cue.SKIM_COAT,
                        Cue.LAMPS,
                        Cue.FURNITURE);
        return !ofPackage
                && !clause.hasAny(
                        Cue.CHEAPEST, Cue.DEAREST, Cue.MOST_CHOSEN, Cue.VISUALISATION, Cue.DISCOUNT, Cue.AREA_LIMIT);
    }

    /** "ile za 64 m² z gładziami" asks of the skim coat and of the price. */
    private static Optional<CatalogueQuestion> besides(Asked asked, CatalogueQuestion first) {
        Clause clause = asked.clause();
        Asked named = asked.naming(WantedPackages.named(clause));
        return switch (first) {
            case CatalogueQuestion.IsIncluded _
            when clause.hasAny(Cue.PRICE, Cue.COUNT)
                    && (clause.area().isPresent() || named.name().isPresent()) -> PriceQuestions.in(named);
            case CatalogueQuestion.IsIncluded(ScopeItem item, Optional<PackageName> of)
            when clause.hasWord("i", "oraz", "and") ->
                ScopeItems.another(clause, item).map(other -> new CatalogueQuestion.IsIncluded(other, of));
            case CatalogueQuestion.WithinBudget _, CatalogueQuestion.Total _ ->
                ScopeItems.uncountedIn(clause).map(item -> new CatalogueQuestion.IsIncluded(item, named.name()));
            default -> Optional.empty();
        };
    }
}
