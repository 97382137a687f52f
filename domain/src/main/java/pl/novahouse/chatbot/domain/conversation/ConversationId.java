package pl.novahouse.chatbot.domain.conversation;

import java.util.UUID;

/** Identity of one conversation; public, so it proves nothing without the session token. */
public record ConversationId(UUID value) {}
