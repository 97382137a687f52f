package pl.novahouse.chatbot.domain.lead;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.novahouse.chatbot.domain.profile.Timing;
import pl.novahouse.chatbot.domain.shared.Phrases;
import pl.novahouse.chatbot.domain.shared.Token;
import pl.novahouse.chatbot.domain.shared.Tokenizer;

/** Judges how soon a person wants to get going: by the times they named, or by their own words. */
public final class UrgencyReading {

    private static final int SOON_MONTHS = 2;
    private static final int LATE_MONTHS = 6;

    private static final Phrases URGENT = Phrases.of(
            "pilne|pilnie|pilny|pilna|asap|natychmiast|niezwlocznie|urgent|urgently|immediately",
            "jak najszybciej|najpredzej",
            "na juz|wczoraj|teraz|gwalt",
            "od zaraz|reki",
            "as soon as possible",
            "bardzo ?mi ?nam sie ?mi ?nam spieszy",
            "sie ?mi ?nam spieszy",
            "spieszy ?mi ?nam sie");

    private UrgencyReading() {}

    /**
     * @param said what the person wrote
     * @param today by the calendar of Warsaw
     */
    public static Urgency of(Enquiry enquiry, List<String> said, LocalDate today) {
        List<LocalDate> starts = Stream.of(enquiry.start(), enquiry.handover())
                .flatMap(Optional::stream)
                .map(timing -> switch (timing) {
                    case Timing.Now() -> today;
                    case Timing.Within(LocalDate from, LocalDate _) -> from;
                })
                .toList();
        boolean soon = starts.stream().anyMatch(start -> start.isBefore(today.plusMonths(SOON_MONTHS)));
        if (soon || said.stream().anyMatch(UrgencyReading::isUrgent)) {
            return Urgency.HIGH;
        }
        boolean late =
                !starts.isEmpty() && starts.stream().allMatch(start -> start.isAfter(today.plusMonths(LATE_MONTHS)));
        return late ? Urgency.LATER : Urgency.NORMAL;
    }

    private static boolean isUrgent(String text) {
        return URGENT.in(Tokenizer.tokenize(text).stream().filter(Token::isWord).toList());
    }
}
