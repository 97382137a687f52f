package pl.novahouse.chatbot.application.upload;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.application.upload.port.FileInspection;
import pl.novahouse.chatbot.application.upload.port.UploadFiles;
import pl.novahouse.chatbot.application.upload.port.Uploads;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.SessionToken;
import pl.novahouse.chatbot.domain.shared.Violation;
import pl.novahouse.chatbot.domain.upload.FileContent;
import pl.novahouse.chatbot.domain.upload.FileName;
import pl.novahouse.chatbot.domain.upload.Inspection;
import pl.novahouse.chatbot.domain.upload.Upload;
import pl.novahouse.chatbot.domain.upload.UploadId;

/**
 * Takes in a file that a visitor sends: looks into it, notes it, writes it, and puts it into quarantine. The row comes
 * before the file and says so, hence no crash leaves a file that nobody knows of.
 */
public final class ReceiveUpload {

    private static final String FIELD = "file";

    private final Transactions transactions;
    private final Conversations conversations;
    private final Uploads uploads;
    private final UploadFiles files;
    private final FileInspection inspection;
    private final SecureTokens tokens;
    private final Ids ids;
    private final InstantSource clock;
    private final Limits limits;

    public ReceiveUpload(
            Transactions transactions,
            Conversations conversations,
            Uploads uploads,
            UploadFiles files,
            FileInspection inspection,
            SecureTokens tokens,
            Ids ids,
            InstantSource clock,
            Limits limits) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.uploads = uploads;
        this.files = files;
        this.inspection = inspection;
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * How much visitors may send.
     *
     * @param bytes size of one file, at least 1
     * @param perConversation how many files of one conversation within the window, at least 1
     * @param window the time over which they are counted, positive
     */
    public record Limits(long bytes, int perConversation, Duration window) {
        public Limits {
            if (bytes < 1 || perConversation < 1 || window.isNegative() || window.isZero()) {
                throw new IllegalArgumentException("every limit of uploads is positive");
            }
        }
    }

    /** @param name what the visitor calls the file */
    public record Command(
            ConversationId conversation, Optional<SessionToken> token, FileName name, FileContent content) {}

    public record Result(Upload upload) {}

    /**
     * @throws ProblemException {@link Problem.SessionTokenRequired}, {@link Problem.NotFound},
     *     {@link Problem.Forbidden}, {@link Problem.ConversationClosed}, {@link Problem.RateLimited},
     *     {@link Problem.TooLarge}, {@link Problem.UnsupportedFile}, {@link Problem.ValidationFailed},
     *     {@link Problem.Unavailable}
     */
    public Result execute(Command command) {
        SessionToken token =
                command.token().orElseThrow(() -> new ProblemException(new Problem.SessionTokenRequired()));
        transactions.inTransaction(() -> {
            Conversation conversation =
                    conversations.find(command.conversation()).orElseThrow(ReceiveUpload::notFound);
            conversation.requireToken(tokens.hash(token));
            requireRoom(conversation);
            return conversation;
        });
        requireSize(command.content());
        Inspection.Accepted accepted = switch (inspection.inspect(command.content())) {
            case Inspection.Accepted fine -> fine;
            case Inspection.Refused(Inspection.Flaw flaw) -> throw refusal(flaw);
        };
        Upload noted = transactions.inTransaction(() -> note(command, accepted));
        files.keep(noted.id(), accepted.content(), accepted.thumbnail());
        return new Result(transactions.inTransaction(() -> uploads.update(noted.quarantined(clock.instant()))));
    }

    /** Under the conversation's lock, so that files sent together cannot exceed the limit. */
    private Upload note(Command command, Inspection.Accepted accepted) {
        Conversation conversation =
                conversations.findForTurn(command.conversation()).orElseThrow(ReceiveUpload::notFound);
        requireRoom(conversation);
        Upload arriving = Upload.arriving(
                new UploadId(ids.next()),
                conversation.id(),
                command.name(),
                accepted.kept(),
                accepted.content().size(),
                clock.instant());
        uploads.add(arriving);
        return arriving;
    }

    private void requireRoom(Conversation conversation) {
        Instant now = clock.instant();
        Instant since = now.minus(limits.window());
        List<Instant> counted = uploads
                .ofConversation(conversation.requireOpen().id())
                .stream()
                .map(Upload::receivedAt)
                .filter(since::isBefore)
                .sorted()
                .toList();
        if (counted.size() >= limits.perConversation()) {
            Instant freed =
                    counted.get(counted.size() - limits.perConversation()).plus(limits.window());
            throw new ProblemException(new Problem.RateLimited(Duration.between(now, freed)));
        }
    }

    private void requireSize(FileContent content) {
        if (content.size() == 0) {
            throw invalid(Violation.Rule.REQUIRED);
        }
        if (content.size() > limits.bytes()) {
            throw new ProblemException(new Problem.TooLarge());
        }
    }

    private static ProblemException refusal(Inspection.Flaw flaw) {
        return switch (flaw) {
            case UNSUPPORTED -> new ProblemException(new Problem.UnsupportedFile());
            case DAMAGED -> invalid(Violation.Rule.MALFORMED);
            case TOO_MUCH -> invalid(Violation.Rule.OUT_OF_RANGE);
            case FORBIDDEN -> invalid(Violation.Rule.FORBIDDEN_CONTENT);
        };
    }

    private static ProblemException invalid(Violation.Rule rule) {
        return new ProblemException(new Problem.ValidationFailed(List.of(new Violation(FIELD, rule))));
    }

    private static ProblemException notFound() {
        return new ProblemException(new Problem.NotFound());
    }
}
