package pl.novahouse.chatbot.domain.profile;

/** What one message said about its author. */
public record ProfileReading(Profile profile) {}
