package pl.novahouse.chatbot.persistence.retention;

import java.nio.file.Path;

/** Where the erasures are remembered outside the database; on storage that outlives the machine. */
public record JournalFile(Path path) {}
