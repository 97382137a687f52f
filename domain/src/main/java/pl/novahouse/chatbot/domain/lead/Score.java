package pl.novahouse.chatbot.domain.lead;

import java.util.List;

/**
 * How promising a lead is, 0 to 100: the points of its reasons.
 *
 * @param reasons each at most once
 */
public record Score(List<ScoreReason> reasons) {

    public Score {
        reasons = reasons.stream().distinct().sorted().toList();
    }

    public int points() {
        return reasons.stream().mapToInt(ScoreReason::points).sum();
    }
}
