package pl.novahouse.chatbot.application.lead.port;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.lead.Contact;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadFilter;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.lead.LeadPage;
import pl.novahouse.chatbot.domain.shared.Problem;

/** The kept leads. Every call runs inside a transaction of the use case. */
public interface Leads {

    /**
     * Keeps a new lead.
     *
     * @throws pl.novahouse.chatbot.domain.shared.ProblemException {@link Problem.Conflict} when another lead comes
     *     from the same place
     */
    void add(Lead lead);

    Optional<Lead> find(LeadId id);

    /** The lead that comes from this conversation. */
    Optional<Lead> findByConversation(ConversationId conversation);

    /** The lead that comes from this place. */
    Optional<Lead> findByOrigin(Origin origin);

    /**
     * The leads with the same e-mail address or the same number, the oldest first. Both addresses are held against
     * others who ask for them until the transaction ends, so that two who come at once do not become two leads.
     */
    List<Lead> findByContact(Contact contact);

    /**
     * Keeps a changed lead under the next version.
     *
     * @return the lead with its new version
     * @throws pl.novahouse.chatbot.domain.shared.ProblemException {@link Problem.Conflict} when the stored version is
     *     not the given one
     */
    Lead update(Lead lead);

    /** A page of leads for staff, the newest first; words match in any case, with or without diacritics. */
    LeadPage page(LeadFilter filter);
}
