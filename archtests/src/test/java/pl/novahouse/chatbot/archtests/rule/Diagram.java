package pl.novahouse.chatbot.archtests.rule;

import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import pl.novahouse.chatbot.archtests.Repository;

/** The picture of the modules, read as a rule. */
public enum Diagram {
    MODULES(Repository.file("docs/architecture/modules.puml"));

    private static final String ROOT_IN_THE_PICTURE = "pl.novahouse.chatbot";
    private static final Pattern ARROW = Pattern.compile("^(\\w+) -+> (\\w+)", Pattern.MULTILINE);

    private final Path source;

    Diagram(Path source) {
        this.source = source;
    }

    /** One arrow: who uses whom. */
    public record Arrow(Module from, Module to) {}

    /** The arrows as drawn; the components are called like the packages. */
    public List<Arrow> arrows() {
        return ARROW.matcher(text()).results().map(Diagram::arrow).toList();
    }

    private static Arrow arrow(MatchResult line) {
        return new Arrow(
                Module.ofWord(line.group(1)).orElseThrow(),
                Module.ofWord(line.group(2)).orElseThrow());
    }

    /** The diagram for a tree below another root is the same drawing with the root replaced. */
    ArchCondition<JavaClass> isTrueFor(House house) {
        try {
            Path copy = Files.createTempFile("modules", ".puml");
            copy.toFile().deleteOnExit();
            Files.writeString(copy, text().replace(ROOT_IN_THE_PICTURE, house.root()));
            return adhereToPlantUmlDiagram(copy, Configuration.consideringOnlyDependenciesInDiagram());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text() {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
