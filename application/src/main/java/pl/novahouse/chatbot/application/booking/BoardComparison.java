package pl.novahouse.chatbot.application.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.application.consent.port.ConsentLedger;
import pl.novahouse.chatbot.application.lead.port.Crm;
import pl.novahouse.chatbot.application.lead.port.Leads;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.booking.Drift;
import pl.novahouse.chatbot.domain.consent.Consents;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.lead.CrmComparison;
import pl.novahouse.chatbot.domain.lead.CrmItem;
import pl.novahouse.chatbot.domain.lead.CrmPart;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadFilter;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.lead.LeadPage;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/**
 * Compares leads with what the board holds of them: exactly one item that shows what we know. Only leads whose consent
 * holds are compared, and one that has just changed may still be on its way.
 */
public final class BoardComparison {

    private static final Duration FRESH = Duration.ofDays(2);
    private static final Duration OLDEST = Duration.ofDays(90);
    private static final Duration SETTLED = Duration.ofHours(1);
    private static final int MOST_IDS = 10;

    private final Transactions transactions;
    private final Leads leads;
    private final ConsentLedger consents;
    private final Optional<? extends Crm> board;
    private final int most;

    /**
     * @param board empty when none is configured: then nothing is compared
     * @param most how many leads are compared in one night, each of which costs one call; at least 0
     */
    public BoardComparison(
            Transactions transactions, Leads leads, ConsentLedger consents, Optional<? extends Crm> board, int most) {
        this.transactions = transactions;
        this.leads = leads;
        this.consents = consents;
        this.board = board;
        this.most = Math.min(most, LeadFilter.MAX_SIZE);
    }

    /**
     * The leads of a night: those of the last days, and as many older ones as the night has calls left, other ones each
     * night until all of the last months were compared.
     */
    List<CrmItem> due(Instant now) {
        if (board.isEmpty() || most < 1) {
            return List.of();
        }
        return transactions.inTransaction(() -> {
            List<Lead> due = new ArrayList<>(
                    page(now.minus(FRESH), now.minus(SETTLED), 0, most).leads());
            int left = most - due.size();
            if (left > 0) {
                long older = page(now.minus(OLDEST), now.minus(FRESH), 0, 1).total();
                long pages = Math.max(1, Math.ceilDiv(older, left));
                int tonight = Math.toIntExact(
                        now.getEpochSecond() / Duration.ofDays(1).toSeconds() % pages);
                due.addAll(
                        page(now.minus(OLDEST), now.minus(FRESH), tonight, left).leads());
            }
            return due.stream().flatMap(lead -> agreed(lead).stream()).toList();
        });
    }

    private LeadPage page(Instant from, Instant until, int page, int size) {
        return leads.page(new LeadFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.of(from),
                Optional.of(until),
                page,
                size));
    }

    private Optional<CrmItem> agreed(Lead lead) {
        Consents given = consents.of(lead.origins());
        return given.permits(Purpose.CONTACT) ? Optional.of(CrmItem.of(lead, given)) : Optional.empty();
    }

    /**
     * The difference of one lead, if there is one; none of a lead that is gone or has no consent.
     *
     * @throws ProblemException {@link Problem.Unavailable} when the board does not answer properly
     */
    Optional<Drift> drift(LeadId lead, Instant now) {
        return transactions
                .inTransaction(() -> leads.find(lead).flatMap(this::agreed))
                .flatMap(item -> drift(item, now));
    }

    /**
     * The difference, if there is one.
     *
     * @throws ProblemException {@link Problem.Unavailable} when the board does not answer properly
     */
    Optional<Drift> drift(CrmItem item, Instant now) {
        if (board.isEmpty()) {
            return Optional.empty();
        }
        return switch (board.get().compare(item)) {
            case CrmComparison.Compared(List<String> items, List<CrmPart> differing) ->
                drift(item.lead(), items, isSettled(item.lead(), now) ? differing : List.of());
            case CrmComparison.Unread _ -> throw new ProblemException(new Problem.Unavailable("monday"));
        };
    }

    private static boolean isSettled(Lead lead, Instant now) {
        return lead.changedAt().isBefore(now.minus(SETTLED));
    }

    private static Optional<Drift> drift(Lead lead, List<String> items, List<CrmPart> differing) {
        return switch (items.size()) {
            case 0 -> Optional.of(drift(Drift.Kind.LEAD_MISSING, lead, "Tablica nie ma pozycji tego leada."));
            case 1 ->
                differing.isEmpty()
                        ? Optional.empty()
                        : Optional.of(drift(
                                Drift.Kind.LEAD_DIFFERS,
                                lead,
                                "Pozycja " + items.getFirst() + " pokazuje co innego: " + words(differing) + "."));
            default ->
                Optional.of(drift(
                        Drift.Kind.LEAD_TWICE,
                        lead,
                        "Tablica ma kilka pozycji tego leada: "
                                + String.join(
                                        ", ", items.stream().limit(MOST_IDS).toList()) + "."));
        };
    }

    private static Drift drift(Drift.Kind kind, Lead lead, String note) {
        return new Drift(kind, lead.id().value().toString(), note, false);
    }

    private static String words(List<CrmPart> parts) {
        return parts.stream().map(BoardComparison::word).collect(Collectors.joining(", "));
    }

    private static String word(CrmPart part) {
        return switch (part) {
            case NAME -> "nazwa";
            case EMAIL -> "e-mail";
            case PHONE -> "telefon";
            case MESSAGE -> "wiadomość";
            case CITY -> "miasto";
            case STATUS -> "status";
            case SCORE -> "ocena";
            case URGENCY -> "pilność";
            case PACKAGE -> "pakiet";
            case AREA -> "metraż";
            case BUDGET -> "budżet";
            case PROPERTY -> "rodzaj lokalu";
            case SCOPE -> "zakres";
            case NEXT_ACTION -> "następny krok";
            case NEXT_ACTION_DUE -> "termin kroku";
            case ASSIGNEE -> "opiekun";
            case MARKETING_EMAIL -> "zgoda marketingowa (e-mail)";
            case MARKETING_PHONE -> "zgoda marketingowa (telefon)";
            case CREATED -> "data zgłoszenia";
        };
    }
}
