package pl.novahouse.chatbot.llm.knowledge;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
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

    private static final int REMEMBERED = 16;

    private final TextAnalysis analysis;
    private final Tuning tuning;
    private final Thesaurus thesaurus = Thesaurus.read();
    private volatile Snapshot snapshot;
    private volatile AtomicReferenceArray<@Nullable Searched> latest = new AtomicReferenceArray<>(REMEMBERED);

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
        latest = new AtomicReferenceArray<>(REMEMBERED);
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
        Snapshot now = snapshot;
        int slot = Math.floorMod(question.original().hashCode(), REMEMBERED);
        Searched before = latest.get(slot);
        if (before != null && before.isOf(question, context, now)) {
            return before.matches();
        }
        List<Match> matches = now.search(Terms.of(question), context);
        latest.set(slot, new Searched(new WeakReference<>(question), context, now, matches));
        return matches;
    }

    /** One turn asks the same more than once; the text itself is let go with the turn. */
    private record Searched(
            WeakReference<AnalysedText> question, Context context, Snapshot snapshot, List<Match> matches) {

        boolean isOf(AnalysedText other, Context around, Snapshot now) {
            return snapshot == now && other.equals(question.get()) && context.equals(around);
        }
    }

    Snapshot snapshot() {
        return snapshot;
    }
}
