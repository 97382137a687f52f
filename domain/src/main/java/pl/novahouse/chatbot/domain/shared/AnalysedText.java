package pl.novahouse.chatbot.domain.shared;

import java.util.List;
import java.util.Optional;

/**
 * A message and everything that grammar and dictionaries say of it, before anyone decides what it means.
 *
 * @param original the text as received; of one in a language that is not spoken here its words in Polish
 * @param language the language it is taken to be in
 * @param tokens all of it but the white space, in order
 * @param mentions addresses, numbers, towns and first names found in it, by position
 */
public record AnalysedText(String original, Language language, List<Token> tokens, List<Mention> mentions) {

    public AnalysedText {
        tokens = List.copyOf(tokens);
        mentions = List.copyOf(mentions);
    }

    /** A stretch of the text with what is known of it, as a text of its own. */
    public AnalysedText part(TextSpan stretch) {
        return new AnalysedText(
                stretch.in(original),
                language,
                tokens.stream()
                        .filter(token -> token.start() >= stretch.start() && token.end() <= stretch.end())
                        .map(token -> token.from(stretch.start()))
                        .toList(),
                mentions.stream()
                        .filter(mention -> mention.span().start() >= stretch.start()
                                && mention.span().end() <= stretch.end())
                        .map(mention -> mention.at(mention.span().from(stretch.start())))
                        .toList());
    }

    /** The tokens that are words. */
    public List<Token> words() {
        return tokens.stream().filter(Token::isWord).toList();
    }

    /** The mentions of one kind, by position. */
    public <M extends Mention> List<M> mentions(Class<M> kind) {
        return mentions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The mention that covers the token, if any; the first when several do. */
    public Optional<Mention> mentionAt(Token token) {
        return mentions.stream()
                .filter(mention -> mention.span().overlaps(token.span()))
                .findFirst();
    }

    /** Whether any word can be read as the given dictionary form. */
    public boolean hasLemma(String lemma) {
        return tokens.stream().anyMatch(token -> token.hasLemma(lemma));
    }
}
