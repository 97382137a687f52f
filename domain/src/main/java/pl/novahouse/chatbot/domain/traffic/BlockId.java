package pl.novahouse.chatbot.domain.traffic;

import java.util.UUID;

/** Identifies one {@link Block}. */
public record BlockId(UUID value) {}
