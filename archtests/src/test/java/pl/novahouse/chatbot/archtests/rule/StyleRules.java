package pl.novahouse.chatbot.archtests.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is written nowhere in the product. */
final class StyleRules {

    static final List<Rule> ALL = List.of(
            Rule.of(
                    "no_field_injection",
                    "No field and no method is injected; what a class needs comes by its constructor.",
                    "A class can be made in a test with new, and its fields can be final.",
                    StyleRules::noFieldInjection),
            Rule.of(
                    "no_generic_exceptions",
                    "Nothing throws or declares Throwable, Exception, RuntimeException or Error.",
                    "A caller can only treat what it can tell apart.",
                    StyleRules::noGenericExceptions),
            Rule.of(
                    "no_standard_output",
                    "Nothing writes to standard output or error, except the local run, which speaks to the person "
                            + "who started it.",
                    "In production the log is JSON with a request id; a stray line is neither.",
                    StyleRules::noStandardOutput),
            Rule.of(
                    "no_legacy_dates",
                    "Nothing uses java.util.Date, Calendar, their formats or their SQL children.",
                    "They are mutable and zone-less; java.time says what is meant.",
                    StyleRules::noLegacyDates),
            Rule.of(
                    "names_say_what_things_are",
                    "No class is called Port, Service, Impl, Manager, Helper, Util, UseCase or Dto.",
                    "Such a word stands where the name of the thing should be.",
                    StyleRules::namesSayWhatThingsAre));

    private StyleRules() {}

    private static final Set<String> INJECTIONS = Set.of(
            "jakarta.inject.Inject",
            "jakarta.annotation.Resource",
            "jakarta.persistence.PersistenceContext",
            "jakarta.ws.rs.core.Context",
            "org.eclipse.microprofile.config.inject.ConfigProperty",
            "io.quarkus.qute.Location");

    private static ArchRule noFieldInjection(House house) {
        return classes()
                .that(house.everywhere())
                .should(Check.that(
                        "take what they need by constructor",
                        type -> Stream.concat(type.getFields().stream(), type.getMethods().stream())
                                .filter(StyleRules::isInjected)
                                .map(member -> member.getFullName() + " is injected")));
    }

    private static boolean isInjected(JavaMember member) {
        return member.getAnnotations().stream()
                .anyMatch(mark -> INJECTIONS.contains(mark.getRawType().getName()));
    }

    private static final Set<Class<? extends Throwable>> GENERIC =
            Set.of(Throwable.class, Exception.class, RuntimeException.class, Error.class);

    private static ArchRule noGenericExceptions(House house) {
        return classes().that(house.everywhere()).should(Check.that("throw what can be told apart", type -> {
            Stream<String> thrown = House.constructionsIn(type)
                    .filter(call -> isGeneric(call.getTargetOwner()))
                    .filter(call -> !(call.getOriginOwner().isAssignableTo(Throwable.class)
                            && call.getOrigin().isConstructor()))
                    .map(call -> "throws a generic exception: " + call.getDescription());
            Stream<String> declared = type.getCodeUnits().stream()
                    .filter(unit ->
                            unit.getExceptionTypes().stream().anyMatch(exception -> isGeneric(exception.toErasure())))
                    .map(unit -> unit.getFullName() + " declares a generic exception");
            return Stream.concat(thrown, declared);
        }));
    }

    private static boolean isGeneric(JavaClass type) {
        return GENERIC.stream().anyMatch(type::isEquivalentTo);
    }

    private static ArchRule noStandardOutput(House house) {
        return classes()
                .that(DescribedPredicate.describe(
                        "apart from the local run",
                        type -> house.owns(type) && !type.getPackageName().equals(house.root() + ".bootstrap.local")))
                .should(Check.that(
                        "leave standard output alone",
                        type -> Stream.concat(
                                type.getFieldAccessesFromSelf().stream()
                                        .filter(access ->
                                                access.getTargetOwner().isEquivalentTo(System.class)
                                                        && Set.of("out", "err").contains(access.getName()))
                                        .map(access -> "standard output: " + access.getDescription()),
                                type.getMethodCallsFromSelf().stream()
                                        .filter(call ->
                                                call.getTargetOwner().getName().equals("java.lang.IO")
                                                        || call.getName().equals("printStackTrace"))
                                        .map(call -> "standard output: " + call.getDescription()))));
    }

    private static final Set<String> LEGACY = Set.of(
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.util.TimeZone",
            "java.text.DateFormat",
            "java.text.SimpleDateFormat",
            "java.sql.Date",
            "java.sql.Time",
            "java.sql.Timestamp");

    private static ArchRule noLegacyDates(House house) {
        return classes()
                .that(house.everywhere())
                .should(Check.that(
                        "speak java.time",
                        type -> type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> LEGACY.contains(
                                        House.targetOf(dependency).getName()))
                                .map(dependency -> "a legacy date: " + dependency.getDescription())));
    }

    private static final List<String> EMPTY_WORDS = List.of(
            "Port", "Service", "Impl", "Manager", "Helper", "Helpers", "Util", "Utils", "UseCase", "Dto", "DTO");

    private static ArchRule namesSayWhatThingsAre(House house) {
        return classes()
                .that(house.everywhere())
                .should(Check.that(
                        "be called what they are",
                        type -> type.getModifiers().contains(JavaModifier.SYNTHETIC)
                                ? Stream.empty()
                                : EMPTY_WORDS.stream()
                                        .filter(type.getSimpleName()::endsWith)
                                        .map(word -> type.getName() + " is called a " + word)));
    }
}
