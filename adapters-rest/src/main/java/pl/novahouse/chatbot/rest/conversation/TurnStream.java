package pl.novahouse.chatbot.rest.conversation;

import java.util.Map;
import pl.novahouse.chatbot.rest.shared.EventStreams.EventStream;

/** One turn as events: pieces of the text as they come, the whole answer, the end. */
final class TurnStream {

    private final EventStream events;
    private final StringBuilder told = new StringBuilder();
    private int lastId;

    TurnStream(EventStream events) {
        this.events = events;
    }

    /** Sends one sentence. The turn goes on without a visitor who left, so that the answer waits for their return. */
    void sentence(String sentence) {
        String piece = told.isEmpty() || sentence.isEmpty() || isSpaced(sentence) ? sentence : " " + sentence;
        told.append(piece);
        send("delta", new Delta(piece));
    }

    void finish(TurnResponse response) {
        Sentences.remaining(response.reply(), told).forEach(piece -> send("delta", new Delta(piece)));
        send("message", response);
        send("done", Map.of());
    }

    private boolean isSpaced(String sentence) {
        return Character.isWhitespace(told.charAt(told.length() - 1)) || Character.isWhitespace(sentence.charAt(0));
    }

    private void send(String name, Object data) {
        lastId++;
        events.send(Integer.toString(lastId), name, data);
    }

    private record Delta(String text) {}
}
