package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.novahouse.chatbot.domain.knowledge.Article;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Folding;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Token;

/** Reads which of the offered articles a visitor means: by its title, by its number, or by “tak”. */
final class ArticleChoice {

    private static final int FEW_WORDS = 3;
    private static final int LAST = -1;

    private static final Map<String, Integer> PLACES = Map.ofEntries(
            Map.entry("1", 0),
            Map.entry("pierwsze", 0),
            Map.entry("pierwszy", 0),
            Map.entry("pierwsza", 0),
            Map.entry("pierwszego", 0),
            Map.entry("first", 0),
            Map.entry("tak", 0),
            Map.entry("yes", 0),
            Map.entry("2", 1),
            Map.entry("drugie", 1),
            Map.entry("drugi", 1),
            Map.entry("druga", 1),
            Map.entry("drugiego", 1),
            Map.entry("second", 1),
            Map.entry("3", 2),
            Map.entry("trzecie", 2),
            Map.entry("trzeci", 2),
            Map.entry("trzecia", 2),
            Map.entry("third", 2),
            Map.entry("ostatnie", LAST),
            Map.entry("last", LAST));

    private ArticleChoice() {}

    static Optional<Article> read(AnalysedText text, List<Article> offered, Language language) {
        if (offered.isEmpty()) {
            return Optional.empty();
        }
        String typed = plain(text.original());
        for (Article article : offered) {
            if (plain(article.content().in(language).title()).equals(typed)) {
                return Optional.of(article);
            }
        }
        return byPlace(text, offered);
    }

    private static Optional<Article> byPlace(AnalysedText text, List<Article> offered) {
        if (text.words().size() > FEW_WORDS) {
            return Optional.empty();
        }
        for (Token token : text.tokens()) {
            Integer place = PLACES.get(token.folded());
            if (place != null && place < offered.size()) {
                return Optional.of(place == LAST ? offered.getLast() : offered.get(place));
            }
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        return Folding.fold(text.strip());
    }
}
