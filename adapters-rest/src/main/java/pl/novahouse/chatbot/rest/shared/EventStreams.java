package pl.novahouse.chatbot.rest.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/**
 * Server-sent events written by a blocking virtual thread: a slow client slows the writer, and a client that leaves is
 * noticed at once.
 */
@Singleton
public final class EventStreams {

    private static final Logger LOG = Logger.getLogger(EventStreams.class);

    private final ObjectMapper json;

    EventStreams(ObjectMapper json) {
        this.json = json;
    }

    /** Writes events to a client. */
    @FunctionalInterface
    public interface Script {
        void play(EventStream stream);
    }

    /**
     * The answer that plays a script. What the script throws before its first event becomes an ordinary error
     * response; later it becomes an {@code error} event.
     */
    public StreamingOutput stream(RoutingContext context, Script script) {
        CountDownLatch left = new CountDownLatch(1);
        context.addEndHandler(ended -> left.countDown());
        return output -> {
            EventStream stream = new EventStream(context, output, left);
            try {
                script.play(stream);
            } catch (ProblemException refused) {
                stream.fail(refused, ProblemMapper.refusal(refused.problem()));
            } catch (RuntimeException bug) {
                if (stream.begun) {
                    LOG.error("A stream failed unexpectedly", bug);
                }
                stream.fail(bug, Refusal.of(ErrorCode.INTERNAL_ERROR));
            }
        };
    }

    /** One client's stream. */
    public final class EventStream {

        private final RoutingContext context;
        private final OutputStream output;
        private final CountDownLatch left;
        private boolean begun;
        private boolean broken;

        private EventStream(RoutingContext context, OutputStream output, CountDownLatch left) {
            this.context = context;
            this.output = output;
            this.left = left;
        }

        /** Whether nobody listens any more. */
        public boolean isLeft() {
            return broken || left.getCount() == 0;
        }

        /** Waits until the client leaves, at most so long. */
        public void pause(Duration longest) {
            try {
                if (left.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                    broken = true;
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                broken = true;
            }
        }

        /** Sends an event; does nothing once the client has left. */
        public void send(String id, String name, Object data) {
            write("id: " + id + "\nevent: " + name + "\ndata: " + text(data) + "\n\n");
        }

        /** Sends what clients ignore, so that nobody between takes the silence for the end. */
        public void heartbeat() {
            write(": \n\n");
        }

        private void fail(RuntimeException thrown, Refusal refusal) {
            if (!begun) {
                throw thrown;
            }
            send("error", "error", refusal.body(ErrorAnswers.language(context), RequestIds.of(context)));
        }

        private void write(String block) {
            if (isLeft()) {
                return;
            }
            try {
                begun = true;
                output.write(block.getBytes(StandardCharsets.UTF_8));
                output.flush();
            } catch (IOException gone) {
                LOG.debug("A client left its stream", gone);
                broken = true;
            }
        }

        private String text(Object data) {
            try {
                return json.writeValueAsString(data);
            } catch (JsonProcessingException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
