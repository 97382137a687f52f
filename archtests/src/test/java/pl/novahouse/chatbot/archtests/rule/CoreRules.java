package pl.novahouse.chatbot.archtests.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How the domain and the application are written. */
final class CoreRules {

    static final List<Rule> ALL = List.of(
            Rule.of(
                    "the_core_is_plain_java",
                    "Domain and application use only the JDK and JSpecify.",
                    "No framework's release changes what the product does, and the core's tests need no container.",
                    CoreRules::plainJava),
            Rule.of(
                    "the_core_does_no_io",
                    "Domain and application open no file, socket, stream, process or database and write no log.",
                    "Whatever may block or fail outside comes through a port, where it has a fake and a deadline.",
                    CoreRules::noIo),
            Rule.of(
                    "the_core_is_deterministic",
                    "Domain and application take time, identities, randomness, locale and zone from their callers "
                            + "and start no thread.",
                    "The same words give the same answer, in a test at midnight as in production.",
                    CoreRules::deterministic),
            Rule.of(
                    "the_core_throws_one_exception",
                    "Domain and application throw ProblemException for a refusal, IllegalArgumentException or "
                            + "IllegalStateException for a bug, declare no other exception, and catch none "
                            + "wholesale.",
                    "A caller knows the one thing to render; anything else is a bug that must surface.",
                    CoreRules::oneException),
            Rule.of(
                    "the_core_is_made_of_closed_values",
                    "A type of the domain or application is a record, an enum, a final class, a sealed type or an "
                            + "interface; its fields are final and it has no setter. Only a package-private class may "
                            + "have private fields that change: an answer in the making, a cursor.",
                    "A value that cannot change needs no defence, and a switch over a closed type needs no default.",
                    CoreRules::closedValues));

    private CoreRules() {}

