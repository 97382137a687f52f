package pl.novahouse.chatbot.bootstrap.knowledge;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import pl.novahouse.chatbot.application.knowledge.ImportKnowledge;
import pl.novahouse.chatbot.application.knowledge.IndexKnowledge;
import pl.novahouse.chatbot.application.knowledge.IndexRelease;
import pl.novahouse.chatbot.application.knowledge.port.Articles;
import pl.novahouse.chatbot.application.knowledge.port.KnowledgeIndex;
import pl.novahouse.chatbot.application.knowledge.port.SeedArticles;
import pl.novahouse.chatbot.application.shared.port.TextAnalysis;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.llm.knowledge.LexicalKnowledgeIndex;

/** Makes the use cases of the knowledge base. */
final class KnowledgeWiring {

    @Produces
    @Singleton
    KnowledgeIndex index(TextAnalysis analysis) {
        return new LexicalKnowledgeIndex(analysis);
    }

    @Produces
    @Singleton
    ImportKnowledge importKnowledge(Transactions transactions, Articles articles, SeedArticles seed) {
        return new ImportKnowledge(transactions, articles, seed);
    }

    @Produces
    @Singleton
    IndexRelease indexRelease(SeedArticles seed, KnowledgeIndex index) {
        return new IndexRelease(seed, index);
    }

    @Produces
    @Singleton
    IndexKnowledge indexKnowledge(Articles articles, KnowledgeIndex index) {
        return new IndexKnowledge(articles, index);
    }
}
