package pl.novahouse.chatbot.application.lead;

import java.time.Instant;
import pl.novahouse.chatbot.application.conversation.ProfileFollower;
import pl.novahouse.chatbot.domain.conversation.Conversation;

/** Keeps a lead true to the profile that its visitor corrects by hand. */
public final class LeadKeeping implements ProfileFollower {

    private final ContactDialogue dialogue;

    public LeadKeeping(ContactDialogue dialogue) {
        this.dialogue = dialogue;
    }

    @Override
    public void follow(Conversation conversation, Instant now) {
        dialogue.follow(conversation, now);
    }
}
