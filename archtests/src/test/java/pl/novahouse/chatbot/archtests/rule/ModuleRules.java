package pl.novahouse.chatbot.archtests.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Where classes live and whom they may know. */
final class ModuleRules {

    static final List<Rule> ALL = List.of(
            Rule.of(
                    "modules_depend_inwards",
                    "A module uses only the modules that the architecture allows it: adapters use the application, "
                            + "the application uses the domain, and adapters never see one another.",
                    "The core outlives every technology around it, and an adapter can be replaced alone.",
                    ModuleRules::modulesDependInwards),
            Rule.of(
                    "no_class_is_homeless",
                    "Every class lives in {root}.{module}.{feature}, with a module and a feature of the lists.",
                    "One grep for the feature's word shows a feature through the whole house.",
                    ModuleRules::noClassIsHomeless),
            Rule.of(
                    "the_diagram_is_true",
                    "No class uses another against the arrows of docs/architecture/modules.puml.",
                    "A picture that nobody checks lies after a month.",
                    house -> classes().that(house.everywhere()).should(Diagram.MODULES.isTrueFor(house))),
            Rule.of(
                    "classes_live_in_the_maven_module_that_their_package_names",
                    "A class of {root}.{module} is compiled in the Maven module of that name.",
                    "Otherwise the poms, which really separate the modules, separate something else.",
                    ModuleRules::classesLiveInTheirMavenModule),
            Rule.of(
                    "each_technology_stays_in_its_module",
                    "A library is used only by the modules that the table of technologies names for it; "
                            + "a library that the table lacks is used by nobody.",
                    "Replacing a technology touches one module, and a new one is a decision, not an accident.",
                    house -> classes().that(house.everywhere()).should(Technology.onlyAtHome(house))),
            Rule.of(
                    "features_form_a_dag",
                    "Across all modules, features use one another in one direction only, and shared uses none.",
                    "A feature can be understood, changed and removed without the ones above it.",
                    ModuleRules::featuresFormADag),
            Rule.withTestkit(
                    "packages_are_null_marked",
                    "Every package has a package-info annotated with @NullMarked.",
                    "Only marked packages are judged by NullAway; an unmarked one would be a hole in null safety.",
                    ModuleRules::packagesAreNullMarked),
            Rule.of(
                    "bootstrap_only_wires",
                    "The bootstrap module implements no port, serves no path and stores nothing.",
                    "What the product does is found in the core and the adapters; bootstrap only puts them together.",
                    ModuleRules::bootstrapOnlyWires));

    private ModuleRules() {}

    private static ArchRule modulesDependInwards(House house) {
        return classes()
                .that(house.everywhere())
                .should(Check.that(
                        "depend inwards",
                        type -> house.moduleOf(type).stream()
                                .flatMap(home -> house.dependenciesInside(type)
                                        .filter(dependency -> house.moduleOf(House.targetOf(dependency))
                                                .filter(target -> !home.mayUse(target))
                                                .isPresent())
                                        .map(dependency -> home.word() + " may not use "
                                                + wordOf(house, House.targetOf(dependency)) + ": "
                                                + dependency.getDescription()))));
    }

    private static String wordOf(House house, JavaClass type) {
        return house.moduleOf(type).map(Module::word).orElseThrow();
    }

    private static ArchRule noClassIsHomeless(House house) {
        return classes().that(house.everywhere()).should(Check.that("have a home", type -> {
            if (house.moduleOf(type).isEmpty()) {
                return Stream.of(type.getName() + " lives in no module");
            }
            if (house.isIn(type, Module.BOOTSTRAP)) {
                return Stream.empty();
            }
            return house.featureWordOf(type).flatMap(Feature::ofWord).isPresent()
                    ? Stream.empty()
                    : Stream.of(type.getName() + " lives in no feature of its module");
        }));
    }

    private static ArchRule classesLiveInTheirMavenModule(House house) {
        return classes().that(house.everywhere()).should(Check.that("live where they say", type -> {
            String location = type.getSource()
                    .map(source -> source.getUri())
                    .map(URI::toString)
                    .orElse("nowhere");
            return house
                    .moduleOf(type)
                    .filter(module -> !isBuiltBy(location, module))
                    .map(module ->
                            type.getName() + " names the module " + module.directory() + " but lives in " + location)
                    .stream();
        }));
    }

    /** Either the module's own output folder, or the jar that it is packaged into. */
    private static boolean isBuiltBy(String location, Module module) {
        return location.contains("/" + module.directory() + "/target/classes/")
                || location.contains("/chatbot-" + module.directory() + "-");
    }

    private static ArchRule featuresFormADag(House house) {
        ArchRule noCircle = SlicesRuleDefinition.slices()
                .assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return house.owns(type) && !house.isIn(type, Module.BOOTSTRAP)
                                ? house.featureWordOf(type)
                                        .flatMap(Feature::ofWord)
                                        .map(feature -> SliceIdentifier.of(feature.word()))
                                        .orElseGet(SliceIdentifier::ignore)
                                : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "features";
                    }
                })
                .namingSlices("feature $1")
                .should()
                .beFreeOfCycles();
        ArchRule sharedIsBelowAll = classes()
                .that(house.everywhere())
                .should(Check.that(
                        "share only what knows no feature",
                        type -> isShared(house, type) ? featuresUsedBy(house, type) : Stream.empty()));
        return CompositeArchRule.of(noCircle).and(sharedIsBelowAll);
    }

    private static boolean isShared(House house, JavaClass type) {
        return !house.isIn(type, Module.BOOTSTRAP)
                && house.featureWordOf(type)
                        .filter(Feature.SHARED.word()::equals)
                        .isPresent();
    }

    private static Stream<String> featuresUsedBy(House house, JavaClass type) {
        return house.dependenciesInside(type)
                .filter(dependency -> !isShared(house, House.targetOf(dependency)))
                .map(dependency -> "shared uses a feature: " + dependency.getDescription());
    }

    private static ArchRule packagesAreNullMarked(House house) {
        return classes()
                .that(house.everywhere())
                .should(Check.that(
                        "live in a null-marked package",
                        type -> House.isPackageInfo(type) || type.getPackage().isAnnotatedWith(NullMarked.class)
                                ? Stream.empty()
                                : Stream.of("the package of " + type.getName() + " is not @NullMarked")));
    }

    private static final Set<String> EDGE_MARKS = Set.of(
            "jakarta.ws.rs.Path",
            "jakarta.ws.rs.ext.Provider",
            "jakarta.persistence.Entity",
            "jakarta.transaction.Transactional");

    private static ArchRule bootstrapOnlyWires(House house) {
        return classes()
                .that(house.in(Module.BOOTSTRAP))
                .should(Check.that(
                        "only wire",
                        type -> Stream.concat(
                                house.portsOf(type).stream()
                                        .filter(port -> !type.getModifiers().contains(JavaModifier.SYNTHETIC))
                                        .map(port -> type.getName() + " implements the port " + port.getName()),
                                Stream.concat(
                                                type.getAnnotations().stream(),
                                                type.getMethods().stream()
                                                        .flatMap(method -> method.getAnnotations().stream()))
                                        .map(mark -> mark.getRawType().getName())
                                        .filter(EDGE_MARKS::contains)
                                        .distinct()
                                        .map(mark -> type.getName() + " carries @" + mark))));
    }
}
