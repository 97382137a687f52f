package pl.novahouse.chatbot.application.catalogue;

import static pl.novahouse.chatbot.application.catalogue.Variants.vary;

import java.util.List;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.domain.catalogue.AreaRange;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Stage;
import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.shared.Area;

/** How long it takes. In Polish. */
final class PolishDurationTexts extends PolishPhrases implements DurationTexts {

    @Override
    public String duration(FinishingPackage asked, Stage stage, int n) {
        String name = name(asked);
        String design = time(asked.designTime());
        String works = worksTime(asked);
        return switch (stage) {
            case DESIGN ->
                vary(
                        n,
                        "Projekt w pakiecie " + name + " trwa " + time(asked.designTime()) + ".",
                        "Na projekt w pakiecie " + name + " potrzeba " + design + ".");
            case WORKS ->
                vary(
                        n,
                        "Prace w pakiecie " + name + " trwają " + works + ". Wcześniej powstaje projekt: " + design
                                + ".",
                        "Wykończenie w pakiecie " + name + " zajmuje " + works + ", a poprzedza je projekt: " + design
                                + ".");
            case WHOLE ->
                vary(
                        n,
                        "W pakiecie " + name + " projekt trwa " + design + ", a prace " + works + ".",
                        name + ": projekt " + design + ", potem prace " + works + ".");
        };
    }

    @Override
    public String durations(List<FinishingPackage> packages, Stage stage, int n) {
        String list = packages.stream()
                .map(each -> name(each) + " "
                        + switch (stage) {
                            case DESIGN -> time(each.designTime());
                            case WORKS -> worksTime(each);
                            case WHOLE -> "projekt " + time(each.designTime()) + ", prace " + worksTime(each);
                        })
                .collect(Collectors.joining("; "));
        return switch (stage) {
            case DESIGN -> vary(n, "Czas projektu: " + list + ".", "Projekt zajmuje: " + list + ".");
            case WORKS -> vary(n, "Prace trwają: " + list + ".", "Czas samych prac: " + list + ".");
            case WHOLE -> vary(n, "Czas zależy od pakietu: " + list + ".", "Terminy w pakietach: " + list + ".");
        };
    }

    @Override
    public String durationsHold(AreaRange range, int n) {
        return vary(
                n,
                "Te terminy dotyczą powierzchni " + range(range) + ".",
                "Podane czasy obowiązują dla " + range(range) + ".");
    }

    @Override
    public String durationIndividual(Area area, AreaRange range, int n) {
        return vary(
                n,
                "Dla " + area(area) + " czas prac jest ustalany indywidualnie, bo terminy z cennika" + " dotyczą "
                        + range(range) + ".",
                "Przy metrażu " + area(area) + " termin uzgadnia się indywidualnie; cennik podaje czasy dla "
                        + range(range) + ".");
    }
}
