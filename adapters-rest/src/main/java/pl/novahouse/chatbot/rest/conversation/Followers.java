package pl.novahouse.chatbot.rest.conversation;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Counts the widgets that listen, and sends them away when there are too many or the service stops. */
@Singleton
final class Followers {

    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(30);

    private final VisitorSettings settings;
    private final AtomicInteger all = new AtomicInteger();
    private final Map<ConversationId, Integer> perConversation = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    Followers(VisitorSettings settings) {
        this.settings = settings;
    }

    /** One listening widget, until it is closed. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** @throws ProblemException {@link Problem.RateLimited} when there are too many already */
    Place join(ConversationId conversation) {
        int mine = perConversation.merge(conversation, 1, Integer::sum);
        int everybody = all.incrementAndGet();
        if (mine > settings.followersPerSession() || everybody > settings.followers()) {
            leave(conversation);
            throw new ProblemException(new Problem.RateLimited(COME_BACK_AFTER));
        }
        return () -> leave(conversation);
    }

    int count() {
        return all.get();
    }

    boolean areWelcome() {
        return !stopping;
    }

    private void leave(ConversationId conversation) {
        all.decrementAndGet();
        perConversation.computeIfPresent(conversation, (id, count) -> count == 1 ? null : count - 1);
    }

    void onDelay(@Observes ShutdownDelayInitiatedEvent shutdown) {
        stopping = true;
    }

    void onShutdown(@Observes ShutdownEvent shutdown) {
        stopping = true;
    }
}
