package pl.novahouse.chatbot.archtests;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fixture.Culprits;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.archtests.rule.Diagram.Arrow;
import pl.novahouse.chatbot.archtests.rule.House;
import pl.novahouse.chatbot.archtests.rule.Module;
import pl.novahouse.chatbot.archtests.rule.Rule;

/** The product and the fixtures, imported once. */
final class Houses {

    static final House PRODUCT = new House("pl.novahouse.chatbot");

    private static final String FIXTURES = "fixture";
    private static final JavaClasses EVERYTHING = new ClassFileImporter().importPackages(PRODUCT.root(), FIXTURES);

    private Houses() {}

    /** A tree that breaks one rule, and the classes or packages below its root that break it. */
    record Fixture(String rule, String name, List<String> culprits) {

        House house() {
            return new House(FIXTURES + "." + rule + "." + name);
        }

        JavaClasses classes() {
            House house = house();
            return EVERYTHING.that(DescribedPredicate.describe("of " + house.root(), house::owns));
        }
    }

    static JavaClasses product(Rule.Reach reach) {
        return EVERYTHING.that(DescribedPredicate.describe("of the product", type -> switch (reach) {
            case PRODUCT -> PRODUCT.owns(type) && isShipped(type);
            case PRODUCT_AND_TESTKIT -> PRODUCT.owns(type) && (isShipped(type) || isTestkit(type));
        }));
    }

    /** How many classes of the product the module contributes; a package-info is none. */
    static long productClassesOf(Module module) {
        String packages = PRODUCT.root() + "." + module.word() + ".";
        return product(Rule.Reach.PRODUCT).stream()
                .filter(type -> type.getName().startsWith(packages))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .count();
    }

    /** Which module really uses which other one. */
    static Set<Arrow> walkedArrows() {
        return product(Rule.Reach.PRODUCT).stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .flatMap(dependency -> PRODUCT.moduleOf(dependency.getOriginClass()).stream()
                        .flatMap(from -> PRODUCT.moduleOf(dependency.getTargetClass()).stream()
                                .map(to -> new Arrow(from, to))))
                .collect(Collectors.toSet());
    }

    static List<Fixture> fixtures() {
        return EVERYTHING.getPackage(FIXTURES).getSubpackages().stream()
                .flatMap(rule -> rule.getSubpackages().stream())
                .map(Houses::fixture)
                .sorted(Comparator.comparing(Fixture::rule).thenComparing(Fixture::name))
                .toList();
    }

    private static Fixture fixture(JavaPackage tree) {
        String[] words = tree.getName().split("\\.", -1);
        List<String> culprits = tree.tryGetAnnotationOfType(Culprits.class)
                .map(named -> Arrays.asList(named.value()))
                .orElse(List.of());
        return new Fixture(words[1], words[2], culprits);
    }

    private static boolean isShipped(JavaClass type) {
        return !isFrom(type, "/test-classes/") && !isFrom(type, "-tests.jar");
    }

    private static boolean isTestkit(JavaClass type) {
        return isFrom(type, "/application/target/test-classes/") || isFrom(type, "-application-");
    }

    private static boolean isFrom(JavaClass type, String place) {
        return type.getSource()
                .map(source -> source.getUri().toString().contains(place))
                .orElse(false);
    }
}
