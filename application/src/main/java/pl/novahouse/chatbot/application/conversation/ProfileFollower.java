package pl.novahouse.chatbot.application.conversation;

import java.time.Instant;
import pl.novahouse.chatbot.domain.conversation.Conversation;

/** One of the features that keep up with what visitors correct in their profile by hand. */
public interface ProfileFollower {

    /** Runs in the transaction that keeps the correction. */
    void follow(Conversation conversation, Instant now);
}
