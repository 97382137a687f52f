package pl.novahouse.chatbot.llm.conversation;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import dev.langchain4j.model.output.TokenUsage;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.conversation.port.AnswerModel.ModelAnswer;
import pl.novahouse.chatbot.domain.shared.Sentences;

/**
 * One answer as it arrives. The client's threads only put events into a queue; the sentences are handed on by the
 * thread that waits, so whoever receives them needs no locks.
 */
final class StreamedAnswer implements StreamingChatResponseHandler {

    private static final int MAX_LENGTH = 6000;

    private sealed interface Event {
        record Part(String text) implements Event {}

        record Complete(@Nullable TokenUsage usage) implements Event {}

        record Failed(Throwable cause) implements Event {}
    }

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final AtomicReference<@Nullable StreamingHandle> connection = new AtomicReference<>();
    private final Consumer<String> sentence;
    private final StringBuilder text = new StringBuilder();
    private int shown;

    StreamedAnswer(Consumer<String> sentence) {
        this.sentence = sentence;
    }

    @Override
    public void onPartialResponse(PartialResponse part, PartialResponseContext context) {
        connection.set(context.streamingHandle());
        events.add(new Event.Part(part.text()));
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        events.add(new Event.Complete(response.tokenUsage()));
    }

    @Override
    public void onError(Throwable cause) {
        events.add(new Event.Failed(cause));
    }

    boolean hasShownSomething() {
        return shown > 0;
    }

    /** Waits for the whole answer and hands on each sentence on the way. */
    ModelAnswer await(long time, TimeUnit unit) throws ModelFailure, InterruptedException {
        long end = System.nanoTime() + unit.toNanos(time);
        try {
            while (true) {
                Event event = events.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                switch (event) {
                    case null -> throw new ModelFailure("the model took too long", null);
                    case Event.Failed(Throwable cause) -> throw new ModelFailure("the model failed", cause);
                    case Event.Part(String part) -> take(part);
                    case Event.Complete(TokenUsage usage) -> {
                        return complete(usage);
                    }
                }
            }
        } finally {
            hangUp();
        }
    }

    private void take(String part) throws ModelFailure {
        text.append(part);
        if (text.length() > MAX_LENGTH) {
            throw new ModelFailure("the model does not come to an end", null);
        }
        int end = Sentences.endOfFirst(text, shown);
        while (end >= 0) {
            show(end);
            end = Sentences.endOfFirst(text, shown);
        }
    }

    private ModelAnswer complete(@Nullable TokenUsage usage) throws ModelFailure {
        String whole = text.toString().strip();
        if (whole.isEmpty()) {
            throw new ModelFailure("the model gave no text", null);
        }
        if (shown < text.length()) {
            show(text.length());
        }
        return new ModelAnswer(
                whole,
                usage == null ? 0 : orZero(usage.inputTokenCount()),
                usage == null ? 0 : orZero(usage.outputTokenCount()));
    }

    private void show(int end) {
        sentence.accept(text.substring(shown, end));
        shown = end;
    }

    private void hangUp() {
        StreamingHandle open = connection.get();
        if (open != null && !open.isCancelled()) {
            open.cancel();
        }
    }

    private static int orZero(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
