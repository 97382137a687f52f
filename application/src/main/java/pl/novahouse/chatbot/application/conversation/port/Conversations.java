package pl.novahouse.chatbot.application.conversation.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationFilter;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.ConversationPage;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.shared.Problem;

/** The kept conversations. Every call runs inside a transaction of the use case. */
public interface Conversations {

    Optional<Conversation> find(ConversationId id);

    /** Like {@link #find}, and holds the conversation against other turns until the transaction ends. */
    Optional<Conversation> findForTurn(ConversationId id);

    /** Keeps a new conversation. */
    void add(Conversation conversation);

    /**
     * Keeps a changed conversation under the next version.
     *
     * @return the conversation with its new version
     * @throws pl.novahouse.chatbot.domain.shared.ProblemException {@link Problem.Conflict} when the stored version is
     *     not the given one
     */
    Conversation update(Conversation conversation);

    /** A page of conversations for staff, the latest activity first; words match in any case, with or without diacritics. */
    ConversationPage search(ConversationFilter filter);

    /**
     * Open conversations in which nobody has written since, the longest silent first. Each is held against others
     * until the transaction ends; those that others hold are left out.
     *
     * @param limit at least 1
     */
    List<OpenConversation> silentSince(Instant moment, int limit);

    /**
     * Marks open conversations as nudged and returns them; nobody else ever gets the same ones, nor does anybody twice.
     * Only those with an answered turn, and none whose turn is being answered now.
     *
     * @param from earliest last activity, inclusive
     * @param until latest last activity, exclusive
     * @param limit at least 1
     */
    List<OpenConversation> claimForNudge(Instant from, Instant until, Instant now, int limit);

    /** Notes that the later conversation goes on where the earlier one ended; both are kept. */
    void link(ConversationId later, ConversationId earlier);

    /** The conversation that this one goes on with. */
    Optional<ConversationId> earlier(ConversationId later);
}
