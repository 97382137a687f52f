package pl.novahouse.chatbot.domain.upload;

import java.util.UUID;

/** Identity of one uploaded file, and the only name under which the file itself is kept. */
public record UploadId(UUID value) {}
