package pl.novahouse.chatbot.domain.profile;

import pl.novahouse.chatbot.domain.shared.MessageId;

/** Where a known value comes from; only the visitor is ever a source. */
public sealed interface Provenance {

    /** The words of a message that carried the value, exactly as they were typed. */
    record Said(MessageId message, String words) implements Provenance {
        public Said {
            if (words.isBlank()) {
                throw new IllegalArgumentException("A value that was said needs the words that said it");
            }
        }
    }

    /** Filled in a form or corrected in the visitor's own profile. */
    record Entered() implements Provenance {}
}
