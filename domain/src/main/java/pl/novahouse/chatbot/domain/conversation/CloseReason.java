package pl.novahouse.chatbot.domain.conversation;

/** Why a conversation ended. */
public enum CloseReason {
    /** A member of staff closed it. */
    STAFF,
    /** Nobody wrote for too long. */
    INACTIVITY
}
