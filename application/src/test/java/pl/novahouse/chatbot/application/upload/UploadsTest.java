package pl.novahouse.chatbot.application.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.NOON;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.novahouse.chatbot.application.audit.port.InMemoryAuditTrail;
import pl.novahouse.chatbot.application.conversation.port.InMemoryConversations;
import pl.novahouse.chatbot.application.conversation.port.InMemoryMessages;
import pl.novahouse.chatbot.application.shared.port.CountedSecureTokens;
import pl.novahouse.chatbot.application.shared.port.InMemoryTransactions;
import pl.novahouse.chatbot.application.shared.port.SequentialIds;
import pl.novahouse.chatbot.application.upload.port.InMemoryFileInspection;
import pl.novahouse.chatbot.application.upload.port.InMemoryUploadFiles;
import pl.novahouse.chatbot.application.upload.port.InMemoryUploads;
import pl.novahouse.chatbot.application.upload.port.ScriptedVirusScan;
import pl.novahouse.chatbot.application.upload.port.UploadFiles;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.conversation.CloseReason;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.SessionToken;
import pl.novahouse.chatbot.domain.shared.Violation;
import pl.novahouse.chatbot.domain.upload.FileContent;
import pl.novahouse.chatbot.domain.upload.FileKind;
import pl.novahouse.chatbot.domain.upload.FileName;
import pl.novahouse.chatbot.domain.upload.OpeningPolicy;
import pl.novahouse.chatbot.domain.upload.ScanVerdict;
import pl.novahouse.chatbot.domain.upload.Upload;
import pl.novahouse.chatbot.domain.upload.UploadId;
import pl.novahouse.chatbot.domain.upload.UploadState;

class UploadsTest {

    private static final int LARGEST = 100;
    private static final Actor STAFF = new Actor.Staff("anna", "Anna");

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryConversations conversations = new InMemoryConversations(new InMemoryMessages());
    private final InMemoryUploads uploads = new InMemoryUploads();
    private final InMemoryUploadFiles files = new InMemoryUploadFiles();
    private final ScriptedVirusScan scanner = new ScriptedVirusScan(true);
    private final CountedSecureTokens tokens = new CountedSecureTokens();
    private final SequentialIds ids = new SequentialIds();
    private final Hands clock = new Hands();
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail(clock);

    private final SessionToken token = tokens.issue();
    private final OpenConversation conversation =
            OpenConversation.start(new ConversationId(UUID.randomUUID()), tokens.hash(token), Language.PL, NOON);

    UploadsTest() {
        conversations.add(conversation);
    }

    private static final class Hands implements InstantSource {
        private Instant now = NOON.plusSeconds(60);

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void a_file_is_kept_in_quarantine_under_a_name_of_ours() {
        Upload upload = send("picture of a room");

        assertThat(upload.state()).isEqualTo(new UploadState.Quarantined(0, clock.now));
        assertThat(upload.kind()).isEqualTo(FileKind.JPEG);
        assertThat(upload.name().value()).isEqualTo("salon.webp");
        assertThat(uploads.ofConversation(conversation.id())).containsExactly(upload);
        assertThat(files.content(upload.id())).contains(bytes("picture of a room"));
        assertThat(files.thumbnail(upload.id())).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "UNSUPPORTED, UnsupportedFile",
        "DAMAGED, ValidationFailed",
        "TOO_MUCH, ValidationFailed",
        "FORBIDDEN, ValidationFailed",
        "'', ValidationFailed"
    })
    void a_file_with_a_flaw_leaves_nothing_behind(String content, String problem) {
        assertThatThrownBy(() -> send(content))
                .isInstanceOf(ProblemException.class)
                .hasMessage(problem);
        assertNothingIsKept();
    }

    @Test
    void a_flaw_within_a_file_names_the_field_and_the_rule() {
        assertThatThrownBy(() -> send("FORBIDDEN"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem())
                                .isEqualTo(new Problem.ValidationFailed(
                                        List.of(new Violation("file", Violation.Rule.FORBIDDEN_CONTENT)))));
    }

    @Test
    void a_file_over_the_limit_is_refused_and_one_at_the_limit_is_not() {
        send("picture".repeat(20).substring(0, LARGEST));
        assertThatThrownBy(() -> send("picture".repeat(20).substring(0, LARGEST + 1)))
                .hasMessage("TooLarge");
    }

