package pl.novahouse.chatbot.llm.knowledge;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.knowledge.port.KnowledgeIndex;
import pl.novahouse.chatbot.application.shared.port.TextAnalysis;
import pl.novahouse.chatbot.domain.knowledge.Article;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;
import pl.novahouse.chatbot.domain.knowledge.Context;
import pl.novahouse.chatbot.domain.knowledge.Match;
import pl.novahouse.chatbot.domain.shared.AnalysedText;

/**
 * Finds articles by words, concepts and character n-grams of their phrasings; three judges agree on the score: a model
 * trained on all phrasings, the nearest phrasing, and likeness to all phrasings of an article together.
 */
public final class LexicalKnowledgeIndex implements KnowledgeIndex {

    private final TextAnalysis analysis;
    private final Tuning tuning;
    private final Thesaurus thesaurus = Thesaurus.read();
    private volatile Snapshot snapshot;

    public LexicalKnowledgeIndex(TextAnalysis analysis) {
        this(analysis, Tuning.DEFAULT);
    }

    LexicalKnowledgeIndex(TextAnalysis analysis, Tuning tuning) {
        this.analysis = analysis;
        this.tuning = tuning;
        this.snapshot = new Snapshot(List.of(), analysis, thesaurus, tuning);
    }

    @Override
    public void replace(List<Article> articles) {
        snapshot = new Snapshot(articles, analysis, thesaurus, tuning);
    }

    @Override
    public List<Article> articles() {
        return snapshot.articles();
    }

    @Override
    public Optional<Article> article(ArticleKey key) {
        return Optional.ofNullable(snapshot.byKey().get(key));
    }

    @Override
    public List<Match> search(AnalysedText question, Context context) {
        return snapshot.search(Terms.of(question), context);
    }

    Snapshot snapshot() {
        return snapshot;
    }
}
