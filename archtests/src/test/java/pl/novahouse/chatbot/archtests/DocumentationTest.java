package pl.novahouse.chatbot.archtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pl.novahouse.chatbot.archtests.rule.Diagram;
import pl.novahouse.chatbot.archtests.rule.Diagram.Arrow;
import pl.novahouse.chatbot.archtests.rule.Module;
import pl.novahouse.chatbot.archtests.rule.Rule;
import pl.novahouse.chatbot.archtests.rule.Rules;

class DocumentationTest {

    private static final Path RULES_PAGE = Repository.file("docs/architecture/rules.md");
    private static final Path DECISIONS = Repository.file("docs/decisions");
    private static final Pattern ENFORCED_BY = Pattern.compile("^Enforced by: (.+)$", Pattern.MULTILINE);
    private static final Pattern SOURCES = Pattern.compile("[\\w-]+/src/(main|test)/java/pl/");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void the_rules_page_is_printed_from_the_rules() throws IOException {
        String printed = RulesPage.print();
        if (Boolean.getBoolean("rules.print")) {
            Files.writeString(RULES_PAGE, printed);
        }

        assertThat(RULES_PAGE)
                .as("docs/architecture/rules.md, written by archtests/bin/check -Drules.print=true")
                .content()
                .isEqualTo(printed);
    }

    @Test
    void the_diagram_draws_every_module_and_only_arrows_that_are_walked() {
        List<Arrow> arrows = Diagram.MODULES.arrows();

        assertThat(arrows)
                .as("modules in modules.puml")
                .flatExtracting(Arrow::from, Arrow::to)
                .contains((Object[]) Module.values());
        assertThat(arrows)
                .as("arrows of modules.puml that some class of the product walks")
                .isSubsetOf(Houses.walkedArrows());
    }

    @Test
    void the_overview_and_its_picture_show_every_module() throws IOException {
        String overview = Files.readString(Repository.file("docs/architecture/README.md"));
        String picture = Files.readString(Repository.file("docs/architecture/modules.svg"));

        assertThat(Module.values()).allSatisfy(module -> {
            assertThat(overview).contains("| `" + module.directory() + "` | `" + module.word() + "` |");
            assertThat(picture).contains(">" + module.directory() + "<");
        });
    }

    @TestFactory
    Stream<DynamicTest> every_decision_names_what_enforces_it() throws IOException {
        Set<String> rules = Rules.ALL.stream().map(Rule::id).collect(Collectors.toSet());
        Set<String> tests = testClasses();
        return decisions().stream()
                .map(decision -> dynamicTest(decision.getFileName().toString(), () -> {
                    List<String> enforcers = enforcersIn(Files.readString(decision));
                    assertThat(enforcers)
                            .as("`rules` or `TestClasses` after 'Enforced by:'")
                            .isNotEmpty();
                    assertThat(enforcers)
                            .as("rules of the rules page, or test classes of this repository")
                            .allMatch(name -> rules.contains(name) || tests.contains(name));
                }));
    }

    private static List<String> enforcersIn(String decision) {
        Matcher line = ENFORCED_BY.matcher(decision);
        return line.find()
                ? CODE.matcher(line.group(1))
                        .results()
                        .map(code -> code.group(1))
                        .toList()
                : List.of();
    }

    @Test
    void decisions_are_numbered_without_gap() throws IOException {
        List<String> numbers = decisions().stream()
                .map(decision -> decision.getFileName().toString().substring(0, 4))
                .toList();

        assertThat(numbers)
                .hasSizeGreaterThanOrEqualTo(10)
                .isEqualTo(Stream.iterate(1, number -> number + 1)
                        .limit(numbers.size())
                        .map("%04d"::formatted)
                        .toList());
    }

    private static List<Path> decisions() throws IOException {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-[a-z0-9-]+\\.md"))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> every_package_is_null_marked_and_says_what_it_holds() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.root())) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> SOURCES.matcher(
                                    Repository.root().relativize(file).toString())
                            .lookingAt())
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .toList()
                    .stream()
                    .map(folder -> dynamicTest(
                            Repository.root().relativize(folder).toString(),
                            () -> assertThat(folder.resolve("package-info.java"))
                                    .content()
                                    .containsPattern(
                                            "(?s)^/\\*\\*.*\\w.*\\.\\s*(\\*\\s*)?\\*/\\s*@NullMarked\\s+package ")));
        }
    }

    /** The simple names of the test classes of every module. */
    private static Set<String> testClasses() throws IOException {
        Set<String> names = new TreeSet<>();
        Stream<String> modules =
                Stream.concat(Arrays.stream(Module.values()).map(Module::directory), Stream.of("archtests"));
        for (String module : modules.toList()) {
            Path tests = Repository.file(module).resolve("src/test/java");
            if (Files.isDirectory(tests)) {
                try (Stream<Path> files = Files.walk(tests)) {
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("Test.java"))
                            .forEach(name -> names.add(name.substring(0, name.length() - ".java".length())));
                }
            }
        }
        return names;
    }
}