    private static ArchRule plainJava(House house) {
        return classes()
                .that(house.in(Module.CORE))
                .should(Check.that(
                        "use only the JDK",
                        type -> type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> {
                                    JavaClass target = House.targetOf(dependency);
                                    return !house.owns(target)
                                            && !target.isPrimitive()
                                            && !target.getName().startsWith("java.")
                                            && !target.getName().startsWith("org.jspecify.");
                                })
                                .map(dependency -> "not the JDK: " + dependency.getDescription())));
    }

    private static final Set<String> IO_PACKAGES = Set.of(
            "java.io.",
            "java.net.",
            "java.nio.file.",
            "java.nio.channels.",
            "java.sql.",
            "java.rmi.",
            "java.util.logging.",
            "java.util.zip.",
            "java.util.jar.",
            "java.util.prefs.",
            "java.lang.foreign.",
            "java.lang.reflect.",
            "java.lang.System$Logger");

    /** Names and serial forms, not input or output. */
    private static final Set<String> IO_IN_NAME_ONLY =
            Set.of("java.net.URI", "java.net.URLEncoder", "java.io.Serializable");

    private static final Set<String> OUTSIDE_METHODS = Set.of(
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.getProperties",
            "java.lang.System.getLogger",
            "java.lang.System.exit",
            "java.lang.System.console",
            "java.lang.Runtime.exec",
            "java.lang.ProcessBuilder.start",
            "java.lang.Class.getResource",
            "java.lang.Class.getResourceAsStream",
            "java.lang.Class.forName",
            "java.lang.ClassLoader.getResource",
            "java.lang.ClassLoader.getResourceAsStream",
            "java.lang.Throwable.printStackTrace",
            "java.lang.IO.println",
            "java.lang.IO.print",
            "java.lang.IO.readln");

    private static ArchRule noIo(House house) {
        return classes()
                .that(house.in(Module.CORE))
                .should(Check.that(
                        "do no I/O",
                        type -> Stream.concat(
                                type.getDirectDependenciesFromSelf().stream()
                                        .filter(dependency -> isIo(House.targetOf(dependency)))
                                        .map(dependency -> "input or output: " + dependency.getDescription()),
                                type.getAccessesFromSelf().stream()
                                        .filter(access -> OUTSIDE_METHODS.contains(nameOf(access)))
                                        .map(access -> "input or output: " + access.getDescription()))));
    }

    private static boolean isIo(JavaClass type) {
        return !IO_IN_NAME_ONLY.contains(type.getName()) && IO_PACKAGES.stream().anyMatch(type.getName()::startsWith);
    }

    private static final Set<String> CHANCE_METHODS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.identityHashCode",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.time.InstantSource.system",
            "java.nio.charset.Charset.defaultCharset",
            "java.util.Collections.shuffle",
            "java.util.Collection.parallelStream",
            "java.util.stream.BaseStream.parallel",
            "java.lang.Object.wait",
            "java.lang.Object.notify",
            "java.lang.Object.notifyAll");

    private static final Set<String> CHANCE_TYPES = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.security.SecureRandom",
            "java.util.random.",
            "java.util.Timer",
            "java.util.concurrent.",
            "java.lang.Thread",
            "java.lang.ScopedValue");

    /** Collections that happen to live beside the executors. */
    private static final Set<String> QUIET_NEIGHBOURS = Set.of("java.util.concurrent.TimeUnit");

    private static ArchRule deterministic(House house) {
        return classes()
                .that(house.in(Module.CORE))
                .should(Check.that(
                        "be deterministic",
                        type -> Stream.concat(
                                type.getDirectDependenciesFromSelf().stream()
                                        .filter(dependency -> isChance(House.targetOf(dependency)))
                                        .map(dependency -> "not deterministic: " + dependency.getDescription()),
                                type.getAccessesFromSelf().stream()
                                        .filter(CoreRules::isChance)
                                        .map(access -> "not deterministic: " + access.getDescription()))));
    }

    private static boolean isChance(JavaClass type) {
        return !QUIET_NEIGHBOURS.contains(type.getName())
                && CHANCE_TYPES.stream().anyMatch(type.getName()::startsWith);
    }

    private static boolean isChance(JavaAccess<?> access) {
        return CHANCE_METHODS.contains(nameOf(access)) || readsTheClock(access) || dependsOnTheLocale(access);
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        if (!access.getTargetOwner().getPackageName().equals("java.time")) {
            return false;
        }
        return (access.getName().equals("now") && !takes(access, "java.time.Clock"))
                || (access.getTargetOwner().getName().equals("java.time.Clock")
                        && access.getName().startsWith("system"));
    }

    private static final Set<String> WORDED_FORMATS = Set.of(
            "java.time.format.DateTimeFormatter.ofPattern",
            "java.time.format.DateTimeFormatter.ofLocalizedDate",
            "java.time.format.DateTimeFormatter.ofLocalizedTime",
            "java.time.format.DateTimeFormatter.ofLocalizedDateTime",
            "java.time.format.DateTimeFormatterBuilder.toFormatter",
            "java.util.Formatter.<init>");

    private static boolean dependsOnTheLocale(JavaAccess<?> access) {
        boolean text = access.getTargetOwner().isEquivalentTo(String.class)
                && Set.of("toLowerCase", "toUpperCase", "format", "formatted").contains(access.getName());
        boolean factory = access.getName().startsWith("get") && access.getName().endsWith("Instance");
        boolean format = access.getTargetOwner().getPackageName().equals("java.text")
                && (factory || access.getName().equals("<init>"));
        return (text || format || WORDED_FORMATS.contains(nameOf(access)))
                && !takes(access, "java.util.Locale")
                && !takes(access, "java.text.DecimalFormatSymbols");
    }

    private static boolean takes(JavaAccess<?> access, String parameter) {
        return access.getTarget() instanceof AccessTarget.CodeUnitCallTarget call
                && call.getRawParameterTypes().stream()
                        .anyMatch(type -> type.getName().equals(parameter));
    }

    private static String nameOf(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getName();
    }

    /** The last is what the compiler writes into a switch without default. */
    private static final Set<String> BUGS =
            Set.of("java.lang.IllegalArgumentException", "java.lang.IllegalStateException", "java.lang.MatchException");

    private static final Set<Class<? extends Throwable>> WHOLESALE =
            Set.of(Throwable.class, Exception.class, RuntimeException.class, Error.class);

    private static ArchRule oneException(House house) {
        return classes().that(house.in(Module.CORE)).should(Check.that("throw one exception", type -> {
            Stream<String> thrown = House.constructionsIn(type)
                    .filter(call -> call.getTargetOwner().isAssignableTo(Throwable.class))
                    .filter(call -> !isOwnParent(call))
                    .filter(call -> !isProblemException(house, call.getTargetOwner()))
                    .filter(call -> !BUGS.contains(call.getTargetOwner().getName()))
                    .map(call -> "another exception: " + call.getDescription());
            Stream<String> declared = type.isAssignableTo(Throwable.class) && !isProblemException(house, type)
                    ? Stream.of(type.getName() + " is another exception of the core")
                    : Stream.empty();
            Stream<String> caught = type.getTryCatchBlocks().stream()
                    .filter(block -> block.getCaughtThrowables().stream()
                            .anyMatch(caughtType -> WHOLESALE.stream().anyMatch(caughtType::isEquivalentTo)))
                    .map(block -> type.getName() + " catches exceptions wholesale in " + block.getSourceCodeLocation());
            return Stream.of(thrown, declared, caught).flatMap(found -> found);
        }));
    }

    private static boolean isOwnParent(JavaAccess<?> call) {
        return call.getOriginOwner().isAssignableTo(Throwable.class)
                && call.getOrigin().isConstructor();
    }

    private static boolean isProblemException(House house, JavaClass type) {
        return type.getName().equals(house.root() + ".domain.shared.ProblemException");
    }

    private static ArchRule closedValues(House house) {
        return classes().that(house.in(Module.CORE)).should(Check.that("be closed", type -> {
            Stream<String> open = isClosed(type)
                    ? Stream.empty()
                    : Stream.of(type.getName() + " is open: make it a record, an enum, final or sealed");
            Stream<String> mutable = type.getFields().stream()
                    .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                    .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                    .filter(field -> !isPrivateMatter(field))
                    .map(JavaField::getFullName)
                    .map(name -> name + " can change: make it final");
            Stream<String> setters = type.getMethods().stream()
                    .filter(method -> isSetter(method.getName()))
                    .map(method -> method.getFullName() + " is a setter");
            return Stream.of(open, mutable, setters).flatMap(found -> found);
        }));
    }

    private static boolean isPrivateMatter(JavaField field) {
        return field.getModifiers().contains(JavaModifier.PRIVATE)
                && !House.outermost(field.getOwner()).getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isClosed(JavaClass type) {
        return type.isInterface()
                || type.isRecord()
                || type.isEnum()
                || type.isAnonymousClass()
                || type.isSealed()
                || type.getModifiers().contains(JavaModifier.FINAL);
    }

    private static boolean isSetter(String method) {
        return method.length() > 3 && method.startsWith("set") && Character.isUpperCase(method.charAt(3));
    }
}
