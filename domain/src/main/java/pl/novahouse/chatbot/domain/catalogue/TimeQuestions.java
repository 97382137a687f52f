package pl.novahouse.chatbot.domain.catalogue;

import java.util.Optional;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Stage;

/** Questions of how long the design, the works or the whole takes. */
final class TimeQuestions {

    private TimeQuestions() {}

    static Optional<CatalogueQuestion> in(Asked asked) {
        Clause clause = asked.clause();
        Optional<PackageName> name = asked.name();
        boolean elsewhere = clause.hasAny(Cue.START, Cue.BATHROOM) && name.isEmpty();
        boolean when = clause.hasWord("kiedy", "when") && clause.hasWord("najszybciej", "najwczesniej", "earliest");
        boolean dates = asked.isFragment()
                && clause.hasWord("termin", "terminy", "terminem", "terminami", "terminow", "czas", "czasem", "time")
                && asked.followsOurs();
        boolean faster = (name.isPresent() || (asked.isFragment() && asked.followsOurs()))
                && clause.hasWord("szybciej", "szybszy", "szybsza", "szybsze", "faster", "quicker");
        if ((!clause.has(Cue.TIME) && !dates && !faster) || elsewhere || when) {
            return Optional.empty();
        }
        boolean afterAnArticle = asked.context()
                .topic()
                .filter(topic -> !CatalogueTopic.isOurs(topic))
                .isPresent();
        boolean leaning = asked.isFragment() && asked.context().focus().isPresent();
        boolean about = name.isPresent()
                || clause.hasWord("najszybszy", "fastest", "skonczycie", "wyrobicie", "zdazycie")
                || clause.hasAny(Cue.WORKS, Cue.DESIGN, Cue.PACKAGE, Cue.PACKAGES)
                || clause.area().isPresent()
                || clause.hasWord(
                        "mieszkanie", "mieszkania", "kawalerka", "kawalerki", "dom", "domu", "flat", "apartment")
                || (asked.isFragment() && !afterAnArticle);
        if (!about) {
            return Optional.empty();
        }
        Stage stage = Stage.WHOLE;
        boolean fastest =
                name.isEmpty() && (faster || clause.hasWord("najszybszy", "najszybsza", "najszybsze", "fastest"));
        if (fastest) {
            return Optional.of(new CatalogueQuestion.Duration(stage, Optional.of(PackageName.EXPRESS), asked.area()));
        }
        boolean altogether = clause.hasWord("razem", "wszystko", "calosc", "lacznie", "total", "everything");
        if (clause.has(Cue.DESIGN) && !clause.has(Cue.WORKS) && !altogether) {
            stage = Stage.DESIGN;
        } else if (clause.has(Cue.WORKS) && !clause.has(Cue.DESIGN)) {
            stage = Stage.WORKS;
        }
        return Optional.of(new CatalogueQuestion.Duration(
                stage, name.or(() -> leaning ? asked.context().focus() : Optional.empty()), asked.area()));
    }
}
