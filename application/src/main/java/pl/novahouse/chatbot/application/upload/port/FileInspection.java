package pl.novahouse.chatbot.application.upload.port;

import pl.novahouse.chatbot.domain.upload.FileContent;
import pl.novahouse.chatbot.domain.upload.Inspection;

/** Looks into the bytes of a file, whatever it is called, within bounded memory and time. */
public interface FileInspection {

    /** Tells what the file is, reads it to its end, and draws pictures anew; nothing is kept anywhere. */
    Inspection inspect(FileContent content);
}
