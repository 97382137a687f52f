package pl.novahouse.chatbot.domain.conversation;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;

/** What both the catalogue and an article speak of. */
final class SharedTopics {

    private static final String CATALOGUE = "catalogue.";

    /** Leaves a package behind, as does talk of any other package. */
    private static final String OF_ONE_PACKAGE = "custom-package";

    /** Each article beside the catalogue's topics; an article's own name in the catalogue comes first. */
    private static final Map<String, String[]> BESIDE = Stream.of("""
                    bathroom: item.COMPLETE_BATHROOM
                    cheapest-package: cheapest
                    cleaning-and-transport: item.TRANSPORT item.FINAL_CLEANING
                    coverage: reach
                    custom-package: package
                    dearest-package: dearest
                    design: item.PACKAGE_DESIGN
                    design-time: duration.design
                    designer-meetings: perk.meetings
                    furniture: item.FURNITURE item.BATHROOM_CABINET
                    handover: item.HANDOVER_INSPECTION
                    lighting: item.LAMPS
                    materials: perk.products item.BUILDING_MATERIALS
                    materials-discount: materials_discount negotiation
                    most-popular-package: most_chosen
                    package-choice: advice within_rate budget
                    package-differences: comparison difference overview
                    price-list: rate total too_expensive
                    product-swaps: perk.swaps
                    scope-extra: extra
                    scope-included: included
                    skim-coat: item.SKIM_COAT
                    supervision: item.COORDINATION
                    time-to-keys: duration.whole duration.works
                    unusual-area: accepted_areas
                    vat: tax
                    visualisations: visualisations
                    warranty: warranty""".split("\n"))
            .map(line -> line.strip().split(": "))
            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1].split(" ")));

    private static final Map<String, ArticleKey> ARTICLES = BESIDE.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(OF_ONE_PACKAGE))
            .flatMap(entry -> Stream.of(entry.getValue())
                    .map(topic -> Map.entry(CATALOGUE + topic, new ArticleKey(entry.getKey()))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private SharedTopics() {}

    static Optional<ArticleKey> article(String topic) {
        return Optional.ofNullable(ARTICLES.get(topic));
    }

    static Optional<String> inCatalogue(String article) {
        return Optional.ofNullable(BESIDE.get(article)).map(topics -> CATALOGUE + topics[0]);
    }
}
