package pl.novahouse.chatbot.domain.knowledge;

import java.util.Comparator;

/**
 * One version of an article.
 *
 * @param version from 1, grows with every change
 * @param origin who wrote this version
 */
public record Article(ArticleKey key, int version, Origin origin, ArticleContent content) {

    /** The one order in which articles are listed and indexed, whatever a database's locale says. */
    public static final Comparator<Article> BY_KEY =
            Comparator.comparing(article -> article.key().value());

    /** Who wrote a version: what staff wrote is never replaced by what the product brings along. */
    public enum Origin {
        SEED,
        STAFF
    }

    public Article {
        if (version < 1) {
            throw new IllegalArgumentException("versions of an article start with 1");
        }
    }

    /** The first version of an article that the product brings along. */
    public static Article seeded(ArticleKey key, ArticleContent content) {
        return new Article(key, 1, Origin.SEED, content);
    }

    public Article changed(Origin by, ArticleContent to) {
        return new Article(key, version + 1, by, to);
    }

    public boolean isOutside() {
        return content.subject() == Subject.OUTSIDE;
    }
}
