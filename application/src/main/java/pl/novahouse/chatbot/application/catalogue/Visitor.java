package pl.novahouse.chatbot.application.catalogue;

import java.util.Set;
import java.util.function.ToIntFunction;
import pl.novahouse.chatbot.domain.catalogue.CatalogueContext;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.shared.Language;

/**
 * Who is being answered.
 *
 * @param language to answer in
 * @param known what the answer may lean on
 * @param excluded packages that are not to be offered
 * @param developerState false when the property is known to be in another state, so that no price is firm
 * @param mayAskForArea whether the area is still worth asking for
 * @param mayAskForBudget whether the budget is still worth asking for
 * @param briefly whether a short answer is wanted
 * @param timesAnswered how often an answer of this key was given before
 */
public record Visitor(
        Language language,
        CatalogueContext known,
        Set<PackageName> excluded,
        boolean developerState,
        boolean mayAskForArea,
        boolean mayAskForBudget,
        boolean briefly,
        ToIntFunction<String> timesAnswered) {

    public Visitor {
        excluded = Set.copyOf(excluded);
    }
}
