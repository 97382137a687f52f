package pl.novahouse.chatbot.persistence.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.lead.Assessment;
import pl.novahouse.chatbot.domain.lead.Assignee;
import pl.novahouse.chatbot.domain.lead.Contact;
import pl.novahouse.chatbot.domain.lead.Enquiry;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadEntry;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.lead.LeadStatus;
import pl.novahouse.chatbot.domain.lead.NextAction;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.persistence.shared.DomainJson;

/** One lead as a row: what is searched is a column, the rest are documents. */
@Entity
@Table(name = "lead")
@SuppressWarnings("NullAway.Init")
class LeadRow {

    private static final DomainJson JSON = new DomainJson();

    record History(List<LeadEntry> entries) {}

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;
    private @Nullable String email;
    private @Nullable String phone;

    @Enumerated(EnumType.STRING)
    private LeadStatus status;

    @Enumerated(EnumType.STRING)
    private Language language;

    private @Nullable String message;

    @JdbcTypeCode(SqlTypes.JSON)
    private String enquiry;

    /** Only searched by: the assessment holds it too. */
    @SuppressWarnings("UnusedVariable")
    private int score;

    @JdbcTypeCode(SqlTypes.JSON)
    private String assessment;

    @Column(name = "assignee_subject")
    private @Nullable String assigneeSubject;

    @Column(name = "assignee_name")
    private @Nullable String assigneeName;

    @Enumerated(EnumType.STRING)
    @Column(name = "next_action")
    private NextAction.@Nullable Kind nextAction;

    @Column(name = "next_action_due")
    private @Nullable Instant nextActionDue;

    @JdbcTypeCode(SqlTypes.JSON)
    private String history;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** Set by retention; such a row is nobody's any more and is not read. */
    @Column(name = "anonymized_at")
    private @Nullable Instant anonymizedAt;

    protected LeadRow() {}

    static LeadRow from(Lead lead) {
        LeadRow row = new LeadRow();
        row.id = lead.id().value();
        row.version = lead.version();
        row.name = lead.contact().name().value();
        row.email = lead.contact().email().map(EmailAddress::value).orElse(null);
        row.phone = lead.contact().phone().map(PhoneNumber::e164).orElse(null);
        row.status = lead.status();
        row.language = lead.language();
        row.message = lead.message().orElse(null);
        row.enquiry = JSON.write(lead.enquiry());
        row.score = lead.assessment().score().points();
        row.assessment = JSON.write(lead.assessment());
        row.assigneeSubject = lead.assignee().map(Assignee::subject).orElse(null);
        row.assigneeName = lead.assignee().map(Assignee::name).orElse(null);
        row.nextAction = lead.nextAction().map(NextAction::kind).orElse(null);
        row.nextActionDue = lead.nextAction().map(NextAction::due).orElse(null);
        row.history = JSON.write(new History(lead.history()));
        row.createdAt = lead.createdAt();
        row.changedAt = lead.changedAt();
        return row;
    }

    boolean isAnonymous() {
        return anonymizedAt != null;
    }

    UUID id() {
        return id;
    }

    Lead toLead(List<Origin> origins) {
        return new Lead(
                new LeadId(id),
                version,
                new Contact(
                        new PersonName(name),
                        Optional.ofNullable(email).map(EmailAddress::new),
                        Optional.ofNullable(phone).map(PhoneNumber::new)),
                JSON.read(enquiry, Enquiry.class),
                language,
                Optional.ofNullable(message),
                status,
                JSON.read(assessment, Assessment.class),
                assigneeSubject == null
                        ? Optional.empty()
                        : Optional.of(new Assignee(assigneeSubject, Objects.requireNonNull(assigneeName))),
                nextAction == null
                        ? Optional.empty()
                        : Optional.of(new NextAction(nextAction, Objects.requireNonNull(nextActionDue))),
                origins,
                JSON.read(history, History.class).entries(),
                createdAt,
                changedAt);
    }
}
