package pl.novahouse.chatbot.persistence.operation;

import java.nio.file.Path;

/**
 * Where backups are and what files they copy.
 *
 * @param archives made with the first copy when it is not there
 * @param uploads no files are copied when it is not there
 */
public record BackupFolders(Path archives, Path uploads) {}
