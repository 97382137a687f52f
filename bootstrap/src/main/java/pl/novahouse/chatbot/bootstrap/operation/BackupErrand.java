package pl.novahouse.chatbot.bootstrap.operation;

import io.quarkus.runtime.QuarkusApplication;
import org.jboss.logging.Logger;
import pl.novahouse.chatbot.application.operation.TakeBackup;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.operation.Backup;

/** Makes a copy now. */
public final class BackupErrand implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(BackupErrand.class);

    private final TakeBackup takeBackup;
    private final BackupConfig config;

    public BackupErrand(TakeBackup takeBackup, BackupConfig config) {
        this.takeBackup = takeBackup;
        this.config = config;
    }

    @Override
    public int run(String... arguments) {
        Backup taken = takeBackup
                .execute(new TakeBackup.Command(new Actor.Job("backup")))
                .backup();
        LOG.infof("the copy is in %s (%d bytes)", config.folder().resolve(taken.name()), taken.bytes());
        return 0;
    }
}
