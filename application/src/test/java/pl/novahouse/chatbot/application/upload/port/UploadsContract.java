package pl.novahouse.chatbot.application.upload.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.NOON;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.fresh;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.upload.FileKind;
import pl.novahouse.chatbot.domain.upload.FileName;
import pl.novahouse.chatbot.domain.upload.ScanVerdict;
import pl.novahouse.chatbot.domain.upload.Upload;
import pl.novahouse.chatbot.domain.upload.UploadId;

/** What every place where uploads are noted guarantees. */
public interface UploadsContract {

    Transactions transactions();

    Uploads uploads();

    /** Where the conversations live that the uploads belong to. */
    Conversations conversations();

    @Test
    default void an_upload_is_found_as_it_was_kept_in_each_of_its_states() {
        ConversationId conversation = conversation();
        Upload receiving = added(conversation, NOON);
        assertThat(found(receiving.id())).isEqualTo(receiving);

        Upload quarantined = update(receiving.quarantined(NOON.plusSeconds(1)));
        assertThat(found(receiving.id())).isEqualTo(quarantined);
        assertThat(quarantined.version()).isEqualTo(1);

        for (ScanVerdict verdict : List.of(
                new ScanVerdict.Clean(), new ScanVerdict.NotScanned(), new ScanVerdict.Infected("Eicar-Signature"))) {
            Upload judged = update(found(receiving.id()).judged(verdict, NOON.plusSeconds(2)));
            assertThat(found(receiving.id())).isEqualTo(judged);
        }
    }

    @Test
    default void a_change_based_on_an_older_version_or_of_a_deleted_upload_is_declined() {
        ConversationId conversation = conversation();
        Upload upload = added(conversation, NOON);
        update(upload.quarantined(NOON));

        assertThatThrownBy(() -> update(upload.quarantined(NOON)))
                .isInstanceOf(ProblemException.class)
                .hasMessage("Conflict");

        in(() -> uploads().deleteOf(conversation));
        assertThatThrownBy(() -> update(upload.quarantined(NOON).atVersion(1)))
                .isInstanceOf(ProblemException.class)
                .hasMessage("Conflict");
    }

    @Test
    default void a_conversation_lists_its_own_and_forgets_only_them() {
        ConversationId one = conversation();
        ConversationId other = conversation();
        Upload second = added(one, NOON.plusSeconds(9));
        Upload first = added(one, NOON);
        Upload foreign = added(other, NOON);

        assertThat(in(() -> uploads().ofConversation(one))).containsExactly(first, second);
        assertThat(in(() -> uploads().deleteOf(one))).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(in(() -> uploads().ofConversation(one))).isEmpty();
        assertThat(in(() -> uploads().ofConversation(other))).containsExactly(foreign);
    }

    @Test
    default void those_longest_due_are_scanned_first_and_the_others_wait() {
        ConversationId conversation = conversation();
        Upload late = update(added(conversation, NOON).quarantined(NOON.plusSeconds(20)));
        Upload early = update(added(conversation, NOON).quarantined(NOON.plusSeconds(10)));
        update(added(conversation, NOON).quarantined(NOON.plusSeconds(90)));
        added(conversation, NOON);

        assertThat(in(() -> uploads().dueForScan(NOON.plusSeconds(20), 10))).containsExactly(early, late);
        assertThat(in(() -> uploads().dueForScan(NOON.plusSeconds(20), 1))).containsExactly(early);
        update(early.beingScanned(NOON.plusSeconds(300)));
        assertThat(in(() -> uploads().dueForScan(NOON.plusSeconds(20), 10))).containsExactly(late);
    }

    @Test
    default void what_nobody_scanned_waits_for_a_scan_once_there_is_a_scanner() {
        ConversationId conversation = conversation();
        Upload unscanned =
                update(update(added(conversation, NOON).quarantined(NOON)).judged(new ScanVerdict.NotScanned(), NOON));
        Upload clean =
                update(update(added(conversation, NOON).quarantined(NOON)).judged(new ScanVerdict.Clean(), NOON));

        assertThat(in(() -> uploads().quarantineUnscanned(NOON.plusSeconds(5)))).isEqualTo(1);

        assertThat(in(() -> uploads().dueForScan(NOON.plusSeconds(5), 10)))
                .extracting(Upload::id)
                .containsExactly(unscanned.id());
        assertThat(found(clean.id())).isEqualTo(clean);
    }

    @Test
    default void only_old_unfinished_uploads_are_abandoned() {
        ConversationId conversation = conversation();
        Upload old = added(conversation, NOON);
        Upload recent = added(conversation, NOON.plusSeconds(60));
        Upload finished = update(added(conversation, NOON).quarantined(NOON));

        assertThat(in(() -> uploads().deleteAbandoned(NOON.plusSeconds(30)))).isEqualTo(1);

        assertThat(in(() -> uploads().find(old.id()))).isEmpty();
        assertThat(in(() -> uploads().ofConversation(conversation)))
                .extracting(Upload::id)
                .containsExactlyInAnyOrder(recent.id(), finished.id());
    }

    @Test
    default void files_belong_to_known_uploads_without_malware() {
        ConversationId conversation = conversation();
        Upload receiving = added(conversation, NOON);
        Upload infected = update(
                update(added(conversation, NOON).quarantined(NOON)).judged(new ScanVerdict.Infected("Eicar"), NOON));
        UploadId unknown = new UploadId(UUID.randomUUID());

        assertThat(in(() -> uploads().entitledToFiles(Set.of(receiving.id(), infected.id(), unknown))))
                .containsExactly(receiving.id());
        assertThat(in(() -> uploads().entitledToFiles(Set.of()))).isEmpty();
    }

    private ConversationId conversation() {
        OpenConversation fresh = fresh();
        return in(() -> {
            conversations().add(fresh);
            return fresh.id();
        });
    }

    private Upload added(ConversationId conversation, Instant at) {
        Upload upload = Upload.arriving(
                new UploadId(UUID.randomUUID()),
                conversation,
                FileName.of("Rzut <mieszkania> 🏠.pdf"),
                FileKind.PDF,
                1234,
                at);
        return in(() -> {
            uploads().add(upload);
            return upload;
        });
    }

    private Upload update(Upload changed) {
        return in(() -> uploads().update(changed));
    }

    private Upload found(UploadId id) {
        return in(() -> uploads().find(id)).orElseThrow();
    }

    private <T> T in(Supplier<T> work) {
        return transactions().inTransaction(work);
    }
}
