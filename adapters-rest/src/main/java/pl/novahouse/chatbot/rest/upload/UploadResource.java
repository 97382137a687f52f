package pl.novahouse.chatbot.rest.upload;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.upload.ListOwnUploads;
import pl.novahouse.chatbot.application.upload.ReceiveUpload;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.Violation;
import pl.novahouse.chatbot.domain.upload.FileContent;
import pl.novahouse.chatbot.domain.upload.FileName;
import pl.novahouse.chatbot.rest.conversation.SessionTokens;
import pl.novahouse.chatbot.rest.shared.ApiDescription;

/** Takes in a file that a visitor sends within a conversation, and names those that they sent. */
@Path("/api/v1/chat/sessions/{id}/uploads")
@Singleton
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "chat")
public class UploadResource {

    private static final String FIELD = "file";

    private final ReceiveUpload receiveUpload;
    private final ListOwnUploads listOwnUploads;
    private final UploadGate gate;

    UploadResource(ReceiveUpload receiveUpload, ListOwnUploads listOwnUploads, UploadGate gate) {
        this.receiveUpload = receiveUpload;
        this.listOwnUploads = listOwnUploads;
        this.gate = gate;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @SecurityRequirement(name = "session_token")
    @Extension(name = ApiDescription.CODES, value = "conversation_closed")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = UploadForm.class)))
    @APIResponseSchema(value = UploadResponse.class, responseCode = "201", responseDescription = "Taken in")
    @Operation(
            operationId = "sendFile",
            summary = "Send a file",
            description = "What it is, its bytes say, not its name. Pictures are drawn anew without metadata; a PDF may"
                    + " hold no script, attachment or password. The file waits in quarantine until it has been scanned"
                    + " for malware, and only staff can open it. A conversation takes a limited number of files a day.")
    public UploadResponse receive(
            @PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam(SessionTokens.HEADER) @Nullable String token,
            @RestForm(FileUpload.ALL) List<FileUpload> files) {
        return gate.pass(() -> {
            FileUpload file = only(files);
            ReceiveUpload.Result received = receiveUpload.execute(new ReceiveUpload.Command(
                    new ConversationId(id), SessionTokens.of(token), name(file), content(file)));
            return UploadResponse.from(received.upload());
        });
    }

    @GET
    @SecurityRequirement(name = "session_token")
    @Operation(
            operationId = "listOwnUploads",
            summary = "The visitor's own files",
            description = "Their names only; files that a scan found to be malicious are not kept.")
    public OwnUploads list(
            @PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam(SessionTokens.HEADER) @Nullable String token) {
        return OwnUploads.from(
                listOwnUploads.execute(new ListOwnUploads.Command(new ConversationId(id), SessionTokens.of(token))));
    }

    private static FileUpload only(List<FileUpload> files) {
        if (files.size() != 1 || !FIELD.equals(files.getFirst().name()) || isNested(files.getFirst())) {
            Violation.Rule rule = files.isEmpty() ? Violation.Rule.REQUIRED : Violation.Rule.MALFORMED;
            throw new ProblemException(new Problem.ValidationFailed(List.of(new Violation(FIELD, rule))));
        }
        return files.getFirst();
    }

    /** A form within the form has no file. */
    private static boolean isNested(FileUpload file) {
        java.nio.file.@Nullable Path kept = file.uploadedFile();
        return kept == null;
    }

    private static FileName name(FileUpload file) {
        @Nullable String sent = file.fileName();
        return FileName.of(sent == null ? "" : sent);
    }

    private static FileContent content(FileUpload file) {
        try {
            return FileContent.of(Files.readAllBytes(file.uploadedFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
