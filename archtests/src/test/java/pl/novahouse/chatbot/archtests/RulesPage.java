package pl.novahouse.chatbot.archtests;

import java.util.List;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.archtests.Houses.Fixture;
import pl.novahouse.chatbot.archtests.rule.Rule;
import pl.novahouse.chatbot.archtests.rule.Rules;
import pl.novahouse.chatbot.archtests.rule.Technology;

/** Prints docs/architecture/rules.md. */
final class RulesPage {

    private static final String HEAD = """
            # Architecture rules

            Printed from the rules in `archtests` by `archtests/bin/check -Drules.print=true`; the build fails when \
            this page and the rules differ. `archtests/bin/check` judges the product by them. Each rule also judges \
            small trees that break it on purpose, and must name the culprit.

            """;

    private RulesPage() {}

    static String print() {
        List<Fixture> fixtures = Houses.fixtures();
        String rules = Rules.ALL.stream().map(rule -> chapter(rule, fixtures)).collect(Collectors.joining("\n"));
        return HEAD + rules + "\n" + technologies();
    }

    private static String chapter(Rule rule, List<Fixture> fixtures) {
        String broken = fixtures.stream()
                .filter(fixture -> fixture.rule().equals(rule.id()))
                .map(fixture -> fixture.name().replace('_', ' '))
                .collect(Collectors.joining("; "));
        return """
                ## %s

                %s

                Why: %s

                Broken on purpose by: %s.
                """.formatted(rule.id(), rule.statement(), rule.why(), broken);
    }

    private static String technologies() {
        String lines = Technology.ALL.stream()
                .map(technology -> "| %s | %s | %s |"
                        .formatted(
                                technology.name(),
                                technology.packages().stream()
                                        .sorted()
                                        .map(name -> "`" + name + "`")
                                        .collect(Collectors.joining(", ")),
                                technology.homeWords()))
                .collect(Collectors.joining("\n"));
        return """
                # Technologies and their homes

                The table behind `each_technology_stays_in_its_module`; the longest prefix decides.

                | technology | packages | modules |
                | --- | --- | --- |
                %s
                """.formatted(lines);
    }
}
