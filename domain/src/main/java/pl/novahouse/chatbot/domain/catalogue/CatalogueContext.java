package pl.novahouse.chatbot.domain.catalogue;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Money;

/**
 * What a question may lean on.
 *
 * @param focus the package last talked about, or chosen
 * @param area of the visitor's property
 * @param budget the visitor's for the whole finishing
 * @param topic of the latest answer, as {@link CatalogueTopic} spells it; anything else is not ours
 * @param shown the packages that the latest answer showed, in its order
 */
public record CatalogueContext(
        Optional<PackageName> focus,
        Optional<Area> area,
        Optional<Money> budget,
        Optional<String> topic,
        List<PackageName> shown) {

    public CatalogueContext {
        shown = List.copyOf(shown);
    }

    public static CatalogueContext empty() {
        return new CatalogueContext(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    CatalogueContext focusing(PackageName name) {
        return new CatalogueContext(Optional.of(name), area, budget, topic, shown);
    }
}
