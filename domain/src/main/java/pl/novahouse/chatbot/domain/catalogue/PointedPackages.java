package pl.novahouse.chatbot.domain.catalogue;

import java.util.List;
import java.util.Optional;

/** The packages that a pronoun means: "oba", "w nim", "niech będzie ten", "a tamten?". */
final class PointedPackages {

    private static final int MOST_WORDS = 7;

    private final Clause clause;
    private final CatalogueContext context;

    private PointedPackages(Clause clause, CatalogueContext context) {
        this.clause = clause;
        this.context = context;
    }

    static List<PackageName> in(Clause clause, CatalogueContext context) {
        return new PointedPackages(clause, context).find();
    }

    private List<PackageName> find() {
        if (clause.pointsBack()) {
            return context.focus().map(List::of).orElse(List.of());
        }
        boolean follows = context.topic().filter(CatalogueTopic::isOurs).isPresent();
        if (!follows || clause.wordCount() > MOST_WORDS || clause.area().isPresent()) {
            return List.of();
        }
        if (context.shown().size() == 2 && meansBoth()) {
            return context.shown();
        }
        return other().or(this::one).map(List::of).orElse(List.of());
    }

    /** "w obu", "jeden i drugi", "żaden z nich". */
    private boolean meansBoth() {
        boolean each = clause.hasWord(
                "oba", "obu", "obydwa", "obydwu", "oboma", "obie", "obydwie", "both", "either", "neither", "them");
        boolean inTurn = clause.hasWord("jeden", "jednym", "jedna", "jednej")
                && clause.hasWord("drugi", "drugim", "druga", "drugiej");
        boolean among = clause.hasWord("z") && clause.hasWord("nich", "dwoch");
        return each || inTurn || among;
    }

    /** "a tamten?" of two shown ones. */
    private Optional<PackageName> other() {
        boolean meant = clause.hasWord("tamten", "tamtego", "tamtym", "tamta", "tamtej", "tamto");
        return meant && context.shown().size() == 2
                ? context.shown().stream()
                        .filter(name -> !context.focus().equals(Optional.of(name)))
                        .findFirst()
                : Optional.empty();
    }

    /** The package last talked about: chosen, or asked about something that packages have. */
    private Optional<PackageName> one() {
        boolean chosen = clause.has(Cue.CHOOSE)
                && !clause.isQuestion()
                && clause.hasWord("ten", "tego", "ta", "te", "go", "this", "it", "that")
                && clause.unexplained().size() <= 1;
        boolean asked = clause.hasWord("on", "ona", "nim", "niej", "niego", "it")
                && clause.hasAny(
                        Cue.INCLUDED,
                        Cue.EXTRA,
                        Cue.VISUALISATION,
                        Cue.TIME,
                        Cue.SWAPS,
                        Cue.PRODUCTS,
                        Cue.MEETINGS,
                        Cue.DESIGN,
                        Cue.PRICE,
                        Cue.PER_SQUARE_METRE);
        return chosen || asked ? context.focus() : Optional.empty();
    }
}
