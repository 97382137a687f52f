package pl.novahouse.chatbot.application.knowledge.port;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.novahouse.chatbot.domain.knowledge.Article;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;
import pl.novahouse.chatbot.domain.knowledge.Context;
import pl.novahouse.chatbot.domain.knowledge.Edition;
import pl.novahouse.chatbot.domain.knowledge.Match;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Folding;
import pl.novahouse.chatbot.domain.shared.Token;

/** Compares whole words only: the share of words that a question and a phrasing have in common. */
public final class InMemoryKnowledgeIndex implements KnowledgeIndex {

    private volatile List<Article> articles = List.of();

    @Override
    public void replace(List<Article> others) {
        articles = List.copyOf(others);
    }

    @Override
    public List<Article> articles() {
        return articles;
    }

    @Override
    public Optional<Article> article(ArticleKey key) {
        return articles.stream().filter(article -> article.key().equals(key)).findFirst();
    }

    @Override
    public List<Match> search(AnalysedText question, Context context) {
        Set<String> words = question.words().stream().map(Token::folded).collect(Collectors.toSet());
        List<Match> matches = new ArrayList<>();
        for (Article article : articles) {
            double best = asked(article, context)
                    .mapToDouble(phrasing -> shared(words, phrasing))
                    .max()
                    .orElse(0);
            if (best > 0) {
                matches.add(new Match(article, best));
            }
        }
        matches.sort(Comparator.comparingDouble(Match::confidence).reversed());
        return matches.stream().limit(MAX_MATCHES).toList();
    }

    private static Stream<String> asked(Article article, Context context) {
        Edition polish = article.content().polish();
        Edition english = article.content().english();
        return Stream.of(polish, english)
                .flatMap(edition -> Stream.of(
                                Stream.of(edition.title()),
                                edition.phrasings().stream(),
                                edition.followUps().stream()
                                        .filter(followUp -> context.touches(followUp.after()))
                                        .flatMap(followUp -> followUp.phrasings().stream()))
                        .flatMap(each -> each));
    }

    private static double shared(Set<String> words, String phrasing) {
        Set<String> others = Stream.of(
                        Folding.fold(phrasing).replaceAll("[^a-z0-9 ]", "").split(" +"))
                .collect(Collectors.toSet());
        Set<String> all = new HashSet<>(words);
        all.addAll(others);
        others.retainAll(words);
        return all.isEmpty() ? 0 : (double) others.size() / all.size();
    }
}
