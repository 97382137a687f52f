package pl.novahouse.chatbot.archtests.rule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A tree of packages laid out as {@code <root>.<module>.<feature>}: the product, or a fixture that breaks one rule.
 *
 * @param root the package above the modules
 */
public record House(String root) {

    private static final String PORT = "port";
    private static final String CONTRACT = "Contract";
    private static final String PACKAGE_INFO = "package-info";

    /** Whether the class belongs to this tree; the tree's own package-info describes it and is not part of it. */
    public boolean owns(JavaClass type) {
        return type.getPackageName().startsWith(root + ".")
                || (type.getPackageName().equals(root) && !type.getSimpleName().equals(PACKAGE_INFO));
    }

    boolean isIn(JavaClass type, Module module) {
        return moduleOf(type).filter(module::equals).isPresent();
    }

    public Optional<Module> moduleOf(JavaClass type) {
        return word(type, 0).flatMap(Module::ofWord);
    }

    Optional<String> featureWordOf(JavaClass type) {
        return word(type, 1);
    }

    /** The package of a module with everything below it, as ArchUnit writes it. */
    String everythingIn(Module module) {
        return root + "." + module.word() + "..";
    }

    DescribedPredicate<JavaClass> in(Module... modules) {
        return in(Set.of(modules));
    }

    DescribedPredicate<JavaClass> in(Set<Module> modules) {
        String names = Arrays.stream(Module.values())
                .filter(modules::contains)
                .map(Module::word)
                .collect(Collectors.joining(", "));
        return DescribedPredicate.describe(
                "of " + names, type -> moduleOf(type).filter(modules::contains).isPresent());
    }

    DescribedPredicate<JavaClass> everywhere() {
        return DescribedPredicate.describe("of any module", this::owns);
    }

    boolean isInPortPackage(JavaClass type) {
        return isIn(type, Module.APPLICATION)
                && word(type, 2).filter(PORT::equals).isPresent();
    }

    /** A driven port: an open interface at the top of a port package, and not the test that its adapters share. */
    boolean isPort(JavaClass type) {
        return isInPortPackage(type)
                && type.isTopLevelClass()
                && isOpenInterface(type)
                && !type.getSimpleName().endsWith(CONTRACT);
    }

    /** Whether a class of that full name would be a port. */
    boolean isPortName(String name) {
        String[] words =
                name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.", -1) : new String[0];
        return words.length == 4 && words[0].equals(Module.APPLICATION.word()) && words[2].equals(PORT);
    }

    static boolean isOpenInterface(JavaClass type) {
        return type.isInterface()
                && !type.isAnnotation()
                && !type.isSealed()
                && !type.getSimpleName().equals(PACKAGE_INFO);
    }

    /** A use case, its command or its result. */
    boolean belongsToUseCase(JavaClass type) {
        return isUseCase(outermost(type));
    }

    /** A class of the application that can be executed, or that declares a command to be executed with. */
    boolean isUseCase(JavaClass type) {
        return isIn(type, Module.APPLICATION)
                && type.isTopLevelClass()
                && !type.isInterface()
                && type.getMethods().stream()
                        .anyMatch(method -> method.getName().equals("execute")
                                && !method.getModifiers()
                                        .contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC));
    }

    /** The ports that the class implements, directly or through a parent. */
    List<JavaClass> portsOf(JavaClass type) {
        return type.getAllRawInterfaces().stream().filter(this::isPort).toList();
    }

    /** The dependencies of a class on other classes of this tree, arrays counted as their elements. */
    Stream<Dependency> dependenciesInside(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> owns(dependency.getTargetClass().getBaseComponentType()));
    }

    static JavaClass targetOf(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(House::outermost).orElse(type);
    }

    /** Where the class makes objects: by {@code new} or by a reference to a constructor. */
    static Stream<? extends JavaAccess<?>> constructionsIn(JavaClass type) {
        return Stream.concat(
                type.getConstructorCallsFromSelf().stream(), type.getConstructorReferencesFromSelf().stream());
    }

    static boolean isPackageInfo(JavaClass type) {
        return type.getSimpleName().equals(PACKAGE_INFO);
    }

    private Optional<String> word(JavaClass type, int position) {
        if (!type.getPackageName().startsWith(root + ".")) {
            return Optional.empty();
        }
        String[] words = type.getPackageName().substring(root.length() + 1).split("\\.", -1);
        return position < words.length ? Optional.of(words[position]) : Optional.empty();
    }
}
