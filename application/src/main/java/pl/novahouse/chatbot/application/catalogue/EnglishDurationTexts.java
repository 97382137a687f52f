package pl.novahouse.chatbot.application.catalogue;

import static pl.novahouse.chatbot.application.catalogue.Variants.vary;

import java.util.List;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.domain.catalogue.AreaRange;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Stage;
import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.shared.Area;

/** How long it takes. In English. */
final class EnglishDurationTexts extends EnglishPhrases implements DurationTexts {

    @Override
    public String duration(FinishingPackage asked, Stage stage, int n) {
        String design = time(asked.designTime());
        String works = worksTime(asked);
        return switch (stage) {
            case DESIGN ->
                vary(
                        n,
                        "The design in " + name(asked) + " takes " + design + ".",
                        "Allow " + design + " for the design in " + name(asked) + ".");
            case WORKS, WHOLE ->
                vary(
                        n,
                        "In " + name(asked) + " the works take " + works + ", after " + design + " for the design.",
                        name(asked) + ": design " + design + ", then works " + works + ".");
        };
    }

    @Override
    public String durations(List<FinishingPackage> packages, Stage stage, int n) {
        String list = packages.stream()
                .map(each -> name(each) + " "
                        + switch (stage) {
                            case DESIGN -> time(each.designTime());
                            case WORKS -> worksTime(each);
                            case WHOLE -> "design " + time(each.designTime()) + ", works " + worksTime(each);
                        })
                .collect(Collectors.joining("; "));
        return switch (stage) {
            case DESIGN -> vary(n, "The design takes: " + list + ".", "Time for the design: " + list + ".");
            case WORKS -> vary(n, "The works take: " + list + ".", "Time for the works: " + list + ".");
            case WHOLE -> vary(n, "It depends on the package: " + list + ".", "Times by package: " + list + ".");
        };
    }

    @Override
    public String durationsHold(AreaRange range, int n) {
        return vary(n, "These times hold for " + range(range) + ".", "That applies to " + range(range) + ".");
    }

    @Override
    public String durationIndividual(Area area, AreaRange range, int n) {
        return vary(
                n,
                "For " + area(area) + " the time is agreed individually, since our times hold for " + range(range)
                        + ".",
                "With " + area(area) + " the time is individual; the list covers " + range(range) + ".");
    }
}
