package pl.novahouse.chatbot.bootstrap.conversation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import pl.novahouse.chatbot.application.conversation.Dialogue;
import pl.novahouse.chatbot.application.conversation.Engagements;
import pl.novahouse.chatbot.application.conversation.FollowConversation;
import pl.novahouse.chatbot.application.conversation.JudgeAnswer;
import pl.novahouse.chatbot.application.conversation.ListConversations;
import pl.novahouse.chatbot.application.conversation.NewConversations;
import pl.novahouse.chatbot.application.conversation.OpenSession;
import pl.novahouse.chatbot.application.conversation.RateConversation;
import pl.novahouse.chatbot.application.conversation.ReadConversation;
import pl.novahouse.chatbot.application.conversation.ReadTranscript;
import pl.novahouse.chatbot.application.conversation.TakeTurn;
import pl.novahouse.chatbot.application.conversation.port.ConversationEvents;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.conversation.port.Messages;
import pl.novahouse.chatbot.application.conversation.port.Opinions;
import pl.novahouse.chatbot.application.conversation.port.Turns;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.bootstrap.traffic.TrafficConfig;
import pl.novahouse.chatbot.domain.conversation.ShownNotices;

/** Makes the use cases of the conversation. */
final class ConversationWiring {

    @Produces
    @Singleton
    NewConversations newConversations(
            Conversations conversations,
            ConversationEvents events,
            Ids ids,
            SecureTokens tokens,
            VisitorConfig config) {
        return new NewConversations(
                conversations, events, ids, tokens, new ShownNotices(ShownNotices.AI_NOTICE, config.privacyVersion()));
    }

    @Produces
    @Singleton
    OpenSession openSession(
            Transactions transactions,
            NewConversations newConversations,
            Engagements engagements,
            InstantSource clock) {
        return new OpenSession(transactions, newConversations, engagements, clock);
    }

    @Produces
    @Singleton
    TakeTurn takeTurn(
            Transactions transactions,
            Conversations conversations,
            Messages messages,
            Turns turns,
            NewConversations newConversations,
            Dialogue dialogue,
            Ids ids,
            SecureTokens tokens,
            InstantSource clock,
            TurnConfig config,
            TrafficConfig traffic) {
        return new TakeTurn(
                transactions,
                conversations,
                messages,
                turns,
                newConversations,
                dialogue,
                ids,
                tokens,
                clock,
                new TakeTurn.Limits(
                        config.deadline(),
                        config.lease(),
                        config.history(),
                        traffic.enabled() ? traffic.messageInterval() : Duration.ZERO));
    }

    @Produces
    @Singleton
    ReadConversation readConversation(
            Transactions transactions,
            Conversations conversations,
            Messages messages,
            Opinions opinions,
            Engagements engagements,
            SecureTokens tokens) {
        return new ReadConversation(transactions, conversations, messages, opinions, engagements, tokens);
    }

    @Produces
    @Singleton
    FollowConversation followConversation(
            Transactions transactions, Conversations conversations, ConversationEvents events, SecureTokens tokens) {
        return new FollowConversation(transactions, conversations, events, tokens);
    }

    @Produces
    @Singleton
    ListConversations listConversations(Transactions transactions, Conversations conversations) {
        return new ListConversations(transactions, conversations);
    }

    @Produces
    @Singleton
    ReadTranscript readTranscript(
            Transactions transactions, Conversations conversations, Messages messages, Opinions opinions) {
        return new ReadTranscript(transactions, conversations, messages, opinions);
    }

    @Produces
    @Singleton
    JudgeAnswer judgeAnswer(
            Transactions transactions,
            Conversations conversations,
            Messages messages,
            Opinions opinions,
            SecureTokens tokens,
            InstantSource clock) {
        return new JudgeAnswer(transactions, conversations, messages, opinions, tokens, clock);
    }

    @Produces
    @Singleton
    RateConversation rateConversation(
            Transactions transactions,
            Conversations conversations,
            Opinions opinions,
            SecureTokens tokens,
            InstantSource clock) {
        return new RateConversation(transactions, conversations, opinions, tokens, clock);
    }
}
