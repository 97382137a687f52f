package pl.novahouse.chatbot.bootstrap.knowledge;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import pl.novahouse.chatbot.application.knowledge.ImportKnowledge;
import pl.novahouse.chatbot.application.knowledge.IndexKnowledge;
import pl.novahouse.chatbot.application.knowledge.IndexRelease;

/** Has the articles of this release imported and indexed before the first question comes. */
@Singleton
final class KnowledgeAtStart {

    private static final Logger LOG = Logger.getLogger(KnowledgeAtStart.class);

    private final CompletableFuture<Void> release;

    KnowledgeAtStart(Provider<IndexRelease> indexRelease) {
        this.release = CompletableFuture.runAsync(
                () -> indexRelease.get().execute(),
                work -> Thread.ofPlatform().daemon().name("knowledge-index").start(work));
    }

    /** Brings the constructor's work forward, beside the start of the database connection. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object container) {}

    void finish(@Observes StartupEvent event, ImportKnowledge importKnowledge, IndexKnowledge indexKnowledge) {
        ImportKnowledge.Result imported = importKnowledge.execute();
        release.join();
        IndexKnowledge.Result indexed = indexKnowledge.execute();
        LOG.infof(
                "knowledge base: %d articles (%d new, %d updated)",
                indexed.articles(), imported.added(), imported.updated());
    }
}
