package pl.novahouse.chatbot.persistence.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** Shows Flyway exactly the migrations that an archive's schema was made by, out of those this program has. */
final class ArchivedMigrations implements ResourceProvider {

    private static final String FOLDER = "db/migration/";

    private final List<LoadableResource> scripts;

    /** @throws RestorationException when this program lacks one, being older than the archive */
    ArchivedMigrations(List<String> names) {
        this.scripts = names.stream().<LoadableResource>map(Script::new).toList();
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return scripts.stream()
                .filter(script -> script.getAbsolutePath().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.stream()
                .filter(script -> script.getFilename().startsWith(prefix))
                .filter(script -> Set.of(suffixes).stream().anyMatch(script.getFilename()::endsWith))
                .toList();
    }

    private static final class Script extends LoadableResource {

        private final String path;
        private final String text;

        /** @param name as Flyway noted it, with the folder or without */
        Script(String name) {
            this.path = name.startsWith(FOLDER) ? name : FOLDER + name;
            try (InputStream file = ArchivedMigrations.class.getClassLoader().getResourceAsStream(path)) {
                if (file == null) {
                    throw new RestorationException("The archive was made by a newer program (it has the migration "
                            + path + "): restore it with that one.");
                }
                this.text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public Reader read() {
            return new java.io.StringReader(text);
        }

        @Override
        public String getAbsolutePath() {
            return path;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return path;
        }

        @Override
        public String getFilename() {
            return path.substring(FOLDER.length());
        }

        @Override
        public String getRelativePath() {
            return path;
        }
    }
}
