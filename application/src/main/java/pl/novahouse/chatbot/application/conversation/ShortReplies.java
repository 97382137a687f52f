package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import java.util.Set;
import pl.novahouse.chatbot.domain.catalogue.PackageMention;
import pl.novahouse.chatbot.domain.catalogue.PackageMentions;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Token;

/** Reads messages that say little by themselves and lean on what was said before. */
final class ShortReplies {

    private static final int FEW_WORDS = 5;
    private static final int MOST_LEANING_WORDS = 5;

    private static final Set<String> MORE =
            Set.of("wiecej", "szczegoly", "szczegolow", "dokladniej", "rozwin", "more", "details", "szerzej");

    private static final Set<String> LEANING = Set.of("a", "i", "to", "tego", "tym", "and", "it", "that");

    private static final Set<String> AROUND_A_PACKAGE = Set.of(
            "a",
            "i",
            "w",
            "we",
            "z",
            "dla",
            "pakiet",
            "pakiecie",
            "pakietu",
            "co",
            "and",
            "in",
            "for",
            "the",
            "package",
            "what",
            "about",
            "jak",
            "to",
            "jest",
            "przy",
            "wersji",
            "opcji");

    private ShortReplies() {}

    /** “Coś więcej?”, “szczegóły”. */
    static boolean asksForMore(AnalysedText text) {
        List<Token> words = text.words();
        return words.size() <= FEW_WORDS && words.stream().anyMatch(word -> MORE.contains(word.folded()));
    }

    /** “A ile to trwa?” */
    static boolean leansOnWhatWasSaid(AnalysedText text) {
        List<Token> words = text.words();
        return words.size() <= FEW_WORDS && words.stream().anyMatch(word -> LEANING.contains(word.folded()));
    }

    /** A few words without a fact or an address of their own, after an answer on something. */
    static boolean leansOnTopic(TurnContext turn) {
        return turn.memory().topic().isPresent()
                && turn.text().words().size() <= MOST_LEANING_WORDS
                && !turn.tells()
                && PackageMentions.in(turn.text()).isEmpty();
    }

    /** “A w Premium?” */
    static boolean namesOnlyPackages(AnalysedText text) {
        List<PackageMention> named = PackageMentions.in(text);
        return !named.isEmpty()
                && text.words().stream()
                        .allMatch(word -> AROUND_A_PACKAGE.contains(word.folded())
                                || named.stream()
                                        .anyMatch(mention -> mention.span().overlaps(word.span())));
    }
}
