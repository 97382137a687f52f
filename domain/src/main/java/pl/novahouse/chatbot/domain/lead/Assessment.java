package pl.novahouse.chatbot.domain.lead;

import java.util.List;
import java.util.stream.Stream;

/**
 * What we make of a lead.
 *
 * @param competitors other companies that the person mentioned, each once, at most {@value #MOST_COMPETITORS}
 */
public record Assessment(Score score, Urgency urgency, List<String> competitors) {

    public static final int MOST_COMPETITORS = 10;

    public Assessment {
        competitors = competitors.stream().distinct().limit(MOST_COMPETITORS).toList();
    }

    /** The same with the companies that were noted before. */
    public Assessment rememberingCompetitorsOf(Assessment earlier) {
        return new Assessment(
                score,
                urgency,
                Stream.concat(earlier.competitors.stream(), competitors.stream())
                        .toList());
    }
}
