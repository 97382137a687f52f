package pl.novahouse.chatbot.archtests.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The doors of the application: use cases inwards, ports outwards, adapters behind them. */
final class PortRules {

    static final List<Rule> ALL = List.of(
            Rule.of(
                    "ports_live_in_port_packages",
                    "An interface of the application that an adapter implements lives in "
                            + "application.{feature}.port, and beside it live only ports and closed values.",
                    "The list of what the application needs from outside is the list of these packages.",
                    PortRules::portsLiveInPortPackages),
            Rule.of(
                    "ports_speak_the_domain",
                    "A port's methods take and return values of the core and of the JDK's own language "
                            + "(text, numbers, time, lists, optionals), never a Map, an Object or a technology's type.",
                    "A port that speaks a technology cannot be given another one, and a Map hides what is needed.",
                    PortRules::portsSpeakTheDomain),
            Rule.withTestkit(
                    "ports_have_a_fake_and_a_real_adapter",
                    "Every port is implemented by an in-memory fake in the application's testkit and by a class of a "
                            + "driven adapter.",
                    "Use cases are tested without technology, and no port is a promise that nobody keeps.",
                    PortRules::portsHaveAFakeAndARealAdapter),
            Rule.of(
                    "use_cases_do_one_thing",
                    "A use case is a final class without interface whose one public method is execute; that takes "
                            + "nothing or its own Command, gives nothing or its own Result, and its public nested "
                            + "types are records, enums or sealed.",
                    "The list of use cases is the list of what people can do with the product.",
                    PortRules::useCasesDoOneThing),
            Rule.of(
                    "use_cases_do_not_call_each_other",
                    "No use case knows another one, its command or its result.",
                    "Each draws its own transactions; nested ones would hide where a transaction ends.",
                    PortRules::useCasesDoNotCallEachOther),
            Rule.of(
                    "driven_adapters_never_touch_use_cases",
                    "Persistence, language and integration adapters know ports and values, never a use case.",
                    "Calls go from the edge inwards and out through ports; a loop back would start a second story.",
                    PortRules::drivenAdaptersNeverTouchUseCases),
            Rule.of(
                    "driven_adapters_show_only_their_port",
                    "A public class of a driven adapter implements a port and has no public method beside the "
                            + "port's, or is a closed value for its settings, or a part that bootstrap starts and "
                            + "closes (AutoCloseable) with its exception, or lies in the adapter's shared package "
                            + "and is used by its own features alone; all else is package-private.",
                    "Nobody can come to depend on a table, a client or a prompt from outside.",
                    PortRules::drivenAdaptersShowOnlyTheirPort),
            Rule.withTestkit(
                    "adapters_are_named_after_their_port",
                    "A class that implements a port is called {Technology}{Port}.",
                    "One search for the port's name lists every way it is fulfilled.",
                    PortRules::adaptersAreNamedAfterTheirPort),
            Rule.of(
                    "ports_are_fulfilled_by_named_classes",
                    "No lambda and no method reference stands for a port.",
                    "A fulfilment without a name is found by no search and tested by no contract.",
                    PortRules::portsAreFulfilledByNamedClasses),
            Rule.of(
                    "transactions_are_drawn_by_the_application",
                    "Only the application calls the port Transactions, and only its adapter touches the "
                            + "transaction manager; @Transactional is used nowhere.",
                    "One can read in the use case what commits together, and nothing slow hides inside.",
                    PortRules::transactionsAreDrawnByTheApplication));

    private PortRules() {}

    private static ArchRule portsLiveInPortPackages(House house) {
        return classes().that(house.in(Module.APPLICATION)).should(Check.that("be a port where ports live", type -> {
            if (House.isPackageInfo(type)) {
                return Stream.empty();
            }
            if (house.isInPortPackage(type)) {
                return House.isOpenInterface(type) || isClosedValue(type)
                        ? Stream.empty()
                        : Stream.of(type.getName() + " is neither a port nor a closed value");
            }
            return type.getAllSubclasses().stream()
                    .filter(house.in(Module.DRIVEN))
                    .map(adapter ->
                            adapter.getName() + " implements " + type.getName() + ", which lives in no port package");
        }));
    }

    private static boolean isClosedValue(JavaClass type) {
        return type.isRecord() || type.isEnum() || type.isSealed();
    }

