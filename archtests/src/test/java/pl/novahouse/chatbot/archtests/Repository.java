package pl.novahouse.chatbot.archtests;

import java.nio.file.Files;
import java.nio.file.Path;

/** The files of this repository, wherever a test is started. */
public final class Repository {

    private static final Path ROOT = find(Path.of("").toAbsolutePath());

    private Repository() {}

    public static Path root() {
        return ROOT;
    }

    public static Path file(String relative) {
        return ROOT.resolve(relative);
    }

    private static Path find(Path from) {
        if (Files.isRegularFile(from.resolve("mvnw"))) {
            return from;
        }
        Path parent = from.getParent();
        if (parent == null) {
            throw new IllegalStateException("no mvnw was found above the working directory");
        }
        return find(parent);
    }
}
