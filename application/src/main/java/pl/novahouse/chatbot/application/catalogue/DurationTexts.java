package pl.novahouse.chatbot.application.catalogue;

import java.util.List;
import pl.novahouse.chatbot.domain.catalogue.AreaRange;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Stage;
import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.shared.Area;

/** How long it takes. */
interface DurationTexts {

    String duration(FinishingPackage asked, Stage stage, int n);

    String durations(List<FinishingPackage> packages, Stage stage, int n);

    String durationsHold(AreaRange range, int n);

    String durationIndividual(Area area, AreaRange range, int n);
}
