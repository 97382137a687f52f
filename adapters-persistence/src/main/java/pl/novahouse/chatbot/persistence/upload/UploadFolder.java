package pl.novahouse.chatbot.persistence.upload;

import java.nio.file.Path;

/**
 * The folder in which the files of uploads are kept.
 *
 * @param root made with the first file when it is not there
 */
public record UploadFolder(Path root) {}