    @Test
    void only_the_visitor_of_an_open_conversation_sends_files() {
        assertThatThrownBy(() -> send(Optional.empty(), "picture")).hasMessage("SessionTokenRequired");
        assertThatThrownBy(() -> send(Optional.of(tokens.issue()), "picture")).hasMessage("Forbidden");
        conversations.update(conversation.close(CloseReason.STAFF, NOON));
        assertThatThrownBy(() -> send("picture")).hasMessage("ConversationClosed");
        assertNothingIsKept();
    }

    @Test
    void a_conversation_takes_so_many_files_until_the_oldest_is_forgotten() {
        for (int i = 0; i < 3; i++) {
            send("picture " + i);
            clock.now = clock.now.plusSeconds(60);
        }
        assertThatThrownBy(() -> send("picture"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem())
                                .isEqualTo(new Problem.RateLimited(
                                        Duration.ofHours(24).minusSeconds(180))));

        clock.now = clock.now.plus(Duration.ofHours(24)).minusSeconds(179);
        send("picture");
        assertThatThrownBy(() -> send("picture")).hasMessage("RateLimited");
    }

    @Test
    void a_death_while_writing_leaves_a_row_that_says_so_and_is_swept() {
        UploadFiles broken = new UploadFiles() {
            @Override
            public void keep(UploadId id, FileContent content, Optional<FileContent> thumbnail) {
                files.keep(id, content, thumbnail);
                throw new ProblemException(new Problem.Unavailable("disk"));
            }

            @Override
            public Optional<FileContent> content(UploadId id) {
                return files.content(id);
            }

            @Override
            public Optional<FileContent> thumbnail(UploadId id) {
                return files.thumbnail(id);
            }

            @Override
            public void remove(UploadId id) {
                files.remove(id);
            }

            @Override
            public int discardArrivals(Instant before) {
                return files.discardArrivals(before);
            }

            @Override
            public List<UploadId> all() {
                return files.all();
            }
        };
        assertThatThrownBy(() -> receiving(broken).execute(command(Optional.of(token), "picture")))
                .hasMessage("Unavailable");
        assertThat(uploads.ofConversation(conversation.id()))
                .extracting(Upload::state)
                .containsExactly(new UploadState.Receiving());

        assertThat(sweep()).isEqualTo(new SweepUploads.Result(0, 0));
        clock.now = clock.now.plus(Duration.ofMinutes(11));
        assertThat(sweep()).isEqualTo(new SweepUploads.Result(1, 1));
        assertNothingIsKept();
    }

    @Test
    void the_files_of_a_deleted_conversation_go_with_the_next_sweep() {
        send("picture");
        Upload other = send("document");
        uploads.deleteOf(conversation.id());
        uploads.add(other);

        assertThat(sweep()).isEqualTo(new SweepUploads.Result(0, 1));
        assertThat(files.all()).containsExactly(other.id());
    }

    @Test
    void a_clean_file_may_be_opened_and_an_infected_one_is_gone() {
        Upload clean = send("picture");
        Upload infected = send("document");
        assertThatThrownBy(() -> open(clean, OpeningPolicy.EVERYTHING)).hasMessage("Conflict");

        scanner.says(new ScanVerdict.Clean());
        scanner.says(new ScanVerdict.Infected("Eicar"));
        assertThat(scan(scanner)).isEqualTo(new ScanUploads.Result(2, 1, 0));

        assertThat(open(clean, OpeningPolicy.NOTHING).content()).isEqualTo(bytes("picture"));
        assertThatThrownBy(() -> open(infected, OpeningPolicy.EVERYTHING)).hasMessage("NotFound");
        assertThat(files.all()).containsExactly(clean.id());
        assertThat(uploads.find(infected.id()))
                .map(Upload::state)
                .contains(new UploadState.Infected("Eicar", clock.now));
    }

    @Test
    void a_scanner_out_of_order_is_asked_again_ever_later_and_nothing_is_given_out() {
        Upload upload = send("document");
        List<Duration> waits = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            assertThat(scan(scanner)).isEqualTo(new ScanUploads.Result(0, 0, 1));
            assertThat(scan(scanner)).isEqualTo(new ScanUploads.Result(0, 0, 0));
            Instant due = ((UploadState.Quarantined)
                            uploads.find(upload.id()).orElseThrow().state())
                    .due();
            waits.add(Duration.between(clock.now, due));
            clock.now = due;
        }
        assertThat(waits)
                .startsWith(Duration.ofSeconds(30), Duration.ofSeconds(60))
                .endsWith(Duration.ofMinutes(64));
        assertThatThrownBy(() -> open(upload, OpeningPolicy.EVERYTHING)).hasMessage("Conflict");

