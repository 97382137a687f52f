package pl.novahouse.chatbot.application.operation;

import java.util.List;
import pl.novahouse.chatbot.application.operation.port.Backups;
import pl.novahouse.chatbot.domain.operation.Backup;

/** Shows the copies that are kept. */
public final class ListBackups {

    private final Backups backups;

    public ListBackups(Backups backups) {
        this.backups = backups;
    }

    /** @param backups the latest first */
    public record Result(List<Backup> backups) {
        public Result {
            backups = List.copyOf(backups);
        }
    }

    public Result execute() {
        return new Result(backups.kept());
    }
}
