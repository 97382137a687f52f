package pl.novahouse.chatbot.rest.retention;

import java.time.Duration;
import java.util.Optional;
import pl.novahouse.chatbot.domain.retention.DataInventory;
import pl.novahouse.chatbot.domain.retention.RetentionPolicy;

/** A class of data as the pages tell of it, with how long it is kept in Polish words. */
public record KeptFor(String title, String data, String purpose, String basis, String howLong) {

    private static final int DAYS_OF_YEAR = 365;
    private static final int DAYS_OF_MONTH = 30;

    static KeptFor of(DataInventory.DataClass dataClass, RetentionPolicy policy) {
        return new KeptFor(
                dataClass.title(),
                dataClass.data(),
                dataClass.purpose(),
                dataClass.basis(),
                policy.of(dataClass.key()).map(KeptFor::words).orElse("bezterminowo"));
    }

    private static String words(RetentionPolicy.Period period) {
        Optional<String> anonymised =
                period.anonymiseAfter().map(after -> "usunięcie danych osobowych z treści po " + words(after));
        Optional<String> deleted = period.deleteAfter().map(after -> "usunięcie po " + words(after));
        return anonymised
                .map(first -> first + deleted.map(then -> ", " + then).orElse(""))
                .or(() -> deleted)
                .orElse("bezterminowo");
    }

    static String words(Duration duration) {
        long days = duration.toDays();
        if (days >= 2 * DAYS_OF_YEAR) {
            return days / DAYS_OF_YEAR + "\u00A0latach";
        }
        if (days >= 6 * DAYS_OF_MONTH) {
            return days / DAYS_OF_MONTH + "\u00A0miesiącach";
        }
        return days == 1 ? "1\u00A0dniu" : days + "\u00A0dniach";
    }
}
