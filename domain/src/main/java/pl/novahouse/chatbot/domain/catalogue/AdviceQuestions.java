package pl.novahouse.chatbot.domain.catalogue;

import java.util.Optional;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Need;

/** Questions of which package to take. */
final class AdviceQuestions {

    private AdviceQuestions() {}

    /** "doradźcie coś" asks for advice in so many words. */
    static Optional<CatalogueQuestion> advice(Asked asked) {
        Clause clause = asked.clause();
        boolean about = asked.isAboutPackages()
                || need(clause).or(() -> need(asked.whole())).isPresent();
        return clause.has(Cue.ADVICE) && about ? Optional.of(recommend(asked)) : Optional.empty();
    }

    /** "coś pod wynajem?" asks for it between the lines. */
    static Optional<CatalogueQuestion> recommendation(Asked asked) {
        Clause clause = asked.clause();
        boolean need = need(clause).isPresent()
                && (clause.isQuestion() || clause.has(Cue.PACKAGE) || clause.wordCount() <= Asked.SHORT);
        return (clause.has(Cue.RECOMMEND) || need) && asked.isAboutPackages()
                ? Optional.of(recommend(asked))
                : Optional.empty();
    }

    private static CatalogueQuestion recommend(Asked asked) {
        return new CatalogueQuestion.Advice(need(asked.clause()).or(() -> need(asked.whole())), asked.area());
    }

    private static Optional<Need> need(Clause clause) {
        if (clause.has(Cue.RENTAL)) {
            return Optional.of(Need.RENTAL);
        }
        if (clause.has(Cue.LITTLE_MONEY)) {
            return Optional.of(Need.LITTLE_MONEY);
        }
        if (clause.has(Cue.HIGH_STANDARD)) {
            return Optional.of(Need.HIGH_STANDARD);
        }
        if (clause.has(Cue.SMALL_FLAT)) {
            return Optional.of(Need.SMALL_FLAT);
        }
        return clause.has(Cue.FAMILY) ? Optional.of(Need.FAMILY) : Optional.empty();
    }
}
