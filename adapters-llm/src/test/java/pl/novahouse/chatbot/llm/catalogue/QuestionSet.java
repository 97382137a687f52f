package pl.novahouse.chatbot.llm.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.novahouse.chatbot.domain.catalogue.CatalogueContext;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Money;

/**
 * Messages and the questions they hold, one a line: {@code [context] message => question + question}, where the context
 * is optional and made of {@code focus=}, {@code area=}, {@code budget=} and {@code topic=}, and {@code none} stands for
 * a message that is not about the catalogue.
 */
final class QuestionSet {

    private QuestionSet() {}

    record Case(CatalogueContext context, String message, String expected) {
        @Override
        public String toString() {
            return message;
        }
    }

    static List<Case> read(String file) {
        try (InputStream lines = Objects.requireNonNull(QuestionSet.class.getResourceAsStream(file), file)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(QuestionSet::parse)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Case parse(String line) {
        int arrow = line.lastIndexOf(" => ");
        String message = line.substring(0, arrow).strip();
        CatalogueContext context = CatalogueContext.empty();
        if (message.startsWith("[")) {
            int end = message.indexOf(']');
            context = context(message.substring(1, end));
            message = message.substring(end + 1).strip();
        }
        return new Case(context, message, line.substring(arrow + 4).strip());
    }

    private static CatalogueContext context(String written) {
        return new CatalogueContext(
                value(written, "focus").map(PackageName::valueOf),
                value(written, "area").map(BigDecimal::new).map(Area::new),
                value(written, "budget").map(Long::valueOf).map(Money::zloty),
                value(written, "topic"),
                List.of());
    }

    private static Optional<String> value(String written, String key) {
        return Stream.of(written.split(" ", -1))
                .filter(pair -> pair.startsWith(key + "="))
                .map(pair -> pair.substring(key.length() + 1))
                .findFirst();
    }

    /** The questions in the notation of the set. */
    static String describe(List<CatalogueQuestion> questions) {
        return questions.isEmpty()
                ? "none"
                : questions.stream().map(QuestionSet::describe).collect(Collectors.joining(" + "));
    }

    private static String describe(CatalogueQuestion question) {
        return switch (question) {
            case CatalogueQuestion.Cheapest _ -> "cheapest";
            case CatalogueQuestion.Dearest _ -> "dearest";
            case CatalogueQuestion.MostChosen _ -> "most_chosen";
            case CatalogueQuestion.ShowPackage(PackageName name) -> "show " + name;
            case CatalogueQuestion.Choose(PackageName name) -> "choose " + name;
            case CatalogueQuestion.Difference(PackageName one, PackageName other) -> "difference " + one + " " + other;
            case CatalogueQuestion.Overview _ -> "overview";
            case CatalogueQuestion.Compare(List<PackageName> names) -> words("compare_all", names(names));
            case CatalogueQuestion.Totals totals ->
                words("totals", names(totals.names())) + " "
                        + totals.areas().stream()
                                .map(area -> area.squareMetres().toPlainString())
                                .collect(Collectors.joining("+"));
            case CatalogueQuestion.Total total ->
                words("total", names(total.names()), area(total.area()), total.all() ? "all" : "");
            case CatalogueQuestion.Rate(List<PackageName> names) -> words("rate", names(names));
            case CatalogueQuestion.WithinBudget budget ->
                words(
                        "budget",
                        budget.budget().map(QuestionSet::zloty).orElse(""),
                        area(budget.area()),
                        names(budget.names()));
            case CatalogueQuestion.WithinRate(Money rate) -> "budget_per_m2 " + zloty(rate);
            case CatalogueQuestion.WhatIsIncluded(Optional<PackageName> name) -> words("included", name(name));
            case CatalogueQuestion.WhatIsExtra(Optional<PackageName> name) -> words("extra", name(name));
            case CatalogueQuestion.IsIncluded included ->
                words("item", included.item().name(), name(included.name()));
            case CatalogueQuestion.Visualisations(Optional<PackageName> name) -> words("visualisations", name(name));
            case CatalogueQuestion.Duration duration ->
                words("duration", duration.stage().name(), name(duration.name()), area(duration.area()));
            case CatalogueQuestion.HowMany(CatalogueQuestion.Perk perk, Optional<PackageName> name) ->
                words("how_many", perk.name(), name(name));
            case CatalogueQuestion.Reach reach ->
                words("reach", reach.place().map(place -> place.city().value()).orElse(""));
            case CatalogueQuestion.Warranty _ -> "warranty";
            case CatalogueQuestion.MaterialsDiscount _ -> "materials_discount";
            case CatalogueQuestion.Negotiation _ -> "negotiation";
            case CatalogueQuestion.Tax _ -> "tax";
            case CatalogueQuestion.Advice advice ->
                words("advice", advice.need().map(Enum::name).orElse(""), area(advice.area()));
            case CatalogueQuestion.TooExpensive(Optional<PackageName> name) -> words("too_expensive", name(name));
            case CatalogueQuestion.AcceptedAreas _ -> "accepted_areas";
        };
    }

    private static String words(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String name(Optional<PackageName> name) {
        return name.map(Enum::name).orElse("");
    }

    private static String names(List<PackageName> names) {
        return names.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static String area(Optional<Area> area) {
        return area.map(found -> found.squareMetres().toPlainString() + "m2").orElse("");
    }

    private static String zloty(Money money) {
        return money.zloty().stripTrailingZeros().toPlainString();
    }
}
