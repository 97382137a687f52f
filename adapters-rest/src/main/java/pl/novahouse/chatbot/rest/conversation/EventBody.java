package pl.novahouse.chatbot.rest.conversation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.domain.conversation.ConversationEvent;

/** An event as it goes over the wire: its name and its data. */
record EventBody(String name, Object data) {

    @Schema(name = "StateEvent")
    private record State(String state) {}

    /** Shown once, and only while no later turn has made it pointless. */
    @Schema(name = "NudgeEvent")
    private record Nudge(String messageId, int turn, String text) {}

    static EventBody from(ConversationEvent event) {
        return switch (event.kind()) {
            case ConversationEvent.Kind.Opened _ -> new EventBody("state", new State("open"));
            case ConversationEvent.Kind.Nudged(int turn, String text) ->
                new EventBody("nudge", new Nudge("nudge-" + turn, turn, text));
            case ConversationEvent.Kind.Closed _ -> new EventBody("state", new State("closed"));
        };
    }
}
