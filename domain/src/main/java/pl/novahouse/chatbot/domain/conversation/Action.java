package pl.novahouse.chatbot.domain.conversation;

import java.net.URI;

/** Something that the widget offers to do beside the text. */
public sealed interface Action {

    /** Opens the public booking page. */
    record BookingLink(URI url) implements Action {}
}
