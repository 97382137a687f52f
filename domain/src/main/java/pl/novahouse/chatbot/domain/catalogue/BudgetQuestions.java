package pl.novahouse.chatbot.domain.catalogue;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.Money;

/** Questions of what a sum of money is good for. */
final class BudgetQuestions {

    private BudgetQuestions() {}

    static Optional<CatalogueQuestion> in(Asked asked) {
        Clause clause = asked.clause();
        Optional<PackageName> name = asked.name();
        boolean forOneRoom = name.isEmpty()
                && clause.area().isEmpty()
                && clause.hasWord("lazienke", "lazienki", "kuchnie", "kuchni", "salon", "pokoj", "bathroom", "kitchen");
        if (forOneRoom) {
            return Optional.empty();
        }
        if (clause.rate().isPresent() && name.isEmpty()) {
            return clause.rate().map(CatalogueQuestion.WithinRate::new);
        }
        Optional<Money> sum = clause.sum();
        if (sum.isPresent()
                && clause.has(Cue.INCREASE)
                && asked.context().budget().isPresent()) {
            sum = asked.context().budget();
        }
        if (sum.isEmpty() && clause.hasAny(Cue.ENOUGH, Cue.BUDGET)) {
            sum = asked.whole().sum();
        }
        List<PackageName> names = name.map(List::of).orElse(List.of());
        if (sum.isPresent()) {
            boolean asks = clause.hasAny(Cue.ENOUGH, Cue.BUDGET, Cue.ADVICE, Cue.RECOMMEND, Cue.PRICE, Cue.PACKAGE)
                    || clause.isQuestion()
                    || name.isPresent()
                    || clause.area().isPresent()
                    || asked.isFragment();
            return asks
                    ? Optional.of(new CatalogueQuestion.WithinBudget(sum, asked.area(), names, clause.has(Cue.ENOUGH)))
                    : Optional.empty();
        }
        boolean own = clause.hasAny(Cue.ENOUGH, Cue.BUDGET)
                && asked.context().budget().isPresent();
        return own && !asked.hasForeignNoun()
                ? Optional.of(new CatalogueQuestion.WithinBudget(
                        Optional.empty(), asked.area(), names, clause.has(Cue.ENOUGH)))
                : Optional.empty();
    }
}
