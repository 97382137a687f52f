package pl.novahouse.chatbot.domain.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.Violation;

/**
 * A person who asked to be contacted. One person is one lead, however often they come back.
 *
 * @param version grows by one with each stored change; a change based on an older version is declined
 * @param language in which they are written to: {@link Language#PL} or {@link Language#EN}
 * @param message what they added in a form, at most {@value #LONGEST_MESSAGE} characters
 * @param nextAction empty when nothing is left to do
 * @param origins the conversations and forms it comes from, the first one first; their consents are this lead's
 * @param history the latest entries, oldest first, at most {@value #MOST_ENTRIES}
 */
public record Lead(
        LeadId id,
        long version,
        Contact contact,
        Enquiry enquiry,
        Language language,
        Optional<String> message,
        LeadStatus status,
        Assessment assessment,
        Optional<Assignee> assignee,
        Optional<NextAction> nextAction,
        List<Origin> origins,
        List<LeadEntry> history,
        Instant createdAt,
        Instant changedAt) {

    public static final int LONGEST_MESSAGE = 2000;
    public static final int MOST_ENTRIES = 200;
    public static final int MOST_ORIGINS = 100;

    public Lead {
        origins = List.copyOf(origins);
        history = List.copyOf(history);
        if (origins.isEmpty() || origins.size() > MOST_ORIGINS) {
            throw new IllegalArgumentException("a lead comes from 1 to " + MOST_ORIGINS + " places");
        }
        if (history.size() > MOST_ENTRIES) {
            throw new IllegalArgumentException("at most " + MOST_ENTRIES + " entries are kept");
        }
        if (message.filter(text -> text.length() > LONGEST_MESSAGE).isPresent()) {
            throw new IllegalArgumentException("a message has at most " + LONGEST_MESSAGE + " characters");
        }
        if (changedAt.isBefore(createdAt)) {
            throw new IllegalArgumentException("a lead changes after it was created");
        }
    }

    public static Lead create(
            LeadId id,
            Contact contact,
            Enquiry enquiry,
            Language language,
            Optional<String> message,
            Assessment assessment,
            NextAction nextAction,
            Origin origin,
            Instant now) {
        return new Lead(
                id,
                0,
                contact,
                enquiry,
                language.answerLanguage(),
                message,
                LeadStatus.NEW,
                assessment,
                Optional.empty(),
                Optional.of(nextAction),
                List.of(origin),
                List.of(new LeadEntry.Created(now, origin)),
                now,
                now);
    }

    /** The same lead after the person came again from somewhere else. */
    public Lead mergedWith(
            Contact other,
            Enquiry later,
            Optional<String> laterMessage,
            Assessment reassessed,
            Optional<NextAction> next,
            Origin origin,
            Instant now) {
        LeadStatus reopened = status == LeadStatus.LOST ? LeadStatus.NEW : status;
        return new Lead(
                id,
                version,
                contact.completedBy(other),
                enquiry.updatedBy(later),
                language,
                laterMessage.or(() -> message),
                reopened,
                reassessed,
                assignee,
                next,
                withOrigin(origin),
                entered(new LeadEntry.Merged(now, origin, matches(other), alsoGiven(other))),
                createdAt,
                latest(now));
    }

    /** The same lead after the person corrected it where it comes from. */
    public Lead corrected(Contact right, Enquiry later, Assessment reassessed, Origin origin, Instant now) {
        return new Lead(
                id,
                version,
                right,
                enquiry.updatedBy(later),
                language,
                message,
                status,
                reassessed,
                assignee,
                nextAction,
                withOrigin(origin),
                entered(new LeadEntry.Corrected(now, origin)),
                createdAt,
                latest(now));
    }

    /** The same lead after the data were put right for the person, in whatever status it is. */
    public Lead rectified(Contact right, Enquiry rightEnquiry, Assessment reassessed, Instant now) {
        return new Lead(
                id,
                version,
                right,
                rightEnquiry,
                language,
                message,
                status,
                reassessed,
                assignee,
                nextAction,
                origins,
                entered(new LeadEntry.Rectified(now)),
                createdAt,
                latest(now));
    }

    /**
     * @param next what there is to do in the new status
     * @param by who changes it
     * @throws ProblemException {@link Problem.ValidationFailed} when the status may not follow this one
     */
    public Lead becoming(LeadStatus newStatus, Optional<NextAction> next, String by, Instant now) {
        if (!status.mayBecome(newStatus)) {
            throw new ProblemException(
                    new Problem.ValidationFailed(List.of(new Violation("status", Violation.Rule.OUT_OF_RANGE))));
        }
        return new Lead(
                id,
                version,
                contact,
                enquiry,
                language,
                message,
                newStatus,
                assessment,
                assignee,
                next,
                origins,
                entered(new LeadEntry.StatusChanged(now, status, newStatus, by)),
                createdAt,
                latest(now));
    }

    /** @param by who assigns it */
    public Lead assignedTo(Assignee person, String by, Instant now) {
        return new Lead(
                id,
                version,
                contact,
                enquiry,
                language,
                message,
                status,
                assessment,
                Optional.of(person),
                nextAction,
                origins,
                entered(new LeadEntry.Assigned(now, person.name(), by)),
                createdAt,
                latest(now));
    }

    /** Whether the person no longer wants to be contacted, and has not asked for it anew since. */
    public boolean isWithdrawn() {
        for (LeadEntry entry : history.reversed()) {
            switch (entry) {
                case LeadEntry.ConsentWithdrawn _ -> {
                    return true;
                }
                case LeadEntry.Created _, LeadEntry.Merged _ -> {
                    return false;
                }
                case LeadEntry.Corrected _,
                        LeadEntry.Rectified _,
                        LeadEntry.StatusChanged _,
                        LeadEntry.Assigned _,
                        LeadEntry.PossibleDuplicate _ -> {}
            }
        }
        return false;
    }

    /** The person withdrew the consent to be contacted: nothing is left to do, and a lead under way is lost. */
    public Lead withdrawn(Instant now) {
        return new Lead(
                id,
                version,
                contact,
                enquiry,
                language,
                message,
                status == LeadStatus.CONVERTED ? status : LeadStatus.LOST,
                assessment,
                assignee,
                Optional.empty(),
                origins,
                entered(new LeadEntry.ConsentWithdrawn(now)),
                createdAt,
                latest(now));
    }

    /** Tells staff that another lead has one of the addresses too. */
    public Lead resembling(LeadId other, Instant now) {
        return new Lead(
                id,
                version,
                contact,
                enquiry,
                language,
                message,
                status,
                assessment,
                assignee,
                nextAction,
                origins,
                entered(new LeadEntry.PossibleDuplicate(now, other)),
                createdAt,
                latest(now));
    }

    public Lead atVersion(long storedVersion) {
        return new Lead(
                id,
                storedVersion,
                contact,
                enquiry,
                language,
                message,
                status,
                assessment,
                assignee,
                nextAction,
                origins,
                history,
                createdAt,
                changedAt);
    }

    public boolean comesFrom(Origin origin) {
        return origins.contains(origin);
    }

    private List<Origin> withOrigin(Origin origin) {
        if (comesFrom(origin)) {
            return origins;
        }
        List<Origin> all = new ArrayList<>(origins);
        all.add(origin);
        return all.size() > MOST_ORIGINS ? all.subList(all.size() - MOST_ORIGINS, all.size()) : all;
    }

    private List<LeadEntry> entered(LeadEntry entry) {
        List<LeadEntry> all = new ArrayList<>(history);
        all.add(entry);
        return all.size() > MOST_ENTRIES ? all.subList(all.size() - MOST_ENTRIES, all.size()) : all;
    }

    private List<LeadEntry.Match> matches(Contact other) {
        List<LeadEntry.Match> matches = new ArrayList<>();
        if (contact.email().isPresent() && contact.email().equals(other.email())) {
            matches.add(LeadEntry.Match.EMAIL);
        }
        if (contact.phone().isPresent() && contact.phone().equals(other.phone())) {
            matches.add(LeadEntry.Match.PHONE);
        }
        return matches;
    }

    private List<String> alsoGiven(Contact other) {
        Contact complete = contact.completedBy(other);
        return Stream.of(
                        other.email()
                                .filter(email -> !complete.email().equals(Optional.of(email)))
                                .map(email -> email.value()),
                        other.phone()
                                .filter(phone -> !complete.phone().equals(Optional.of(phone)))
                                .map(phone -> phone.e164()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Instant latest(Instant now) {
        return now.isAfter(changedAt) ? now : changedAt;
    }
}
