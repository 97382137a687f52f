package pl.novahouse.chatbot.domain.lead;

import java.util.Optional;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.shared.AnalysedText;

/** How a visitor answers when we ask for consent or read their data back. */
public sealed interface ContactReply {

    /** Yes: “tak”, “zgadza się”, “ok, wszystko dobrze”. */
    record Confirms() implements ContactReply {}

    /** Something has to be changed: “popraw telefon”, “tak, ale mail jest inny”. */
    record Corrects(Optional<ProfileField> field) implements ContactReply {}

    /** It is not right, without saying what: “nie”, “nie zgadza się”. */
    record Doubts() implements ContactReply {}

    /** Does not want it at all: “nie zgadzam się”, “rezygnuję”. */
    record Declines() implements ContactReply {}

    /** Not now: “nie teraz”, “może później”. */
    record Postpones() implements ContactReply {}

    /**
     * Reads a message as the answer to our question, clause by clause and word by word; a word that only looks like an
     * answer (“taki mam plan”, “tak w ogóle”) is none.
     *
     * @return empty when the message does not answer
     */
    static Optional<ContactReply> read(AnalysedText text) {
        return new ContactReplyReading(text).verdict();
    }

    /** Whether the message is an answer to our question and nothing else. */
    static boolean isAll(AnalysedText text) {
        return new ContactReplyReading(text).isAll();
    }
}
