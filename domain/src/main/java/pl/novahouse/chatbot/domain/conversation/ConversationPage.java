package pl.novahouse.chatbot.domain.conversation;

import java.util.List;

/**
 * One page of a search.
 *
 * @param total how many conversations match in all
 */
public record ConversationPage(List<Conversation> conversations, long total) {

    public ConversationPage {
        conversations = List.copyOf(conversations);
        if (total < conversations.size()) {
            throw new IllegalArgumentException("the total cannot be less than one page");
        }
    }
}
