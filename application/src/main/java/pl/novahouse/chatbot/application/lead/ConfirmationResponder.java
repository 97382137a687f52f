package pl.novahouse.chatbot.application.lead;

import java.util.Optional;
import pl.novahouse.chatbot.application.conversation.Reply;
import pl.novahouse.chatbot.application.conversation.Responder;
import pl.novahouse.chatbot.application.conversation.TurnContext;
import pl.novahouse.chatbot.domain.lead.Contact;
import pl.novahouse.chatbot.domain.lead.ContactReply;

/** Answers what concerns the visitor's own name and address and nothing else; a question beside it goes first. */
public final class ConfirmationResponder implements Responder {

    private final ContactDialogue dialogue;

    public ConfirmationResponder(ContactDialogue dialogue) {
        this.dialogue = dialogue;
    }

    @Override
    public Optional<Reply> answer(TurnContext turn) {
        if (turn.asks() && !ContactReply.isAll(turn.text())) {
            return Optional.empty();
        }
        return dialogue.resolve(turn).or(() -> told(turn));
    }

    private Optional<Reply> told(TurnContext turn) {
        return ContactDialogue.tellsOnlyContact(turn) && !dialogue.isConfirmed(turn)
                ? Contact.of(turn.profile()).map(contact -> dialogue.next(turn, contact))
                : Optional.empty();
    }
}
