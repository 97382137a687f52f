package pl.novahouse.chatbot.bootstrap.conversation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import pl.novahouse.chatbot.application.conversation.CloseSilentConversations;
import pl.novahouse.chatbot.application.conversation.NudgeSilentConversations;
import pl.novahouse.chatbot.application.conversation.port.ConversationEvents;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.conversation.QuietHours;
import pl.novahouse.chatbot.persistence.operation.RecurringJob;

/** Makes the jobs that remind silent visitors and end silent conversations. */
final class InactivityWiring {

    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final ZoneId COMPANY_ZONE = ZoneId.of("Europe/Warsaw");

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

    @Produces
    @Singleton
    NudgeSilentConversations nudgeSilentConversations(
            Transactions transactions, Conversations conversations, ConversationEvents events, InstantSource clock) {
        return new NudgeSilentConversations(transactions, conversations, events, clock);
    }

    @Produces
    @Singleton
    RecurringJob nudgingOfSilentVisitors(NudgeSilentConversations useCase, InactivityConfig config) {
        if (config.minutesBeforeNudge() == 0) {
            return new RecurringJob("nudge-silent-visitors", EVERY, () -> {});
        }
        var command = new NudgeSilentConversations.Command(
                Duration.ofMinutes(config.minutesBeforeNudge()),
                config.nudgeGrace(),
                new QuietHours(config.quietFrom(), config.quietUntil(), COMPANY_ZONE),
                config.batch());
        return new RecurringJob("nudge-silent-visitors", EVERY, () -> useCase.execute(command));
    }
}
