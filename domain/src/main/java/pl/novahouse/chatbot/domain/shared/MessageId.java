package pl.novahouse.chatbot.domain.shared;

import java.util.UUID;

/** Names one message of a conversation. */
public record MessageId(UUID value) {}
