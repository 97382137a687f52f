package pl.novahouse.chatbot.llm.conversation;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.Guard;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import pl.novahouse.chatbot.application.conversation.port.AnswerModel;
import pl.novahouse.chatbot.domain.operation.PartCondition;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/**
 * Any model behind an OpenAI-compatible address. A failed call is repeated once when there is time and nothing was
 * shown yet; after a series of failures the model is left alone for a while.
 */
public final class OpenAiAnswerModel implements AnswerModel {

    private static final Logger LOG = Logger.getLogger(OpenAiAnswerModel.class);

    private static final int BREAKER_VOLUME = 6;
    private static final double BREAKER_RATIO = 0.5;
    private static final Duration SHORTEST_TRY = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final StreamingChatModel model;
    private final Guard breaker;
    private final AtomicReference<CircuitBreakerState> state = new AtomicReference<>(CircuitBreakerState.CLOSED);

    /**
     * @param url the base address, such as {@code https://api.openai.com/v1}
     * @param maxTokens the longest answer
     * @param rest how long the model is left alone after a series of failures
     */
    public record Settings(
            URI url, String apiKey, String model, double temperature, int maxTokens, Duration timeout, Duration rest) {
        @Override
        public String toString() {
            return "Settings[url=" + url + ", model=" + model + "]";
        }
    }

    public OpenAiAnswerModel(Settings settings) {
        this.model = OpenAiStreamingChatModel.builder()
                .baseUrl(settings.url().toString())
                .apiKey(settings.apiKey())
                .modelName(settings.model())
                .temperature(settings.temperature())
                .maxTokens(settings.maxTokens())
                .timeout(settings.timeout())
                .logRequests(false)
                .logResponses(false)
                .build();
        this.breaker = Guard.create()
                .withCircuitBreaker()
                .requestVolumeThreshold(BREAKER_VOLUME)
                .failureRatio(BREAKER_RATIO)
                .delay(settings.rest().toMillis(), ChronoUnit.MILLIS)
                .onStateChange(state::set)
                .done()
                .build();
    }

    @Override
    public ModelAnswer answer(ModelQuestion question, Duration budget, Consumer<String> sentence) {
        long end = System.nanoTime() + budget.toNanos();
        ChatRequest request =
                ChatRequest.builder().messages(Prompt.messages(question)).build();
        try {
            return breaker.call(() -> withOneRepeat(request, end, sentence), ModelAnswer.class);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw unavailable(interrupted);
        } catch (Exception failure) {
            LOG.warnf(
                    "the language model gave no answer: %s", failure.getClass().getSimpleName());
            throw unavailable(failure);
        }
    }

    private ModelAnswer withOneRepeat(ChatRequest request, long end, Consumer<String> sentence)
            throws ModelFailure, InterruptedException {
        StreamedAnswer first = new StreamedAnswer(sentence);
        try {
            return attempt(first, request, end);
        } catch (ModelFailure failure) {
            if (!isWorthRepeating(failure, first, end)) {
                throw failure;
            }
            Thread.sleep(PAUSE.toMillis() + ThreadLocalRandom.current().nextLong(PAUSE.toMillis()));
            return attempt(new StreamedAnswer(sentence), request, end);
        }
    }

    private ModelAnswer attempt(StreamedAnswer streamed, ChatRequest request, long end)
            throws ModelFailure, InterruptedException {
        model.chat(request, streamed);
        return streamed.await(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private static boolean isWorthRepeating(ModelFailure failure, StreamedAnswer streamed, long end) {
        boolean permanent = failure.getCause() instanceof AuthenticationException
                || failure.getCause() instanceof InvalidRequestException
                || failure.getCause() instanceof ModelNotFoundException;
        boolean time = end - System.nanoTime() > SHORTEST_TRY.plus(PAUSE).toNanos();
        return !permanent && time && !streamed.hasShownSomething();
    }

    private static ProblemException unavailable(Throwable cause) {
        return new ProblemException(new Problem.Unavailable("llm"), cause);
    }

    /** Whether it is in use or left alone for a while. */
    PartCondition condition() {
        return state.get() == CircuitBreakerState.CLOSED ? PartCondition.UP : PartCondition.DEGRADED;
    }
}
