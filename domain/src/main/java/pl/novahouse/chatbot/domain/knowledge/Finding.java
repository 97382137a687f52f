package pl.novahouse.chatbot.domain.knowledge;

import java.util.List;

/** What the knowledge base has for a question. */
public sealed interface Finding {

    /** This article answers it. */
    record Answered(Article article) implements Finding {}

    /** One of these may be meant; the likeliest first. */
    record Choice(List<Article> articles) implements Finding {
        public Choice {
            articles = List.copyOf(articles);
            if (articles.size() < 2) {
                throw new IllegalArgumentException("a choice has at least two options");
            }
        }
    }

    /** It is not our business, and this article declines it. */
    record Outside(Article article) implements Finding {}

    /** Nothing is near enough. */
    record Nothing() implements Finding {}
}
