package pl.novahouse.chatbot.bootstrap;

import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import org.jboss.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.bootstrap.local.Terminal;
import pl.novahouse.chatbot.bootstrap.operation.EmbeddedParts;
import pl.novahouse.chatbot.bootstrap.operation.Errand;
import pl.novahouse.chatbot.bootstrap.operation.MaskingHandler;
import pl.novahouse.chatbot.bootstrap.operation.RefusedStartException;
import pl.novahouse.chatbot.persistence.operation.EmbeddedPostgresException;
import pl.novahouse.chatbot.persistence.operation.RestorationException;

/** Starts the embedded parts that the configuration asks for, then the service; stops them in the reverse order. */
@QuarkusMain
public final class Main {

    private static final Logger LOG = Logger.getLogger(Main.class);

    private static final long STOP_LIMIT_SECONDS = 60;

    private Main() {}

    public static void main(String... args) {
        MaskingHandler.atTheRoot();
        letTheEdgeJudgeAddresses();
        Optional<Errand> errand = Errand.of(args);
        errand.ifPresent(Errand::configure);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(stopped), "await-embedded-parts"));
        AtomicInteger exitCode = new AtomicInteger();
        try (EmbeddedParts parts = EmbeddedParts.start()) {
            if (errand.filter(wanted -> wanted == Errand.RESTORE).isPresent()) {
                parts.restore(args);
            }
            Class<? extends QuarkusApplication> application = errand.<Class<? extends QuarkusApplication>>map(
                            Errand::application)
                    .orElse(Chatbot.class);
            Quarkus.run(application, (code, failure) -> exitCode.set(report(code, failure)), args);
        } catch (EmbeddedPostgresException refused) {
            Terminal.refuse(refused.getMessage());
        } catch (RefusedStartException refused) {
            Terminal.refuse(refused.getMessage());
        } catch (RestorationException refused) {
            Terminal.refuse(refused.getMessage());
        } finally {
            stopped.countDown();
        }
        if (exitCode.get() != 0) {
            System.exit(exitCode.get());
        }
    }

    /** Otherwise the server refuses a malformed address before the edge can do so in the common shape. */
    private static void letTheEdgeJudgeAddresses() {
        System.setProperty("vertx.disableURIValidation", "true");
    }

    private static int report(int code, @Nullable Throwable failure) {
        if (failure != null) {
            LOG.error("the service ended with a failure", failure);
            tellWhatWasLoggedBeforeLoggingStarted();
        }
        return code;
    }

    /** A failure early in the start leaves what was logged waiting for a handler that nobody configures any more. */
    private static void tellWhatWasLoggedBeforeLoggingStarted() {
        if (!InitialConfigurator.DELAYED_HANDLER.isActivated()) {
            ConsoleHandler console = new ConsoleHandler(new PatternFormatter("%d{HH:mm:ss} %-5p %s%e%n"));
            console.setLevel(Level.INFO);
            InitialConfigurator.DELAYED_HANDLER.setHandlers(new Handler[] {console});
        }
    }

    /** A signal ends the process as soon as its hooks have run, so one of them waits until all parts have stopped. */
    private static void await(CountDownLatch stopped) {
        try {
            stopped.await(STOP_LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
