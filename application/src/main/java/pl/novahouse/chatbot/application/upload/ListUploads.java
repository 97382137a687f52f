package pl.novahouse.chatbot.application.upload;

import java.util.List;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.application.upload.port.Uploads;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.upload.OpeningPolicy;
import pl.novahouse.chatbot.domain.upload.Upload;

/** Shows staff which files a conversation holds and which of them may be opened. */
public final class ListUploads {

    private final Transactions transactions;
    private final Conversations conversations;
    private final Uploads uploads;
    private final OpeningPolicy policy;

    public ListUploads(Transactions transactions, Conversations conversations, Uploads uploads, OpeningPolicy policy) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.uploads = uploads;
        this.policy = policy;
    }

    public record Command(ConversationId conversation) {}

    /** @param files the oldest first */
    public record Result(List<File> files) {
        public Result {
            files = List.copyOf(files);
        }
    }

    /** @param openable whether staff may open it now */
    public record File(Upload upload, boolean openable) {}

    /** @throws ProblemException {@link Problem.NotFound} */
    public Result execute(Command command) {
        return transactions.inTransaction(() -> {
            if (conversations.find(command.conversation()).isEmpty()) {
                throw new ProblemException(new Problem.NotFound());
            }
            return new Result(uploads.ofConversation(command.conversation()).stream()
                    .map(upload -> new File(upload, policy.admits(upload)))
                    .toList());
        });
    }
}
