package pl.novahouse.chatbot.application.upload;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.application.upload.port.Uploads;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.SessionToken;
import pl.novahouse.chatbot.domain.upload.Upload;
import pl.novahouse.chatbot.domain.upload.UploadState;

/** Shows a visitor which files of theirs are kept; not what is in them, nor what a scan said. */
public final class ListOwnUploads {

    private final Transactions transactions;
    private final Conversations conversations;
    private final Uploads uploads;
    private final SecureTokens tokens;

    public ListOwnUploads(
            Transactions transactions, Conversations conversations, Uploads uploads, SecureTokens tokens) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.uploads = uploads;
        this.tokens = tokens;
    }

    public record Command(ConversationId conversation, Optional<SessionToken> token) {}

    /** @param files the oldest first */
    public record Result(List<Upload> files) {
        public Result {
            files = List.copyOf(files);
        }
    }

    /**
     * @throws ProblemException {@link Problem.SessionTokenRequired}, {@link Problem.NotFound},
     *     {@link Problem.Forbidden}
     */
    public Result execute(Command command) {
        SessionToken token =
                command.token().orElseThrow(() -> new ProblemException(new Problem.SessionTokenRequired()));
        return transactions.inTransaction(() -> {
            conversations
                    .find(command.conversation())
                    .orElseThrow(() -> new ProblemException(new Problem.NotFound()))
                    .requireToken(tokens.hash(token));
            return new Result(uploads.ofConversation(command.conversation()).stream()
                    .filter(upload -> isKept(upload.state()))
                    .toList());
        });
    }

    private static boolean isKept(UploadState state) {
        return switch (state) {
            case UploadState.Quarantined _, UploadState.Clean _, UploadState.Unscanned _ -> true;
            case UploadState.Receiving _, UploadState.Infected _ -> false;
        };
    }
}
