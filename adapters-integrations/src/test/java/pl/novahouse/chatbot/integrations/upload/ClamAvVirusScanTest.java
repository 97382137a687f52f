package pl.novahouse.chatbot.integrations.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.novahouse.chatbot.domain.operation.PartCondition;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.upload.FileContent;
import pl.novahouse.chatbot.domain.upload.ScanVerdict;
import pl.novahouse.chatbot.integrations.upload.FakeClamd.Mood;

@Timeout(30)
class ClamAvVirusScanTest {

    private static final Duration PATIENCE = Duration.ofMillis(700);

    @Test
    void a_harmless_file_arrives_whole_and_is_clean() {
        byte[] file = new byte[200_001];
        file[200_000] = 7;
        try (FakeClamd daemon = new FakeClamd(Mood.HONEST)) {
            assertThat(scanner(daemon.port()).scan(FileContent.of(file))).isEqualTo(new ScanVerdict.Clean());
            assertThat(daemon.scanned()).containsExactly(file);
        }
    }

    @Test
    void the_test_virus_is_found_by_its_name() {
        try (FakeClamd daemon = new FakeClamd(Mood.HONEST)) {
            FileContent eicar = FileContent.of(("%PDF-1.7 " + FakeClamd.EICAR).getBytes(StandardCharsets.US_ASCII));
            assertThat(scanner(daemon.port()).scan(eicar)).isEqualTo(new ScanVerdict.Infected("Eicar-Signature"));
        }
    }

    @Test
    void a_file_that_the_daemon_finds_too_large_has_no_verdict() {
        try (FakeClamd daemon = new FakeClamd(Mood.HONEST)) {
            assertNoVerdict(daemon.port(), FileContent.of(new byte[5_000_000]));
        }
    }

    @ParameterizedTest
    @EnumSource(names = "HONEST", mode = EnumSource.Mode.EXCLUDE)
    void a_daemon_that_misbehaves_gives_no_verdict_and_costs_no_more_than_the_patience(Mood mood) {
        try (FakeClamd daemon = new FakeClamd(mood)) {
            assertNoVerdict(daemon.port(), FileContent.of(new byte[4_000_000]));
            assertThat(part(daemon.port())).isEqualTo(PartCondition.DEGRADED);
        }
    }

    @Test
    void a_refused_connection_gives_no_verdict() {
        FakeClamd gone = new FakeClamd(Mood.HONEST);
        gone.close();
        assertNoVerdict(gone.port(), FileContent.of(new byte[10]));
        assertThat(part(gone.port())).isEqualTo(PartCondition.DEGRADED);
    }

    @Test
    void its_condition_is_told() {
        try (FakeClamd daemon = new FakeClamd(Mood.HONEST)) {
            assertThat(part(daemon.port())).isEqualTo(PartCondition.UP);
        }
        assertThat(new ClamAvServicePart(Optional.empty()).condition()).isEqualTo(PartCondition.OFF);
    }

    @Test
    void without_a_scanner_nothing_is_called_clean() {
        AbsentVirusScan absent = new AbsentVirusScan();
        assertThat(absent.isConfigured()).isFalse();
        assertThat(absent.scan(FileContent.of(new byte[10]))).isEqualTo(new ScanVerdict.NotScanned());
    }

    private static void assertNoVerdict(int port, FileContent file) {
        Instant start = Instant.now();
        assertThatThrownBy(() -> scanner(port).scan(file))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(new Problem.Unavailable("virus-scan")));
        assertThat(Duration.between(start, Instant.now())).isLessThan(PATIENCE.plusSeconds(1));
    }

    private static PartCondition part(int port) {
        return new ClamAvServicePart(Optional.of(scanner(port))).condition();
    }

    private static ClamAvVirusScan scanner(int port) {
        return new ClamAvVirusScan(new ClamAvVirusScan.Settings("127.0.0.1", port, Duration.ofMillis(300), PATIENCE));
    }
}