    private static final Set<String> PLAIN_WORDS = Set.of(
            "java.lang.String",
            "java.lang.Boolean",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Double",
            "java.lang.Void",
            "java.lang.Runnable",
            "java.lang.AutoCloseable",
            "java.util.List",
            "java.util.Set",
            "java.util.Optional",
            "java.util.OptionalInt",
            "java.util.OptionalLong",
            "java.util.OptionalDouble",
            "java.util.UUID",
            "java.util.Locale",
            "java.util.Currency",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.net.URI");

    private static final Set<String> PLAIN_LANGUAGES = Set.of("java.time", "java.util.function", "java.util.stream");

    private static ArchRule portsSpeakTheDomain(House house) {
        return classes()
                .that(DescribedPredicate.describe(
                        "in port packages", type -> house.isInPortPackage(type) && !House.isPackageInfo(type)))
                .should(Check.that(
                        "speak the domain",
                        type -> Stream.concat(
                                        type.getMethods().stream()
                                                .filter(method -> !overridesObject(method))
                                                .filter(method ->
                                                        !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                                                .flatMap(method -> Stream.concat(
                                                                Stream.of(method.getReturnType()),
                                                                method.getParameterTypes().stream())
                                                        .flatMap(spoken -> foreign(house, spoken))
                                                        .map(word -> method.getFullName() + " speaks of " + word)),
                                        type.getFields().stream()
                                                .filter(field ->
                                                        !field.getModifiers().contains(JavaModifier.STATIC))
                                                .flatMap(field -> foreign(house, field.getType())
                                                        .map(word -> field.getFullName() + " speaks of " + word)))
                                .distinct()));
    }

    private static Stream<String> foreign(House house, JavaType type) {
        return Words.of(type)
                .filter(word -> !word.isPrimitive())
                .filter(word -> !house.in(Module.CORE).test(word))
                .filter(word -> !PLAIN_WORDS.contains(word.getName()))
                .filter(word -> !PLAIN_LANGUAGES.contains(word.getPackageName()))
                .map(JavaClass::getName);
    }

    private static boolean overridesObject(JavaMethod method) {
        return Set.of("equals", "hashCode", "toString").contains(method.getName());
    }

    private static ArchRule portsHaveAFakeAndARealAdapter(House house) {
        return classes()
                .that(DescribedPredicate.describe("that are ports", house::isPort))
                .should(Check.that("have a fake and a real adapter", port -> {
                    Set<JavaClass> adapters = port.getAllSubclasses().stream()
                            .filter(type -> !type.isInterface())
                            .collect(Collectors.toSet());
                    Stream<String> noFake = adapters.stream().anyMatch(house.in(Module.APPLICATION))
                            ? Stream.empty()
                            : Stream.of(port.getName() + " has no fake in the application's testkit");
                    Stream<String> noReal = adapters.stream().anyMatch(house.in(Module.DRIVEN))
                            ? Stream.empty()
                            : Stream.of(port.getName() + " has no real adapter");
                    return Stream.concat(noFake, noReal);
                }));
    }

    private static ArchRule useCasesDoOneThing(House house) {
        return classes()
                .that(DescribedPredicate.describe("that are use cases", house::isUseCase))
                .should(Check.that("do one thing", useCase -> {
                    Stream<String> open = useCase.getModifiers().contains(JavaModifier.FINAL)
                            ? Stream.empty()
                            : Stream.of(useCase.getName() + " is not final");
                    Stream<String> fronted = useCase.getRawInterfaces().stream()
                            .map(front -> useCase.getName() + " stands behind the interface " + front.getName());
                    List<JavaMethod> offered = useCase.getMethods().stream()
                            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                            .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                            .toList();
                    Stream<String> other =
                            offered.size() == 1 && offered.getFirst().getName().equals("execute")
                                    ? Stream.empty()
                                    : Stream.of(useCase.getName() + " offers "
                                            + offered.stream()
                                                    .map(JavaMethod::getName)
                                                    .sorted()
                                                    .collect(Collectors.joining(", "))
                                            + " instead of one execute");
                    return Stream.of(open, fronted, other, foreignShapes(useCase, offered), openNestedTypes(useCase))
                            .flatMap(found -> found);
                }));
    }

    private static Stream<String> foreignShapes(JavaClass useCase, List<JavaMethod> offered) {
        return offered.stream().flatMap(method -> {
            Stream<String> taken = method.getRawParameterTypes().stream()
                    .filter(type -> !isNested(type, useCase, "Command"))
                    .map(type -> method.getFullName() + " takes " + type.getName() + " instead of its Command");
            JavaClass result = method.getRawReturnType();
            Stream<String> given = result.isEquivalentTo(void.class) || isNested(result, useCase, "Result")
                    ? Stream.empty()
                    : Stream.of(method.getFullName() + " gives " + result.getName() + " instead of its Result");
            return Stream.concat(taken, given);
        });
    }

    private static boolean isNested(JavaClass type, JavaClass useCase, String name) {
        return type.getSimpleName().equals(name)
                && type.getEnclosingClass().filter(useCase::equals).isPresent();
    }

    private static Stream<String> openNestedTypes(JavaClass useCase) {
        return useCase.getPackage().getClasses().stream()
                .filter(type -> type.getEnclosingClass().filter(useCase::equals).isPresent())
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !isClosedValue(type))
                .map(type -> type.getName() + " is no record, enum or sealed type");
    }

    private static ArchRule useCasesDoNotCallEachOther(House house) {
        return classes()
                .that(DescribedPredicate.describe("of use cases", house::belongsToUseCase))
                .should(Check.that(
                        "leave other use cases alone",
                        type -> house.dependenciesInside(type)
                                .filter(dependency -> house.belongsToUseCase(House.targetOf(dependency)))
                                .filter(dependency -> !House.outermost(House.targetOf(dependency))
                                        .equals(House.outermost(type)))
                                .map(dependency -> "a use case knows another: " + dependency.getDescription())));
    }

    private static ArchRule drivenAdaptersNeverTouchUseCases(House house) {
        return classes()
                .that(house.in(Module.DRIVEN))
                .should(Check.that(
                        "leave use cases alone",
                        type -> house.dependenciesInside(type)
                                .filter(dependency -> house.belongsToUseCase(House.targetOf(dependency)))
                                .map(dependency ->
                                        "a driven adapter knows a use case: " + dependency.getDescription())));
    }

    private static ArchRule drivenAdaptersShowOnlyTheirPort(House house) {
        return classes()
                .that(house.in(Module.DRIVEN))
                .and(DescribedPredicate.describe(
                        "public", type -> type.getModifiers().contains(JavaModifier.PUBLIC)))
                .should(Check.that("show only their port", type -> {
                    if (isClosedValue(type)) {
                        return Stream.empty();
                    }
                    if (house.portsOf(type).isEmpty()) {
                        return isStartedByBootstrap(type) || isSharedAmongFeatures(house, type)
                                ? Stream.empty()
                                : Stream.of(type.getName() + " is public and implements no port");
                    }
                    return type.getMethods().stream()
                            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                            .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                            .filter(method -> !overridesObject(method))
                            .filter(method -> !isPromised(method, type))
                            .map(method -> method.getFullName() + " is public and not the port's");
                }));
    }

    /** What several features of one adapter use, and no other module. */
    private static boolean isSharedAmongFeatures(House house, JavaClass type) {
        return house.featureWordOf(type).filter(Feature.SHARED.word()::equals).isPresent()
                && type.getDirectDependenciesToSelf().stream()
                        .allMatch(user -> house.moduleOf(user.getOriginClass()).equals(house.moduleOf(type)));
    }

    /** A server or pool that must run before the container does, and what it throws when it cannot. */
    private static boolean isStartedByBootstrap(JavaClass type) {
        return type.isAssignableTo(AutoCloseable.class) || type.isAssignableTo(Throwable.class);
    }

    /** Whether an interface, of the port or of the platform (AutoCloseable), asks for the method. */
    private static boolean isPromised(JavaMethod method, JavaClass type) {
        return type.getAllRawInterfaces().stream()
                .flatMap(promise -> promise.getMethods().stream())
                .anyMatch(promised -> promised.getName().equals(method.getName())
                        && promised.getParameters().size()
                                == method.getParameters().size());
    }

    private static ArchRule adaptersAreNamedAfterTheirPort(House house) {
        return classes()
                .that(DescribedPredicate.describe(
                        "that implement ports",
                        type -> !type.isInterface()
                                && type.isTopLevelClass()
                                && house.owns(type)
                                && !house.portsOf(type).isEmpty()))
                .should(Check.that("be named after their port", type -> {
                    List<String> names = house.portsOf(type).stream()
                            .map(JavaClass::getSimpleName)
                            .sorted()
                            .toList();
                    return names.stream().anyMatch(name -> isTechnologyAnd(name, type.getSimpleName()))
                            ? Stream.empty()
                            : Stream.of(type.getName() + " is not called <Technology>" + String.join(" or ", names));
                }));
    }

    private static boolean isTechnologyAnd(String port, String adapter) {
        return adapter.endsWith(port) && adapter.length() > port.length();
    }

    private static ArchRule portsAreFulfilledByNamedClasses(House house) {
        return classes()
                .that(house.everywhere())
                .should(Check.that(
                        "name what fulfils a port",
                        type -> Lambdas.madeIn(type)
                                .filter(house::isPortName)
                                .distinct()
                                .map(port -> type.getName() + " fulfils the port " + port + " by a lambda")));
    }

    private static final Set<String> TRANSACTION_MANAGERS = Set.of(
            "jakarta.transaction.",
            "io.quarkus.narayana.jta.QuarkusTransaction",
            "org.hibernate.Transaction",
            "jakarta.persistence.EntityTransaction");

    private static ArchRule transactionsAreDrawnByTheApplication(House house) {
        String port = house.root() + ".application.shared.port.Transactions";
        return classes().that(house.everywhere()).should(Check.that("leave transactions to use cases", type -> {
            boolean isTheAdapter = type.getAllRawInterfaces().stream()
                    .anyMatch(front -> front.getName().equals(port));
            Stream<String> managers = isTheAdapter
                    ? Stream.empty()
                    : type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> TRANSACTION_MANAGERS.stream()
                                    .anyMatch(House.targetOf(dependency).getName()::startsWith))
                            .map(dependency -> "touches the transaction manager: " + dependency.getDescription());
            Stream<String> calls = house.isIn(type, Module.APPLICATION)
                    ? Stream.empty()
                    : type.getMethodCallsFromSelf().stream()
                            .filter(call -> call.getTargetOwner().getName().equals(port))
                            .map(call -> "draws a transaction outside the application: " + call.getDescription());
            return Stream.concat(managers, calls);
        }));
    }
}
