package pl.novahouse.chatbot.rest.upload;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.novahouse.chatbot.application.upload.ListUploads;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.upload.Upload;
import pl.novahouse.chatbot.domain.upload.UploadState;
import pl.novahouse.chatbot.rest.conversation.TranscriptSection;
import pl.novahouse.chatbot.rest.shared.Roles;

/** The files of a conversation on its page. */
@Singleton
final class UploadSection implements TranscriptSection {

    private static final Set<String> MAY_OPEN = Set.of(Roles.ADMIN, Roles.CONSULTANT);

    private final ListUploads listUploads;
    private final SecurityIdentity identity;

    UploadSection(ListUploads listUploads, SecurityIdentity identity) {
        this.listUploads = listUploads;
        this.identity = identity;
    }

    @CheckedTemplate(basePath = "upload")
    static class Templates {
        static native TemplateInstance section(List<File> files);
    }

    /**
     * One file in words.
     *
     * @param openable whether the person at hand may open it now
     * @param pictured whether a small picture of it can be shown
     */
    record File(UUID id, String name, String size, String state, boolean openable, boolean pictured) {

        static File from(ListUploads.File file, boolean mayOpen) {
            Upload upload = file.upload();
            return new File(
                    upload.id().value(),
                    upload.name().value(),
                    upload.kind().name() + ", " + sizeWords(upload.size()),
                    words(upload.state()),
                    mayOpen && file.openable(),
                    mayOpen && file.openable() && upload.kind().isPicture());
        }
    }

    @Override
    public Optional<String> render(UUID conversation) {
        boolean mayOpen = identity.getRoles().stream().anyMatch(MAY_OPEN::contains);
        List<File> files =
                listUploads.execute(new ListUploads.Command(new ConversationId(conversation))).files().stream()
                        .map(file -> File.from(file, mayOpen))
                        .toList();
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(Templates.section(files).render());
    }

    private static String sizeWords(long bytes) {
        return bytes < 1_000_000 ? Math.max(1, bytes / 1000) + "\u00A0kB" : bytes / 1_000_000 + "\u00A0MB";
    }

    private static String words(UploadState state) {
        return switch (state) {
            case UploadState.Receiving _ -> "w trakcie przesyłania";
            case UploadState.Quarantined(int attempts, var _) ->
                attempts == 0
                        ? "kwarantanna: czeka na sprawdzenie programem antywirusowym"
                        : "kwarantanna: program antywirusowy nie odpowiada";
            case UploadState.Clean _ -> "sprawdzony programem antywirusowym";
            case UploadState.Unscanned _ -> "niesprawdzony: brak programu antywirusowego";
            case UploadState.Infected(String signature, var _) ->
                "usunięty: wykryto złośliwe oprogramowanie (" + signature + ")";
        };
    }
}
