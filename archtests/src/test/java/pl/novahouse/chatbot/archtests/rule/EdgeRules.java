package pl.novahouse.chatbot.archtests.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the HTTP edge may do. */
final class EdgeRules {

    static final List<Rule> ALL = List.of(
            Rule.of(
                    "rest_touches_use_cases_never_ports",
                    "The HTTP adapter calls use cases and knows values; it never touches a port or another class of "
                            + "the application.",
                    "What HTTP can do, the list of use cases says; no decision hides in a resource.",
                    EdgeRules::restTouchesUseCases),
            Rule.of(
                    "no_domain_type_on_the_wire",
                    "Endpoints take and return wire records, and no wire record has a component of a core type.",
                    "A renamed domain type must not change the API, nor a new field leak out of it.",
                    EdgeRules::noDomainTypeOnTheWire),
            Rule.of(
                    "every_endpoint_names_its_callers",
                    "Every endpoint, or its class, says who may call it: everyone, staff with a role, or nobody.",
                    "Access is decided where the path stands, and an endpoint without a decision does not build.",
                    EdgeRules::everyEndpointNamesItsCallers),
            Rule.of(
                    "endpoints_block_on_virtual_threads",
                    "Every endpoint runs on a virtual thread and returns a plain value, no reactive type.",
                    "Blocking code reads top down, and a slow model holds no platform thread.",
                    EdgeRules::endpointsBlockOnVirtualThreads),
            Rule.of(
                    "problems_are_rendered_in_one_place",
                    "Only the shared package of the HTTP adapter maps exceptions to answers and sets a status by hand.",
                    "Every failure has one shape, and nothing of the inside leaks through a second one.",
                    EdgeRules::problemsAreRenderedInOnePlace));

    private EdgeRules() {}

    private static ArchRule restTouchesUseCases(House house) {
        return classes()
                .that(house.in(Module.REST))
                .should(Check.that(
                        "touch use cases only",
                        type -> house.dependenciesInside(type)
                                .filter(dependency -> house.isIn(House.targetOf(dependency), Module.APPLICATION))
                                .filter(dependency -> !isForTheEdge(house, House.targetOf(dependency)))
                                .map(dependency -> "neither use case nor value: " + dependency.getDescription())));
    }

    private static boolean isForTheEdge(House house, JavaClass target) {
        return !house.isPort(target)
                && (house.belongsToUseCase(target) || target.isRecord() || target.isEnum() || target.isSealed());
    }

    private static final Set<String> HTTP_METHODS = Set.of(
            "jakarta.ws.rs.GET",
            "jakarta.ws.rs.POST",
            "jakarta.ws.rs.PUT",
            "jakarta.ws.rs.PATCH",
            "jakarta.ws.rs.DELETE",
            "jakarta.ws.rs.HEAD",
            "jakarta.ws.rs.OPTIONS");

    private static boolean isEndpoint(JavaMethod method) {
        return marks(method.getAnnotations()).anyMatch(HTTP_METHODS::contains);
    }

    private static Stream<String> marks(Set<? extends JavaAnnotation<?>> annotations) {
        return annotations.stream().map(annotation -> annotation.getRawType().getName());
    }

    private static DescribedPredicate<JavaClass> withEndpoints(House house) {
        return DescribedPredicate.describe(
                "with endpoints",
                type -> house.owns(type) && type.getMethods().stream().anyMatch(EdgeRules::isEndpoint));
    }

    private static Stream<JavaMethod> endpointsOf(JavaClass type) {
        return type.getMethods().stream().filter(EdgeRules::isEndpoint);
    }

    private static ArchRule noDomainTypeOnTheWire(House house) {
        return classes()
                .that(house.in(Module.REST))
                .should(Check.that(
                        "keep the core off the wire",
                        type -> Stream.concat(
                                endpointsOf(type)
                                        .flatMap(endpoint -> signature(endpoint)
                                                .flatMap(Words::of)
                                                .distinct()
                                                .flatMap(word -> coreWordsIn(house, word, new HashSet<>()))
                                                .distinct()
                                                .map(word ->
                                                        endpoint.getFullName() + " puts " + word + " on the wire")),
                                isWireRecord(type)
                                        ? coreWordsIn(house, type, new HashSet<>())
                                                .distinct()
                                                .map(word -> type.getName() + " puts " + word + " on the wire")
                                        : Stream.empty())));
    }

    private static boolean isWireRecord(JavaClass type) {
        return type.isRecord() && Stream.of("Request", "Response", "Body").anyMatch(type.getSimpleName()::endsWith);
    }

