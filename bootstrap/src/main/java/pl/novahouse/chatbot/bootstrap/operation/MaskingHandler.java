package pl.novahouse.chatbot.bootstrap.operation;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.shared.KnownNames;

/**
 * Stands between the loggers and their appenders, whichever these are, and takes personal data out of the message, the
 * failure with its causes, and the context. The names of the people whose data was read come in the context under
 * {@value #KNOWN_NAMES}, which no appender sees.
 */
public final class MaskingHandler extends ExtHandler {

    /** The message with its parameters, without the failure. */
    private static final PatternFormatter MESSAGE = new PatternFormatter("%s");

    /** Names parted by a vertical line. */
    static final String KNOWN_NAMES = "known_names";

    private MaskingHandler(Handler... appenders) {
        setHandlers(appenders);
        setLevel(Level.ALL);
        setCloseChildren(true);
    }

    /** Puts one before the appenders that hang on the root now, and before all that these will lead to. */
    public static void atTheRoot() {
        before(LogContext.getLogContext().getLogger(""));
    }

    /** The same for the appenders that the configuration gave to single categories. */
    public static void atEveryCategory() {
        LogContext context = LogContext.getLogContext();
        for (String name : Collections.list(context.getLoggerNames())) {
            Logger logger = context.getLoggerIfExists(name);
            if (logger != null) {
                before(logger);
            }
        }
    }

    static void before(Logger logger) {
        Handler[] appenders = logger.getHandlers();
        boolean bare = Arrays.stream(appenders).anyMatch(each -> !(each instanceof MaskingHandler));
        if (bare) {
            logger.setHandlers(new Handler[] {new MaskingHandler(appenders)});
        }
    }

    @Override
    protected void doPublish(ExtLogRecord spoken) {
        ExtLogRecord masked = new ExtLogRecord(spoken);
        masked.copyAll();
        Map<String, String> context = new HashMap<>(masked.getMdcCopy());
        KnownNames names = names(context.remove(KNOWN_NAMES));
        masked.setMessage(LogText.masked(textOf(spoken), names), ExtLogRecord.FormatStyle.NO_FORMAT);
        masked.setParameters(null);
        if (spoken.getThrown() != null) {
            masked.setThrown(MaskedFailure.of(spoken.getThrown(), names));
        }
        context.replaceAll((key, value) -> LogText.masked(value, names));
        masked.setMdc(context);
        String nested = spoken.getNdc();
        if (nested != null && !nested.isEmpty()) {
            masked.setNdc(LogText.masked(nested, names));
        }
        publishToNestedHandlers(masked);
    }

    private static String textOf(ExtLogRecord spoken) {
        return MESSAGE.format(spoken);
    }

    private static KnownNames names(@Nullable String known) {
        return known == null ? KnownNames.none() : KnownNames.of(List.of(known.split("\\|")));
    }
}
