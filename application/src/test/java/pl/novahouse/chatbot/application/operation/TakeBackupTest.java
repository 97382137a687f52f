package pl.novahouse.chatbot.application.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.audit.port.InMemoryAuditTrail;
import pl.novahouse.chatbot.application.operation.port.InMemoryBackups;
import pl.novahouse.chatbot.application.shared.port.InMemoryTransactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.operation.BackupRotation;
import pl.novahouse.chatbot.domain.shared.ProblemException;

class TakeBackupTest {

    private static final TakeBackup.Command NIGHTLY = new TakeBackup.Command(new Actor.Job("backup"));

    private final InMemoryBackups backups = new InMemoryBackups();
    private final InMemoryAuditTrail trail = new InMemoryAuditTrail(() -> this.now);
    private final TakeBackup take = new TakeBackup(
            new InMemoryTransactions(), backups, trail, new BackupRotation(2, 0, 0, ZoneOffset.UTC), () -> this.now);

    private Instant now = Instant.parse("2026-03-02T01:30:00Z");

    @Test
    void a_copy_is_made_noted_and_the_oldest_goes() {
        IntStream.range(0, 3).forEach(_ -> {
            take.execute(NIGHTLY);
            now = now.plus(Duration.ofDays(1));
        });

        assertThat(backups.kept()).hasSize(2);
        assertThat(trail.events()).extracting(AuditEvent::action).containsOnly(AuditAction.BACKUP_TAKEN);
        assertThat(trail.events().getLast().note()).isEqualTo("1 discarded");
    }

    @Test
    void when_no_copy_can_be_made_that_is_noted_and_the_older_ones_stay() {
        take.execute(NIGHTLY);
        take.execute(NIGHTLY);
        backups.breakDown();
        now = now.plus(Duration.ofDays(30));

        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> take.execute(NIGHTLY));

        assertThat(backups.kept()).isNotEmpty();
        assertThat(trail.events().getLast().action()).isEqualTo(AuditAction.BACKUP_FAILED);
    }
}
