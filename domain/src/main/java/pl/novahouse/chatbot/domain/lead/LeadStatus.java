package pl.novahouse.chatbot.domain.lead;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far sales got with a lead. */
public enum LeadStatus {
    /** Nobody has contacted the person yet. */
    NEW,
    /** Somebody talked or wrote to them. */
    CONTACTED,
    /** The enquiry fits what we do. */
    QUALIFIED,
    /** A contract was signed; the end. */
    CONVERTED,
    /** It came to nothing; a new enquiry or a second try opens it again. */
    LOST;

    /** Whether sales may set this status next. */
    public boolean mayBecome(LeadStatus next) {
        return next().contains(next);
    }

    /** The statuses that may follow, in the order of the funnel. */
    public List<LeadStatus> next() {
        return switch (this) {
            case NEW -> List.of(CONTACTED, QUALIFIED, LOST);
            case CONTACTED -> List.of(QUALIFIED, CONVERTED, LOST);
            case QUALIFIED -> List.of(CONTACTED, CONVERTED, LOST);
            case CONVERTED -> List.of();
            case LOST -> List.of(NEW, CONTACTED);
        };
    }

    /** The name outside the core, such as {@code contacted}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LeadStatus> ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }
}
