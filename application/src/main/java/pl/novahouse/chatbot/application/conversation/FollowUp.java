package pl.novahouse.chatbot.application.conversation;

/** One of those who may add to an answer that somebody else gave: a further question, something that follows. */
public interface FollowUp {

    /** The same reply, or one with something added; never an answer of its own. */
    Reply after(Reply reply, TurnContext turn);
}
