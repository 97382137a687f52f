package pl.novahouse.chatbot.rest.upload;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form by which a file is sent, as it is described. */
@Schema(name = "Upload")
record UploadForm(
        @Schema(
                type = SchemaType.STRING,
                format = "binary",
                description = "One file of at most 5 MB whose content is JPEG, PNG, WebP or PDF.",
                required = true)
        String file) {}
