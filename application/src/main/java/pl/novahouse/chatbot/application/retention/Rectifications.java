package pl.novahouse.chatbot.application.retention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.novahouse.chatbot.application.conversation.EnteredFields;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.lead.LeadCorrections;
import pl.novahouse.chatbot.application.retention.port.PersonalRecords;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.profile.EnteredField;
import pl.novahouse.chatbot.domain.profile.FieldState;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.retention.Rectification;
import pl.novahouse.chatbot.domain.retention.RetentionRun.Count;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.Violation;

/**
 * Puts right what is kept of a person, whoever asked for it: what a conversation knows of them, the lead with what it is
 * worth, and every other place. What was said in a conversation stays as it was said.
 */
public final class Rectifications {

    private final PersonalRecords records;
    private final Conversations conversations;
    private final LeadCorrections leads;
    private final EnteredFields entered;

    public Rectifications(
            PersonalRecords records, Conversations conversations, LeadCorrections leads, EnteredFields entered) {
        this.records = records;
        this.conversations = conversations;
        this.leads = leads;
        this.entered = entered;
    }

    /**
     * @param counts how many rows were put right, place by place
     * @param leads of how many leads the board is told
     */
    record Done(List<Count> counts, int leads) {
        Done {
            counts = List.copyOf(counts);
        }
    }

    /**
     * What is right, as a profile.
     *
     * @throws ProblemException {@link Problem.ValidationFailed} naming every field that cannot be taken, or when there
     *     is none
     */
    Profile read(List<EnteredField> fields) {
        if (fields.isEmpty()) {
            throw new ProblemException(
                    new Problem.ValidationFailed(List.of(new Violation("name", Violation.Rule.REQUIRED))));
        }
        return entered.taken(Profile.empty(), fields);
    }

    /** Runs in the caller's transaction; rows that are right already are not touched. */
    Done put(Set<UUID> subjects, Profile right, Instant now) {
        List<Count> counts = new ArrayList<>();
        int talks = 0;
        int changedLeads = 0;
        for (UUID subject : subjects) {
            talks += conversation(new ConversationId(subject), right) ? 1 : 0;
        }
        for (UUID lead : records.leadsAmong(subjects)) {
            changedLeads += leads.putRight(new LeadId(lead), right, now) ? 1 : 0;
        }
        note(counts, "conversation", talks);
        note(counts, "lead", changedLeads);
        Rectification.of(right).ifPresent(person -> counts.addAll(records.rectify(subjects, person, now)));
        return new Done(counts, changedLeads);
    }

    private boolean conversation(ConversationId id, Profile right) {
        Optional<Conversation> found = conversations.find(id);
        Optional<Profile> corrected = found.map(conversation -> corrected(conversation.profile(), right))
                .filter(profile -> !profile.equals(found.get().profile()));
        corrected.ifPresent(profile -> conversations.update(found.get().rectified(profile)));
        return corrected.isPresent();
    }

    /** Only what the conversation tells of the person is put right; nothing is added to it. */
    private static Profile corrected(Profile held, Profile right) {
        Profile profile = held;
        profile = profile.withName(field(held.name(), right.name()));
        profile = profile.withEmail(field(held.email(), right.email()));
        profile = profile.withPhone(field(held.phone(), right.phone()));
        profile = profile.withCity(field(held.city(), right.city()));
        profile = profile.withArea(field(held.area(), right.area()));
        FieldState<Money> budget = field(held.budget(), right.budget());
        profile = budget.equals(held.budget()) ? profile : profile.withBudget(budget);
        profile = profile.withChosenPackage(field(held.chosenPackage(), right.chosenPackage()));
        profile = profile.withPropertyType(field(held.propertyType(), right.propertyType()));
        return profile.withScope(field(held.scope(), right.scope()));
    }

    private static <T> FieldState<T> field(FieldState<T> held, FieldState<T> right) {
        boolean wrong =
                held.isAnswered() && right.isAnswered() && !held.toOptional().equals(right.toOptional());
        return wrong ? right : held;
    }

    private static void note(List<Count> counts, String place, int rows) {
        if (rows > 0) {
            counts.add(new Count(place, "rectified", rows));
        }
    }
}