        scanner.says(new ScanVerdict.Clean());
        assertThat(scan(scanner)).isEqualTo(new ScanUploads.Result(1, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "NOTHING, picture, false", "NOTHING, document, false",
        "PICTURES, picture, true", "PICTURES, document, false",
        "EVERYTHING, picture, true", "EVERYTHING, document, true"
    })
    void without_a_scanner_the_policy_decides_what_staff_may_open(
            OpeningPolicy policy, String content, boolean admitted) {
        Upload upload = send(content);
        assertThat(scan(new ScriptedVirusScan(false))).isEqualTo(new ScanUploads.Result(1, 0, 0));

        List<ListUploads.File> listed = new ListUploads(transactions, conversations, uploads, policy)
                .execute(new ListUploads.Command(conversation.id()))
                .files();
        assertThat(listed).extracting(ListUploads.File::openable).containsExactly(admitted);
        if (admitted) {
            assertThat(open(upload, policy).content()).isEqualTo(bytes(content));
        } else {
            assertThatThrownBy(() -> open(upload, policy)).hasMessage("Conflict");
        }
    }

    @Test
    void a_visitor_sees_their_files_again_but_none_that_was_malicious() {
        ListOwnUploads listOwnUploads = new ListOwnUploads(transactions, conversations, uploads, tokens);
        Upload upload = send("document");
        assertThat(listOwnUploads
                        .execute(new ListOwnUploads.Command(conversation.id(), Optional.of(token)))
                        .files())
                .containsExactly(upload);
        assertThatThrownBy(() -> listOwnUploads.execute(
                        new ListOwnUploads.Command(conversation.id(), Optional.of(tokens.issue()))))
                .hasMessage("Forbidden");

        scanner.says(new ScanVerdict.Infected("Eicar"));
        scan(scanner);
        assertThat(listOwnUploads
                        .execute(new ListOwnUploads.Command(conversation.id(), Optional.of(token)))
                        .files())
                .isEmpty();
    }

    @Test
    void a_scanner_that_comes_later_looks_at_what_was_never_scanned() {
        Upload upload = send("document");
        scan(new ScriptedVirusScan(false));
        assertThat(uploads.find(upload.id())).map(Upload::state).contains(new UploadState.Unscanned());

        scanner.says(new ScanVerdict.Infected("Eicar"));
        assertThat(scan(scanner)).isEqualTo(new ScanUploads.Result(1, 1, 0));
    }

    private void assertNothingIsKept() {
        assertThat(files.all()).isEmpty();
        assertThat(uploads.ofConversation(conversation.id())).isEmpty();
    }

    private Upload send(String content) {
        return send(Optional.of(token), content);
    }

    private Upload send(Optional<SessionToken> presented, String content) {
        return receiving(files).execute(command(presented, content)).upload();
    }

    private ReceiveUpload.Command command(Optional<SessionToken> presented, String content) {
        return new ReceiveUpload.Command(
                conversation.id(), presented, FileName.of("C:\\zdjęcia\\salon.webp"), bytes(content));
    }

    private ReceiveUpload receiving(UploadFiles store) {
        return new ReceiveUpload(
                transactions,
                conversations,
                uploads,
                store,
                new InMemoryFileInspection(),
                tokens,
                ids,
                clock,
                new ReceiveUpload.Limits(LARGEST, 3, Duration.ofHours(24)));
    }

    private ScanUploads.Result scan(ScriptedVirusScan by) {
        return new ScanUploads(transactions, uploads, files, by, clock).execute(new ScanUploads.Command(10));
    }

    private SweepUploads.Result sweep() {
        return new SweepUploads(transactions, uploads, files, clock)
                .execute(new SweepUploads.Command(Duration.ofMinutes(10)));
    }

    private OpenUpload.Result open(Upload upload, OpeningPolicy policy) {
        return new OpenUpload(transactions, uploads, files, audit, policy)
                .execute(new OpenUpload.Command(upload.id(), OpenUpload.Part.FILE, STAFF));
    }

    private static FileContent bytes(String text) {
        return FileContent.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
