package pl.novahouse.chatbot.domain.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * When an article answers, when we ask which one is meant, and when we say that we do not know.
 *
 * @param answerFrom confidence from which the best article answers
 * @param lead how far the best must then be ahead of the next that is our business
 * @param outsideFrom confidence from which a question is taken to be not our business
 * @param choiceFrom confidence from which an article is worth being offered
 * @param choices how many are offered at most, at least 2
 */
public record RetrievalPolicy(double answerFrom, double lead, double outsideFrom, double choiceFrom, int choices) {

    /** What share of the best's confidence another needs to be worth offering beside it. */
    private static final double PLAUSIBLE = 0.6;

    public RetrievalPolicy {
        if (choiceFrom > answerFrom || choices < 2) {
            throw new IllegalArgumentException("an offer needs less confidence than an answer, and two choices");
        }
    }

    /** The bands that were found by trying on questions that no article holds. */
    public static RetrievalPolicy standard() {
        return new RetrievalPolicy(0.45, 0.1, 0.4, 0.3, 3);
    }

    /** @param matches the likeliest first */
    public Finding decide(List<Match> matches) {
        if (matches.isEmpty() || matches.getFirst().confidence() < choiceFrom) {
            return new Finding.Nothing();
        }
        Match best = matches.getFirst();
        if (best.article().isOutside()) {
            return best.confidence() >= outsideFrom ? new Finding.Outside(best.article()) : new Finding.Nothing();
        }
        double next = matches.stream()
                .skip(1)
                .filter(match -> !match.article().isOutside())
                .mapToDouble(Match::confidence)
                .findFirst()
                .orElse(0);
        if (best.confidence() >= answerFrom && best.confidence() - next >= lead) {
            return new Finding.Answered(best.article());
        }
        List<Article> worthOffering = new ArrayList<>();
        for (Match match : matches) {
            if (match.confidence() >= Math.max(choiceFrom, PLAUSIBLE * best.confidence())
                    && !match.article().isOutside()
                    && worthOffering.size() < choices) {
                worthOffering.add(match.article());
            }
        }
        return worthOffering.size() < 2 ? alone(best) : new Finding.Choice(worthOffering);
    }

    /** One candidate is no choice: it answers when it is at all likely. */
    private Finding alone(Match best) {
        return best.confidence() >= (answerFrom + choiceFrom) / 2
                ? new Finding.Answered(best.article())
                : new Finding.Nothing();
    }
}
