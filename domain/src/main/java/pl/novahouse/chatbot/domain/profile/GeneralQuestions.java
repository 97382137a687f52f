package pl.novahouse.chatbot.domain.profile;

import pl.novahouse.chatbot.domain.shared.Phrases;

/**
 * Tells a question about what we do, or what a word means, from one about the visitor's own property: "czy robicie
 * domy?" says nothing of the house that they have.
 */
final class GeneralQuestions {

    private static final Phrases GENERAL = Phrases.of(
            "robicie|wykanczacie|remontujecie|oferujecie|zajmujecie|realizujecie|prowadzicie|wykonujecie|obslugujecie|pracujecie",
            "bierzecie|podejmujecie|przyjmujecie|pomagacie|sprzedajecie|macie|dzialacie|wykonczacie|projektujecie",
            "co ?to jest|znaczy|oznacza|obejmuje|zawiera",
            "czym jest|sa",
            "ile trwa|trwaja",
            "ile ?czasu ?sie czeka",
            "jak dlugo|szybko",
            "w jakim stanie",
            "czy ?to musi",
            "zakres uslugi|prac",
            "do|are you",
            "what is|does|are|condition",
            "who is");
    private static final Phrases OWN = Phrases.of(
            "mam|mamy|moj|moje|moja|mojego|mojej|moim|nasz|nasze|nasza|naszego|naszej|naszym|kupil*|posiadam*|mnie|mi|nam",
            "u nas",
            "odbieram*|potrzebuje*|szukam*|chce|chcemy|planuje*|my|our");

    private final Utterance text;

    GeneralQuestions(Utterance text) {
        this.text = text;
    }

    /** Whether the sentence of the position asks in general. */
    boolean at(int position) {
        int start = text.sentenceStart(position);
        int end = text.sentenceEnd(position);
        return GENERAL.in(text, start, end) && !OWN.in(text, start, end) && !hasNumber(start, end);
    }

    private boolean hasNumber(int start, int end) {
        for (int position = start; position < end; position++) {
            if (text.isNumber(position)) {
                return true;
            }
        }
        return false;
    }
}
