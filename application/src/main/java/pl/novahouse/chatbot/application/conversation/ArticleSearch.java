package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import pl.novahouse.chatbot.application.knowledge.port.KnowledgeIndex;
import pl.novahouse.chatbot.domain.knowledge.Context;
import pl.novahouse.chatbot.domain.knowledge.Match;
import pl.novahouse.chatbot.domain.shared.AnalysedText;

/** Finds articles for a whole message, or for the part of it for which something surer is found. */
final class ArticleSearch {

    private static final int MOST_PARTS = 8;

    private final KnowledgeIndex index;

    ArticleSearch(KnowledgeIndex index) {
        this.index = index;
    }

    /** Looks at what asks as well as at the whole, so that a long story does not drown its question. */
    List<Match> ofQuestions(AnalysedText text, Context context) {
        return surest(text, Questions.asking(text), context);
    }

    /** The same; where nothing asks, each sentence may be what it is about. */
    List<Match> ofSentences(AnalysedText text, Context context) {
        List<AnalysedText> asking = Questions.asking(text);
        return surest(text, asking.isEmpty() ? Questions.sentences(text) : asking, context);
    }

    private List<Match> surest(AnalysedText text, List<AnalysedText> parts, Context context) {
        List<Match> best = index.search(text, context);
        for (AnalysedText part : parts.stream().limit(MOST_PARTS).toList()) {
            List<Match> matches = part.equals(text) ? best : index.search(part, context);
            if (confidence(matches) > confidence(best)) {
                best = matches;
            }
        }
        return best;
    }

    /** Of the best match, 0 where there is none. */
    static double confidence(List<Match> matches) {
        return matches.isEmpty() ? 0 : matches.getFirst().confidence();
    }
}
