package pl.novahouse.chatbot.domain.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import pl.novahouse.chatbot.domain.shared.AnalysedText;

/**
 * Understands what a message asks about packages and prices. It stays silent where the question is about something
 * else, for others answer after it.
 *
 * @param context what the message leans on
 * @param asked its questions in their order, at most three, each once; none when it asks of something else
 * @param leansOnAnswer whether only the latest answer of ours completes the message
 */
public record CatalogueQuestions(CatalogueContext context, List<CatalogueQuestion> asked, boolean leansOnAnswer) {

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
            return new CatalogueQuestions(context, List.of(), false);
        }
        List<Clause> clauses = Clause.of(text);
        Clause whole = clauses.size() == 1 ? clauses.getFirst() : Clause.whole(text);
        Set<CatalogueQuestion> questions = new LinkedHashSet<>();
        CatalogueContext current = context;
        for (Clause clause : clauses) {
            Asked asked = new Asked(clause, WantedPackages.in(clause, current), whole, current);
            Optional<CatalogueQuestion> read = read(asked);
            read.ifPresent(questions::add);
            read.flatMap(question -> besides(asked, question)).ifPresent(questions::add);
            if (!clause.names().isEmpty()) {
                current = current.focusing(clause.names().getLast());
            }
        }
        return new CatalogueQuestions(context, SettledQuestions.of(questions), leansOnAnswer(clauses, context));
    }

    private static boolean leansOnAnswer(List<Clause> clauses, CatalogueContext context) {
        return clauses.size() == 1
                && Ellipsis.in(clauses.getFirst(), clauses.getFirst().names(), context)
                        .isPresent();
    }

    private static Optional<CatalogueQuestion> read(Asked asked) {
        if (isAboutSomethingElse(asked)) {
            return Optional.empty();
        }
        return ComparisonQuestions.between(asked)
                .or(() -> Ellipsis.in(asked.clause(), asked.names(), asked.context()))
                .or(() -> TermsQuestions.in(asked))
                .or(() -> asked.names().size() > 1
                        ? Optional.of(ComparisonQuestions.ofSeveral(asked))
                        : KINDS.stream()
                                .map(kind -> kind.apply(asked))
                                .flatMap(Optional::stream)
                                .findFirst());
    }

    private static boolean isAboutSomethingElse(Asked asked) {
        Clause clause = asked.clause();
        List<PackageName> names = asked.names();
        if (!clause.has(Cue.ELSEWHERE)) {
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
