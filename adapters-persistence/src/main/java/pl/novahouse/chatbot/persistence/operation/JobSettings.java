package pl.novahouse.chatbot.persistence.operation;

/** @param enabled whether this process does jobs; a command that only examines something does none */
public record JobSettings(boolean enabled) {}
