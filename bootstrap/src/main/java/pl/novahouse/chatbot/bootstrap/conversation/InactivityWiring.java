package pl.novahouse.chatbot.bootstrap.conversation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import pl.novahouse.chatbot.application.conversation.CloseSilentConversations;
import pl.novahouse.chatbot.application.conversation.port.ConversationEvents;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.persistence.operation.RecurringJob;

/** Makes the job that ends silent conversations. */
final class InactivityWiring {

    private static final Duration EVERY = Duration.ofMinutes(1);

    @Produces
    @Singleton
    CloseSilentConversations closeSilentConversations(
            Transactions transactions, Conversations conversations, ConversationEvents events, InstantSource clock) {
        return new CloseSilentConversations(transactions, conversations, events, clock);
    }

    @Produces
    @Singleton
    RecurringJob closingOfSilentConversations(CloseSilentConversations useCase, InactivityConfig config) {
        var command =
                new CloseSilentConversations.Command(Duration.ofMinutes(config.minutesBeforeTimeout()), config.batch());
        return new RecurringJob("close-silent-conversations", EVERY, () -> useCase.execute(command));
    }
}
