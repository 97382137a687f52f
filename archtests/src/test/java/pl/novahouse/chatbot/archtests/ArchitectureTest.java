package pl.novahouse.chatbot.archtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pl.novahouse.chatbot.archtests.Houses.Fixture;
import pl.novahouse.chatbot.archtests.rule.Module;
import pl.novahouse.chatbot.archtests.rule.Rule;
import pl.novahouse.chatbot.archtests.rule.Rules;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> production_obeys_every_rule() {
        return Rules.ALL.stream()
                .map(rule ->
                        dynamicTest(rule.id(), () -> rule.in(Houses.PRODUCT).check(Houses.product(rule.reach()))));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_rejects_each_of_its_fixtures_and_names_the_culprit() {
        return Houses.fixtures().stream()
                .map(fixture -> dynamicTest(
                        fixture.rule() + " / " + fixture.name(), () -> assertThatTheCulpritsAreNamed(fixture)));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_has_a_fixture_and_every_fixture_a_rule() {
        Set<String> rules = Rules.ALL.stream().map(Rule::id).collect(Collectors.toSet());
        Set<String> broken = Houses.fixtures().stream().map(Fixture::rule).collect(Collectors.toSet());
        return Stream.concat(
                rules.stream()
                        .sorted()
                        .map(rule -> dynamicTest(
                                rule + " has a fixture",
                                () -> assertThat(broken).contains(rule))),
                broken.stream()
                        .sorted()
                        .map(fixture -> dynamicTest(
                                fixture + " has a rule", () -> assertThat(rules).contains(fixture))));
    }

    @TestFactory
    Stream<DynamicTest> every_module_is_really_imported() {
        return Arrays.stream(Module.values())
                .map(module -> dynamicTest(
                        module.directory(),
                        () -> assertThat(Houses.productClassesOf(module))
                                .as("classes that %s contributes", module.directory())
                                .isPositive()));
    }

    private static void assertThatTheCulpritsAreNamed(Fixture fixture) {
        assertThat(fixture.culprits())
                .as("@Culprits on the package of %s", fixture)
                .isNotEmpty();
        Rule rule = Rules.ALL.stream()
                .filter(candidate -> candidate.id().equals(fixture.rule()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rule is called " + fixture.rule()));

        var report = rule.in(fixture.house()).evaluate(fixture.classes()).getFailureReport();

        assertThat(report.getDetails())
                .as("what %s finds", rule.id())
                .isNotEmpty()
                .allSatisfy(
                        fault -> assertThat(fixture.culprits()).anyMatch(culprit -> names(fault, fixture, culprit)));
        assertThat(fixture.culprits())
                .as("culprits that %s names", rule.id())
                .allSatisfy(
                        culprit -> assertThat(report.getDetails()).anyMatch(fault -> names(fault, fixture, culprit)));
        assertThat(report.toString()).contains(rule.id());
    }

    private static boolean names(String fault, Fixture fixture, String culprit) {
        return fault.contains(fixture.house().root() + "." + culprit);
    }
}
