package pl.novahouse.chatbot.domain.delivery;

import java.util.List;

/** What a courier brings back from a try. */
public record Report(Outcome outcome, List<Exchange> exchanges) {

    public Report {
        exchanges = List.copyOf(exchanges);
    }

    public static Report of(Outcome outcome) {
        return new Report(outcome, List.of());
    }
}
