package pl.novahouse.chatbot.persistence.upload;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** Where files would be kept if a test of another feature sent some. */
final class TemporaryFolder {

    @Produces
    @Singleton
    UploadFolder folder() {
        return new UploadFolder(Path.of("target", "uploads"));
    }
}
