package pl.novahouse.chatbot.domain.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.domain.shared.Mention;

/** Questions of where the company works. */
final class ReachQuestions {

    /** "pod Wrocławiem, w Siechnicach" asks of Siechnice. */
    private static final Set<String> NEAR = Set.of("pod", "kolo", "obok", "okolice", "okolicach", "niedaleko", "near");

    private ReachQuestions() {}

    static Optional<CatalogueQuestion> in(Asked asked) {
        Clause clause = asked.clause();
        List<Mention.Town> towns = clause.towns();
        if (towns.isEmpty()) {
            return clause.has(Cue.WHERE)
                    ? Optional.of(new CatalogueQuestion.Reach(Optional.empty(), List.of()))
                    : Optional.empty();
        }
        boolean asks = clause.has(Cue.REACH)
                || clause.isQuestion()
                || asked.context()
                        .topic()
                        .filter(topic -> CatalogueTopic.isOf(topic, "reach"))
                        .isPresent()
                || (clause.word(0).equals("a") && clause.wordCount() <= Asked.FRAGMENT);
        boolean nearFirst = towns.size() > 1
                && NEAR.contains(clause.wordBefore(towns.getFirst().span()));
        Mention.Town town = towns.get(nearFirst ? 1 : 0);
        boolean other = clause.hasWord("musimy", "musze", "musi") || (!clause.has(Cue.REACH) && asked.hasForeignNoun());
        if (other) {
            return Optional.empty();
        }
        int longest = clause.has(Cue.REACH) ? 7 * Asked.SHORT : 3 * Asked.SHORT;
        return asks && clause.wordCount() <= longest
                ? Optional.of(new CatalogueQuestion.Reach(Optional.of(town.place()), town.namesakes()))
                : Optional.empty();
    }
}
