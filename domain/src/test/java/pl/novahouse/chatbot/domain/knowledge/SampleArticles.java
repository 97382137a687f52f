package pl.novahouse.chatbot.domain.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A handful of articles for tests, ordered by key. */
public final class SampleArticles {

    public static final Article WARRANTY = Article.seeded(
            new ArticleKey("warranty"),
            new ArticleContent(
                    Subject.WARRANTY,
                    new Edition(
                            "Gwarancja na prace",
                            new AnswerTemplate("Gwarancja trwa {warranty.months}."),
                            new AnswerTemplate("Jak wyżej: {warranty.months} gwarancji."),
                            Optional.of(new AnswerTemplate("Warunki zapisane są w umowie.")),
                            Optional.empty(),
                            List.of("Jaka jest gwarancja?", "ile trwa gwarancja", "gwarancja na prace"),
                            List.of(new FollowUp(Set.of("warranty"), List.of("a na jak długo?"))),
                            List.of("jak zgłosić reklamację"),
                            List.of("Jak zgłosić usterkę?")),
                    english(
                            "Warranty",
                            "The warranty lasts {warranty.months}.",
                            List.of("how long is the warranty"),
                            Optional.empty())));

    public static final Article SKIM_COAT = Article.seeded(
            new ArticleKey("skim-coat"),
            new ArticleContent(
                    Subject.SCOPE,
                    polish(
                            "Gładzie",
                            "Gładzie nie są wliczone.",
                            List.of("Czy robicie gładzie?", "ile kosztują gładzie")),
                    english(
                            "Skim coat",
                            "Skim coat is not included.",
                            List.of("do you do skim coat"),
                            Optional.empty())));

    public static final Article WORKS_TIME = Article.seeded(
            new ArticleKey("time-to-keys"),
            new ArticleContent(
                    Subject.TIME,
                    new Edition(
                            "Czas prac",
                            new AnswerTemplate("Prace trwają {express.works} w Express i {comfort.works} w Comfort."),
                            new AnswerTemplate("Od {express.works} w Express."),
                            Optional.empty(),
                            Optional.of(new AnswerTemplate("W pakiecie {package.name} prace trwają {package.works}.")),
                            List.of("Ile trwa wykończenie mieszkania?", "jak długo trwają prace"),
                            List.of(new FollowUp(Set.of("packages", "scope"), List.of("a ile to trwa?"))),
                            List.of(),
                            List.of()),
                    english(
                            "Time of the works",
                            "The works take {express.works} in Express.",
                            List.of("how long does it take"),
                            Optional.of("In {package.name} the works take {package.works}."))));

    public static final Article WEATHER = Article.seeded(
            new ArticleKey("outside-weather"),
            new ArticleContent(
                    Subject.OUTSIDE,
                    polish("Pogoda", "Nie podaję pogody.", List.of("Jaka jest pogoda?", "czy będzie padać")),
                    english("Weather", "I have no weather.", List.of("what is the weather"), Optional.empty())));

    public static final List<Article> ALL = List.of(WEATHER, SKIM_COAT, WORKS_TIME, WARRANTY);

    private SampleArticles() {}

    private static Edition polish(String title, String answer, List<String> phrasings) {
        return edition(title, answer, "Jak wyżej: " + answer, phrasings, Optional.empty());
    }

    private static Edition english(String title, String answer, List<String> phrasings, Optional<String> forPackage) {
        return edition(title, answer, "As above: " + answer, phrasings, forPackage);
    }

    private static Edition edition(
            String title, String answer, String again, List<String> phrasings, Optional<String> forPackage) {
        return new Edition(
                title,
                new AnswerTemplate(answer),
                new AnswerTemplate(again),
                Optional.empty(),
                forPackage.map(AnswerTemplate::new),
                phrasings,
                List.of(),
                List.of(),
                List.of());
    }
}
