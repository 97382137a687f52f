package pl.novahouse.chatbot.application.conversation.port;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.domain.conversation.ClosedConversation;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationFilter;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.ConversationPage;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.shared.Folding;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Conversations in a map. */
public final class InMemoryConversations implements Conversations {

    private final Map<ConversationId, Conversation> kept = new LinkedHashMap<>();
    private final Set<ConversationId> nudged = new HashSet<>();
    private final Map<ConversationId, ConversationId> links = new HashMap<>();
    private final InMemoryMessages messages;

    /** @param messages searched for the text of a filter */
    public InMemoryConversations(InMemoryMessages messages) {
        this.messages = messages;
    }

    @Override
    public Optional<Conversation> find(ConversationId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Optional<Conversation> findForTurn(ConversationId id) {
        return find(id);
    }

    @Override
    public void add(Conversation conversation) {
        if (kept.putIfAbsent(conversation.id(), conversation) != null) {
            throw new ProblemException(new Problem.Conflict());
        }
    }

    @Override
    public Conversation update(Conversation conversation) {
        Conversation stored = kept.get(conversation.id());
        if (stored == null || stored.version() != conversation.version()) {
            throw new ProblemException(new Problem.Conflict());
        }
        Conversation next = conversation.atVersion(conversation.version() + 1);
        kept.put(next.id(), next);
        return next;
    }

    @Override
    public ConversationPage search(ConversationFilter filter) {
        List<Conversation> matching = kept.values().stream()
                .filter(each -> matches(each, filter))
                .sorted(Comparator.comparing(Conversation::lastActivityAt).reversed())
                .toList();
        return new ConversationPage(
                matching.stream()
                        .skip((long) filter.page() * filter.size())
                        .limit(filter.size())
                        .toList(),
                matching.size());
    }

    @Override
    public List<OpenConversation> silentSince(Instant moment, int limit) {
        return kept.values().stream()
                .filter(OpenConversation.class::isInstance)
                .map(OpenConversation.class::cast)
                .filter(open -> open.lastActivityAt().isBefore(moment))
                .sorted(Comparator.comparing(OpenConversation::lastActivityAt))
                .limit(limit)
                .toList();
    }

    @Override
    public List<OpenConversation> claimForNudge(Instant from, Instant until, Instant now, int limit) {
        List<OpenConversation> claimed = silentSince(until, Integer.MAX_VALUE).stream()
                .filter(open -> open.turns() > 0 && !open.lastActivityAt().isBefore(from))
                .filter(open ->
                        open.claim().filter(claim -> claim.until().isAfter(now)).isEmpty())
                .filter(open -> !nudged.contains(open.id()))
                .limit(limit)
                .toList();
        claimed.forEach(open -> nudged.add(open.id()));
        return claimed;
    }

    @Override
    public void link(ConversationId later, ConversationId earlier) {
        links.put(later, earlier);
    }

    @Override
    public Optional<ConversationId> earlier(ConversationId later) {
        return Optional.ofNullable(links.get(later));
    }

    private boolean matches(Conversation conversation, ConversationFilter filter) {
        return filter.state().map(state -> state == stateOf(conversation)).orElse(true)
                && filter.from()
                        .map(from -> !conversation.lastActivityAt().isBefore(from))
                        .orElse(true)
                && filter.until()
                        .map(until -> conversation.lastActivityAt().isBefore(until))
                        .orElse(true)
                && filter.text().map(text -> says(conversation, text)).orElse(true);
    }

    private boolean says(Conversation conversation, String text) {
        return messages.latest(conversation.id(), Integer.MAX_VALUE).stream()
                .anyMatch(message -> Folding.fold(message.text()).contains(Folding.fold(text)));
    }

    private static ConversationFilter.State stateOf(Conversation conversation) {
        return switch (conversation) {
            case OpenConversation _ -> ConversationFilter.State.OPEN;
            case ClosedConversation _ -> ConversationFilter.State.CLOSED;
        };
    }
}
