package pl.novahouse.chatbot.archtests.rule;

import static pl.novahouse.chatbot.archtests.rule.Module.BOOTSTRAP;
import static pl.novahouse.chatbot.archtests.rule.Module.INTEGRATIONS;
import static pl.novahouse.chatbot.archtests.rule.Module.LLM;
import static pl.novahouse.chatbot.archtests.rule.Module.PERSISTENCE;
import static pl.novahouse.chatbot.archtests.rule.Module.REST;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of the table of technologies.
 *
 * @param name what people call it
 * @param packages prefixes of its package names; the longest prefix of any technology wins
 * @param homes the modules that may use it
 */
public record Technology(String name, Set<String> packages, Set<Module> homes) {

    private static final Set<Module> ADAPTERS = Set.of(REST, PERSISTENCE, LLM, INTEGRATIONS, BOOTSTRAP);

    /** The table. */
    public static final List<Technology> ALL = List.of(
            new Technology("the JDK", Set.of("java."), Set.of(Module.values())),
            new Technology("JSpecify", Set.of("org.jspecify."), Set.of(Module.values())),
            new Technology("JDBC", Set.of("java.sql.", "javax.sql."), Set.of(PERSISTENCE)),
            new Technology("HTTP client of the JDK", Set.of("java.net.http."), Set.of(LLM, INTEGRATIONS)),
            new Technology(
                    "Hibernate ORM",
                    Set.of("jakarta.persistence.", "org.hibernate.", "io.quarkus.hibernate.", "io.quarkus.panache."),
                    Set.of(PERSISTENCE)),
            new Technology("JTA", Set.of("jakarta.transaction.", "io.quarkus.narayana."), Set.of(PERSISTENCE)),
            new Technology("Flyway", Set.of("org.flywaydb.", "io.quarkus.flyway."), Set.of(PERSISTENCE)),
            new Technology(
                    "PostgreSQL driver and pool",
                    Set.of("org.postgresql.", "io.agroal.", "io.quarkus.agroal."),
                    Set.of(PERSISTENCE)),
            new Technology(
                    "Redis client",
                    Set.of("io.quarkus.redis.", "io.vertx.redis.", "io.vertx.mutiny.redis."),
                    Set.of(PERSISTENCE)),
            new Technology("cryptography of the JDK", Set.of("javax.crypto."), Set.of(REST, PERSISTENCE, INTEGRATIONS)),
            new Technology("Bucket4j", Set.of("io.github.bucket4j."), Set.of(PERSISTENCE)),
            new Technology("Caffeine", Set.of("com.github.benmanes.caffeine."), Set.of(PERSISTENCE)),
            new Technology("db-scheduler", Set.of("com.github.kagkarlsson."), Set.of(PERSISTENCE)),
            new Technology("embedded PostgreSQL", Set.of("io.zonky."), Set.of(PERSISTENCE)),
            new Technology(
                    "Jakarta REST",
                    Set.of("jakarta.ws.rs.", "org.jboss.resteasy.", "io.quarkus.resteasy."),
                    Set.of(REST)),
            new Technology("Qute", Set.of("io.quarkus.qute."), Set.of(REST)),
            new Technology("fastexcel", Set.of("org.dhatim.fastexcel."), Set.of(REST)),
            new Technology(
                    "OpenID Connect and web security",
                    Set.of(
                            "io.quarkus.oidc.",
                            "org.eclipse.microprofile.jwt.",
                            "io.quarkus.security.",
                            "io.quarkus.csrf.",
                            "jakarta.annotation.security."),
                    Set.of(REST)),
            new Technology(
                    "OpenAPI",
                    Set.of("org.eclipse.microprofile.openapi.", "io.quarkus.smallrye.openapi."),
                    Set.of(REST)),
            new Technology(
                    "Hibernate Validator",
                    Set.of("jakarta.validation.", "org.hibernate.validator.", "io.quarkus.hibernate.validator."),
                    Set.of(REST, BOOTSTRAP)),
            new Technology(
                    "Vert.x HTTP",
                    Set.of("io.vertx.", "io.quarkus.vertx.", "io.netty.handler.codec.http."),
                    Set.of(REST)),
            new Technology("mail", Set.of("io.quarkus.mailer.", "io.vertx.ext.mail."), Set.of(INTEGRATIONS, BOOTSTRAP)),
            new Technology("LangChain4j", Set.of("dev.langchain4j."), Set.of(LLM)),
            new Technology(
                    "SmallRye Fault Tolerance",
                    Set.of("io.smallrye.faulttolerance.", "org.eclipse.microprofile.faulttolerance."),
                    Set.of(PERSISTENCE, LLM, INTEGRATIONS)),
            new Technology("file types", Set.of("org.apache.tika."), Set.of(INTEGRATIONS)),
            new Technology("PDFBox", Set.of("org.apache.pdfbox."), Set.of(INTEGRATIONS)),
            new Technology("pictures", Set.of("javax.imageio.", "com.twelvemonkeys."), Set.of(INTEGRATIONS)),
            new Technology("morfologik", Set.of("morfologik."), Set.of(LLM)),
            new Technology("libphonenumber", Set.of("com.google.i18n.phonenumbers."), Set.of(LLM)),
            new Technology("the local OpenID provider", Set.of("no.nav.security.mock.", "okhttp3."), Set.of(BOOTSTRAP)),
            new Technology(
                    "CDI",
                    Set.of("jakarta.enterprise.", "jakarta.inject.", "io.quarkus.arc.", "jakarta.annotation."),
                    ADAPTERS),
            new Technology(
                    "configuration",
                    Set.of("io.smallrye.config.", "org.eclipse.microprofile.config."),
                    Set.of(BOOTSTRAP)),
            new Technology("virtual threads at the edge", Set.of("io.smallrye.common.annotation."), Set.of(REST)),
            new Technology("streams and answers to come", Set.of("io.smallrye.mutiny."), Set.of(REST, PERSISTENCE)),
            new Technology(
                    "Jackson",
                    Set.of("com.fasterxml.jackson.", "io.quarkus.jackson."),
                    Set.of(REST, PERSISTENCE, LLM, INTEGRATIONS)),
            new Technology("metrics", Set.of("io.micrometer."), ADAPTERS),
            new Technology("health", Set.of("org.eclipse.microprofile.health."), ADAPTERS),
            new Technology("logging", Set.of("org.jboss.logging.", "org.slf4j."), ADAPTERS),
            new Technology(
                    "the logging before the start",
                    Set.of("org.jboss.logmanager.", "io.quarkus.bootstrap.logging."),
                    Set.of(BOOTSTRAP)),
            new Technology("Quarkus itself", Set.of("io.quarkus.runtime."), ADAPTERS));

