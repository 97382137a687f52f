package pl.novahouse.chatbot.bootstrap.knowledge;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import pl.novahouse.chatbot.application.knowledge.ImportKnowledge;
import pl.novahouse.chatbot.application.knowledge.IndexKnowledge;

/** Has the articles of this release imported and indexed before the first question comes. */
@Singleton
final class KnowledgeAtStart {

    private static final Logger LOG = Logger.getLogger(KnowledgeAtStart.class);

    void prepare(@Observes StartupEvent event, ImportKnowledge importKnowledge, IndexKnowledge indexKnowledge) {
        ImportKnowledge.Result imported = importKnowledge.execute();
        IndexKnowledge.Result indexed = indexKnowledge.execute();
        LOG.infof(
                "knowledge base: %d articles (%d new, %d updated)",
                indexed.articles(), imported.added(), imported.updated());
    }
}