    private static Stream<JavaType> signature(JavaMethod endpoint) {
        return Stream.concat(Stream.of(endpoint.getReturnType()), endpoint.getParameterTypes().stream());
    }

    /** The core types that a value of this type would carry, through the components of wire records. */
    private static Stream<String> coreWordsIn(House house, JavaClass type, Set<JavaClass> seen) {
        if (house.in(Module.CORE).test(type)) {
            return Stream.of(type.getName());
        }
        if (!house.isIn(type, Module.REST) || !type.isRecord() || !seen.add(type)) {
            return Stream.empty();
        }
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .flatMap(field -> Words.of(field.getType()))
                .flatMap(word -> coreWordsIn(house, word, seen));
    }

    private static final Set<String> CALLERS = Set.of(
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.DenyAll",
            "io.quarkus.security.Authenticated",
            "io.quarkus.security.PermissionsAllowed");

    private static ArchRule everyEndpointNamesItsCallers(House house) {
        return classes()
                .that(withEndpoints(house))
                .should(Check.that(
                        "name their callers",
                        type -> marks(type.getAnnotations()).anyMatch(CALLERS::contains)
                                ? Stream.empty()
                                : endpointsOf(type)
                                        .filter(endpoint ->
                                                marks(endpoint.getAnnotations()).noneMatch(CALLERS::contains))
                                        .map(endpoint -> endpoint.getFullName() + " names no callers")));
    }

    private static final String VIRTUAL = "io.smallrye.common.annotation.RunOnVirtualThread";

    private static ArchRule endpointsBlockOnVirtualThreads(House house) {
        return classes().that(withEndpoints(house)).should(Check.that("block on virtual threads", type -> {
            boolean all = marks(type.getAnnotations()).anyMatch(VIRTUAL::equals);
            Stream<String> platform = endpointsOf(type)
                    .filter(endpoint -> !all && marks(endpoint.getAnnotations()).noneMatch(VIRTUAL::equals))
                    .map(endpoint -> endpoint.getFullName() + " does not run on a virtual thread");
            Stream<String> reactive = endpointsOf(type)
                    .flatMap(endpoint -> signature(endpoint)
                            .flatMap(Words::of)
                            .map(JavaClass::getName)
                            .filter(EdgeRules::isReactive)
                            .map(word -> endpoint.getFullName() + " speaks of " + word));
            return Stream.concat(platform, reactive);
        }));
    }

    private static boolean isReactive(String type) {
        return type.startsWith("io.smallrye.mutiny.")
                || type.startsWith("java.util.concurrent.")
                || type.startsWith("org.reactivestreams.");
    }

    private static final Set<String> MAPPER_MARKS =
            Set.of("org.jboss.resteasy.reactive.server.ServerExceptionMapper", "jakarta.ws.rs.ext.ExceptionMapper");

    private static final Set<String> STATUS_BY_HAND = Set.of(
            "jakarta.ws.rs.core.Response.status",
            "jakarta.ws.rs.core.Response.serverError",
            "jakarta.ws.rs.core.Response.notAcceptable",
            "org.jboss.resteasy.reactive.RestResponse.status",
            "org.jboss.resteasy.reactive.RestResponse.serverError",
            "org.jboss.resteasy.reactive.RestResponse.notFound",
            "io.vertx.core.http.HttpServerResponse.setStatusCode",
            "io.vertx.ext.web.RoutingContext.fail");

    private static ArchRule problemsAreRenderedInOnePlace(House house) {
        return classes().that(house.everywhere()).should(Check.that("leave failures to the one mapper", type -> {
            if (house.isIn(type, Module.REST)
                    && house.featureWordOf(type)
                            .filter(Feature.SHARED.word()::equals)
                            .isPresent()) {
                return Stream.empty();
            }
            Stream<String> mappers = type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency ->
                            MAPPER_MARKS.contains(House.targetOf(dependency).getName()))
                    .map(dependency -> "maps exceptions: " + dependency.getDescription());
            Stream<String> thrown = House.constructionsIn(type)
                    .filter(call -> call.getTargetOwner().isAssignableTo("jakarta.ws.rs.WebApplicationException"))
                    .map(call -> "answers a failure by itself: " + call.getDescription());
            Stream<String> answered = type.getMethodCallsFromSelf().stream()
                    .filter(call ->
                            STATUS_BY_HAND.contains(call.getTargetOwner().getName() + "." + call.getName()))
                    .map(call -> "sets a status by hand: " + call.getDescription());
            return Stream.of(mappers, thrown, answered).flatMap(found -> found);
        }));
    }
}
