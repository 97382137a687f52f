package pl.novahouse.chatbot.bootstrap.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Handler;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.Logger;
import org.jboss.logmanager.formatters.JsonFormatter;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.novahouse.chatbot.domain.shared.Planted;

class MaskingHandlerTest {

    /** Writes as the console of production and that of a local run do. */
    private static final class Memory extends ExtHandler {

        private final StringBuilder lines = new StringBuilder();
        private final JsonFormatter json = new JsonFormatter();
        private final PatternFormatter pattern = new PatternFormatter("%d %-5p %X{who} %x [%c] %s%e%n");

        @Override
        protected void doPublish(ExtLogRecord record) {
            lines.append(json.format(record)).append(pattern.format(record));
            record.getMdcCopy().forEach((key, value) -> lines.append(key).append(value));
        }
    }

    private final Memory memory = new Memory();
    private final Logger logger = logger();

    private Logger logger() {
        Logger made = LogContext.create(false).getLogger("visit");
        made.setLevel(Level.ALL);
        made.setHandlers(new Handler[] {memory});
        MaskingHandler.before(made);
        return made;
    }

    static Stream<Planted.Value> planted() {
        return Planted.values().stream().filter(value -> !value.telling().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("planted")
    void a_personal_value_is_in_no_part_of_a_line(Planted.Value value) {
        IllegalStateException cause = new IllegalStateException("cause: " + value.text());
        IllegalStateException failure = new IllegalStateException("failed for: " + value.text(), cause);
        failure.addSuppressed(new IllegalArgumentException("beside: " + value.text()));
        ExtLogRecord record = new ExtLogRecord(
                Level.ERROR, "visitor said: %s", ExtLogRecord.FormatStyle.PRINTF, MaskingHandlerTest.class.getName());
        record.setParameters(new Object[] {value.text()});
        record.setThrown(failure);
        record.putMdc("who", value.text());
        record.putMdc("known_names", Planted.PERSON);
        record.setNdc(value.text());

        logger.log(record);

        assertThat(memory.lines.toString())
                .doesNotContain(value.telling())
                .doesNotContain("known_names")
                .contains("visitor said: ")
                .contains("IllegalStateException: failed for: ")
                .contains("IllegalStateException: cause: ")
                .contains("IllegalArgumentException: beside: ")
                .contains("MaskingHandlerTest.java");
    }

    @Test
    void what_is_not_personal_arrives_unchanged() {
        IllegalStateException failure = new IllegalStateException("the pool is exhausted");

        logger.log(Level.WARN, "took 1200345 ns for 018f3c2a-7b1d-7c3e-9a4b-0123456789ab", failure);

        assertThat(memory.lines.toString())
                .contains("took 1200345 ns for 018f3c2a-7b1d-7c3e-9a4b-0123456789ab")
                .contains("java.lang.IllegalStateException")
                .contains("the pool is exhausted")
                .doesNotContain("MaskedFailure");
    }

    @Test
    void a_failure_that_causes_itself_is_told_once() {
        IllegalStateException inner = new IllegalStateException("jan@example.pl");
        IllegalStateException outer = new IllegalStateException("outer", inner);
        inner.addSuppressed(outer);

        logger.log(Level.ERROR, "circle", outer);

        assertThat(memory.lines.toString()).contains("circle").doesNotContain("jan@example.pl");
    }

    @Test
    void an_appender_is_masked_once_however_often_it_is_asked_for() {
        Handler[] before = logger.getHandlers();
        MaskingHandler.before(logger);

        assertThat(logger.getHandlers()).isEqualTo(before);
    }
}
