package pl.novahouse.chatbot.persistence.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.conversation.ConversationId;

/** A place that a lead comes from, as a row. */
@Entity
@Table(name = "lead_origin")
@IdClass(LeadOriginRow.Key.class)
@SuppressWarnings("NullAway.Init")
class LeadOriginRow {

    enum Kind {
        CHAT,
        FORM;

        static Kind of(Origin origin) {
            return switch (origin) {
                case Origin.Chat _ -> CHAT;
                case Origin.Form _ -> FORM;
            };
        }
    }

    record Key(UUID id, Kind kind) {}

    @Id
    private UUID id;

    @Id
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "lead_id")
    private UUID leadId;

    /** Only ordered by. */
    @SuppressWarnings("UnusedVariable")
    private int position;

    protected LeadOriginRow() {}

    UUID leadId() {
        return leadId;
    }

    Origin toOrigin() {
        return switch (kind) {
            case CHAT -> new Origin.Chat(new ConversationId(id));
            case FORM -> new Origin.Form(id);
        };
    }
}
