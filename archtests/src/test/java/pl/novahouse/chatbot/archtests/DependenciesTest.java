package pl.novahouse.chatbot.archtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

class DependenciesTest {

    private static final Path PAGE = Repository.file("docs/decisions/dependencies.md");
    private static final Pattern LINE =
            Pattern.compile("^\\| `([\\w.-]+:[\\w.-]+)` \\| ([^|]+) \\| ([^|]+) \\|$", Pattern.MULTILINE);

    /** What a pom may declare, and the group it has when the pom leaves the group out. */
    private static final Map<String, String> DECLARATIONS =
            Map.of("dependency", "", "plugin", "org.apache.maven.plugins", "path", "", "extension", "");

    @Test
    void every_dependency_of_a_pom_has_a_licence_and_a_reason_and_every_line_a_dependency() throws IOException {
        Set<String> explained = LINE.matcher(Files.readString(PAGE))
                .results()
                .map(line -> line.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> declared = declared();

        assertThat(declared)
                .as("dependencies without a line | `group:artifact` | licence | why | in %s", PAGE)
                .isSubsetOf(explained);
        assertThat(explained).as("lines of %s without a dependency", PAGE).isSubsetOf(declared);
    }

    private static Set<String> declared() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.root(), 2)) {
            return files.filter(file -> file.getFileName().toString().equals("pom.xml"))
                    .map(DependenciesTest::parsed)
                    .flatMap(DependenciesTest::declaredIn)
                    .filter(name -> !name.startsWith("pl.novahouse:"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> declaredIn(Document pom) {
        return DECLARATIONS.entrySet().stream()
                .flatMap(declaration -> elements(pom, declaration.getKey())
                        .filter(element -> !isOnlyManaged(element))
                        .map(element -> text(element, "groupId", declaration.getValue()) + ":"
                                + text(element, "artifactId", "")));
    }

    /** A managed version alone brings nothing in; a managed plugin does, for Maven binds some by itself. */
    private static boolean isOnlyManaged(Element element) {
        Node list = element.getParentNode();
        return list.getParentNode().getNodeName().equals("dependencyManagement");
    }

    private static Stream<Element> elements(Document pom, String name) {
        var found = pom.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(index -> (Element) found.item(index));
    }

    private static String text(Element element, String child, String otherwise) {
        return Stream.iterate(element.getFirstChild(), node -> node != null, Node::getNextSibling)
                .filter(node -> node.getNodeName().equals(child))
                .map(node -> node.getTextContent().strip())
                .findFirst()
                .orElse(otherwise);
    }

    private static Document parsed(Path pom) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("not readable: " + pom, e);
        }
    }
}
