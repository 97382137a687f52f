package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.shared.Phrases;

/** “Zapisz, że budżet to 90 tysięcy” is confirmed in a word before anything else is said. */
final class Noting {

    private static final Phrases WISH = Phrases.of(
            "zapisz|zapiszcie|zapamietaj|zapamietajcie|zanotuj|zanotujcie|odnotuj ?prosze ?sobie ?tam ?u ?siebie ze|moj|moje|moja|nasz|nasze|budzet|metraz|numer|telefon|adres|email|mail|imie|mam",
            "note|remember|save|write ?please ?down that|my|our|i");

    private static final List<String> SAYING_SO = List.of("profile:", "booking:", "contact:");

    private Noting() {}

    static Reply confirmed(Reply reply, TurnContext turn) {
        DialogueTexts texts = DialogueTexts.in(turn.language());
        boolean wished = !turn.reading().changes().isEmpty()
                && WISH.in(turn.text().words())
                && reply.answer().by() != AnsweredBy.FALLBACK
                && !saysSo(reply);
        return wished
                ? reply.withAnswer(reply.answer()
                        .withText(texts.confirmsNoting() + " " + reply.answer().text()))
                : reply;
    }

    /** An acknowledgement, a read-back or a noted time says so by itself. */
    private static boolean saysSo(Reply reply) {
        String latest = reply.memory().given().getLast().value();
        return SAYING_SO.stream().anyMatch(latest::startsWith);
    }
}
