package pl.novahouse.chatbot.persistence.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import pl.novahouse.chatbot.domain.consent.Channel;
import pl.novahouse.chatbot.domain.consent.ConsentEvent;
import pl.novahouse.chatbot.domain.consent.ConsentText;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.consent.Proof;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.MessageId;

/** One decision as a row. */
@Entity
@Table(name = "consent_event")
@SuppressWarnings("NullAway.Init")
class ConsentEventRow {

    enum OriginKind {
        CHAT,
        FORM
    }

    enum ProofKind {
        SAID,
        CALLED,
        SUBMITTED
    }

    @Id
    private UUID id;

    /** Counted by the database; never written from here. */
    @SuppressWarnings("UnusedVariable")
    @Column(insertable = false, updatable = false)
    private long position;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin_kind")
    private OriginKind originKind;

    @Column(name = "origin_id")
    private UUID originId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String version;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String wording;
    private boolean granted;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "proof_kind")
    private ProofKind proofKind;

    @Column(name = "proof_id")
    private UUID proofId;

    private Instant at;

    protected ConsentEventRow() {}

    static ConsentEventRow from(ConsentEvent event) {
        ConsentEventRow row = new ConsentEventRow();
        row.id = event.id();
        row.originKind = switch (event.origin()) {
            case Origin.Chat _ -> OriginKind.CHAT;
            case Origin.Form _ -> OriginKind.FORM;
        };
        row.originId = event.origin().id();
        row.purpose = event.text().purpose();
        row.version = event.text().version();
        row.language = event.text().language();
        row.wording = event.text().wording();
        row.granted = event.granted();
        row.channel = event.channel();
        switch (event.proof()) {
            case Proof.Said(MessageId message) -> row.prove(ProofKind.SAID, message.value());
            case Proof.Called(UUID request) -> row.prove(ProofKind.CALLED, request);
            case Proof.Submitted(UUID submission) -> row.prove(ProofKind.SUBMITTED, submission);
        }
        row.at = event.at();
        return row;
    }

    private void prove(ProofKind kind, UUID proved) {
        proofKind = kind;
        proofId = proved;
    }

    ConsentEvent toEvent() {
        return new ConsentEvent(
                id,
                switch (originKind) {
                    case CHAT -> new Origin.Chat(new ConversationId(originId));
                    case FORM -> new Origin.Form(originId);
                },
                new ConsentText(purpose, version, language, wording),
                granted,
                channel,
                switch (proofKind) {
                    case SAID -> new Proof.Said(new MessageId(proofId));
                    case CALLED -> new Proof.Called(proofId);
                    case SUBMITTED -> new Proof.Submitted(proofId);
                },
                at);
    }
}
