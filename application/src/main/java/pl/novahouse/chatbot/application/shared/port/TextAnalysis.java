package pl.novahouse.chatbot.application.shared.port;

import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Language;

/** What grammar and dictionaries know of a text. Safe for concurrent use; costs time linear in the text's length. */
public interface TextAnalysis {

    /**
     * Cuts the text into tokens with their readings and finds the addresses, numbers, towns and first names in it.
     *
     * @param text any text, also an empty one
     * @param session the language of the conversation so far, which decides where the text itself is no evidence
     */
    AnalysedText analyse(String text, Language session);
}
