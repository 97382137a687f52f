package pl.novahouse.chatbot.rest.traffic;

/** @param enabled whether calls are counted at all */
public record TrafficSettings(boolean enabled) {}
