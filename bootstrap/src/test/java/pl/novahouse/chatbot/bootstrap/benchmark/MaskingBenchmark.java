package pl.novahouse.chatbot.bootstrap.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import pl.novahouse.chatbot.domain.shared.KnownNames;
import pl.novahouse.chatbot.domain.shared.PersonalData;

/**
 * Masking personal data in texts made to be hard: the beginning of a value again and again. Four times the length must
 * take about four times as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class MaskingBenchmark {

    private static final KnownNames NAMES = KnownNames.of(List.of("Anna Przykładowa"));

    @Param({"1", "1 ", "a@", "@", "ul. A ", "eyJ", "PL1 ", "(", "jeden ", "token=", "pan A ", "0-", "A1 "})
    private String piece = "";

    @Param({"4000", "16000"})
    private int length;

    private String text = "";

    @Setup
    public void write() {
        text = piece.repeat(length / piece.length());
    }

    @Benchmark
    public String mask() {
        return PersonalData.masked(text, NAMES);
    }

    public static void main(String... args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(MaskingBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