    static ArchCondition<JavaClass> onlyAtHome(House house) {
        return Check.that(
                "keep each technology at home",
                type -> house.moduleOf(type).stream()
                        .flatMap(home -> type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> !house.owns(House.targetOf(dependency)))
                                .filter(dependency ->
                                        !House.targetOf(dependency).isPrimitive())
                                .flatMap(dependency -> fault(home, dependency))));
    }

    private static Stream<String> fault(Module home, Dependency dependency) {
        Optional<Technology> used = of(House.targetOf(dependency).getName());
        if (used.isEmpty()) {
            return Stream.of("the table of technologies lacks it: " + dependency.getDescription());
        }
        return used
                .filter(technology -> !technology.homes.contains(home))
                .map(technology -> technology.name + " lives in " + technology.homeWords() + ", not in " + home.word()
                        + ": " + dependency.getDescription())
                .stream();
    }

    private static Optional<Technology> of(String className) {
        return ALL.stream()
                .filter(technology -> technology.longestPrefixOf(className) > 0)
                .max(Comparator.comparingInt(technology -> technology.longestPrefixOf(className)));
    }

    private int longestPrefixOf(String className) {
        return packages.stream()
                .filter(className::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** The homes in the order of the modules, for people. */
    public String homeWords() {
        return homes.size() == Module.values().length
                ? "every module"
                : homes.stream().sorted().map(Module::word).collect(Collectors.joining(", "));
    }
}
