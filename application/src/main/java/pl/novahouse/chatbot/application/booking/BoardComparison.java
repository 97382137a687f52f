package pl.novahouse.chatbot.application.booking;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.lead.port.Crm;
import pl.novahouse.chatbot.domain.booking.Drift;
import pl.novahouse.chatbot.domain.lead.CrmAnswer;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Compares a lead with what the board holds of it: exactly one item. */
final class BoardComparison {

    private BoardComparison() {}

    /**
     * The difference, if there is one.
     *
     * @throws ProblemException {@link Problem.Unavailable} when the board does not answer properly
     */
    static Optional<Drift> drift(Crm board, LeadId lead) {
        return switch (board.find(lead)) {
            case CrmAnswer.Found found -> drift(found.itemIds(), lead);
            case CrmAnswer.Kept _, CrmAnswer.Failed _ -> throw new ProblemException(new Problem.Unavailable("monday"));
        };
    }

    private static Optional<Drift> drift(List<String> items, LeadId lead) {
        String subject = lead.value().toString();
        return switch (items.size()) {
            case 0 ->
                Optional.of(new Drift(Drift.Kind.LEAD_MISSING, subject, "Tablica nie ma pozycji tego leada.", false));
            case 1 -> Optional.empty();
            default ->
                Optional.of(new Drift(
                        Drift.Kind.LEAD_TWICE,
                        subject,
                        "Tablica ma kilka pozycji tego leada: "
                                + String.join(", ", items.stream().limit(10).toList()) + ".",
                        false));
        };
    }
}
