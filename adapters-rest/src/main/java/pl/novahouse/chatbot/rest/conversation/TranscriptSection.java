package pl.novahouse.chatbot.rest.conversation;

import java.util.Optional;
import java.util.UUID;

/** A part of a conversation's page that a feature above the conversation adds. */
public interface TranscriptSection {

    /** Markup, escaped by the template that made it; empty when there is nothing to show. */
    Optional<String> render(UUID conversation);
}
