package pl.novahouse.chatbot.domain.booking;

import java.util.List;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Phrases;
import pl.novahouse.chatbot.domain.shared.Token;

/**
 * What a message says to an offered or read-back slot. A yes counts only when the message says nothing that could take
 * it back; whole words decide, never a piece of one.
 */
public enum SlotReply {
    /** Yes, and nothing else. */
    CONFIRMS,
    /** Yes among other words, none of which says no: “tak, wtorek o 16”. */
    LEANS_TO_YES,
    /** No consultation, or not now. */
    DECLINES,
    /** Another time. */
    WANTS_ANOTHER_TIME,
    /** Something else. */
    NONE;

    private static final Phrases YES = Phrases.of(
            "tak|taak|jasne|pewnie|oczywiscie|owszem|zgoda|zgadza|zgadzam|ok|okej|okay|oki|dobrze|dobra|dawaj|dawajcie|poprosze|chetnie|dokladnie|super|swietnie|idealnie|yes|yep|yeah|sure|right|correct|perfect",
            "potwierdzam|potwierdzamy|potwierdzone|akceptuje|akceptujemy|confirm|confirmed",
            "rezerwuje|rezerwujemy|rezerwuj|rezerwujcie|rezerwujmy|zarezerwuj|zarezerwujcie|zarezerwujmy|umawiam|umawiamy|zapisz|zapiszcie|umow|umowmy|umowcie ?ja ?to ?mnie ?sie ?nas ?na ?ten ?termin",
            "prosze|mozna|mozecie ?to ?ten ?ja ?mnie rezerwowac|zarezerwowac|umowic|zapisac ?ten ?termin",
            "biore|bierzemy|pasuje|pasuja|odpowiada ?mi ?nam ?ten ?termin",
            "moze|niech byc|bedzie",
            "wyrazam|wyrazamy ?taka ?na zgode",
            "zgoda|zgode ?na kontakt",
            "w porzadku",
            "jak najbardziej",
            "book it",
            "go ahead",
            "works|suits for|me");

    private static final Phrases NO = Phrases.of(
            "jednak nie",
            "nie|nope|rezygnuje|rezygnujemy|anuluj|anulujcie|odwoluje|zadnego|zaden|bez|cancel|no|not",
            "innym razem",
            "podziekuje");

    private static final Phrases UNSURE =
            Phrases.of("nie ?jeszcze wiem|wiemy|pamietam|rozumiem|jestem ?pewny|pewna", "not sure");

    private static final Phrases ANOTHER = Phrases.of(
            "inny|inna|inne|innego|innej|innym|inaczej ?termin* ?godzin* ?dzien ?dnia ?pora ?pore",
            "pozniej|wczesniej|pozniejsz*|wczesniejsz*|kolejne|nastepne|dalsze|wiecej ?termin* ?godzin*",
            "zmien|zmienic|zmiana|zmiane|przeloz|przelozyc|przesun|przesunac ?ten ?termin* ?godzin*",
            "nie pasuje|pasuja|odpowiada|odpowiadaja|moge|mozemy ?mi ?nam ?wtedy ?zaden",
            "zaden ?z ?tych ?termin* ?nie ?mi ?pasuje|odpowiada",
            "another|different|other|later|earlier|more time|day|slot|date|times|slots");

    private static final Phrases FILLER = Phrases.of(
            "prosze|bardzo|dziekuje|dzieki|to|no|na|w|we|i|a|mi|nam|mnie|jest|juz|wiec|taki|takim|ten|tym|ta|te|tego|ja|my|sie|sobie|razie|panstwa|panstwu|pani|pan|wszystko|dane|sa|poprawne|poprawnie|ok|fajnie|termin|terminie|terminu|godzina|godzine|konsultacje|konsultacja|kontakt|spotkanie|please|thanks|thank|you|it|is|that|this|the|me|i|all|fine|good|great");

    private static final int FEW = 6;

    /** What the message says. */
    public static SlotReply of(AnalysedText text) {
        List<Token> words = text.words();
        boolean another = !words.isEmpty() && ANOTHER.in(words);
        boolean no = !words.isEmpty() && NO.in(words);
        boolean yes = !words.isEmpty() && YES.in(words);
        if (another) {
            return WANTS_ANOTHER_TIME;
        }
        if (no) {
            boolean firmly = !yes || NO.endAt(words, 0) > 0;
            return words.size() <= FEW && firmly && !UNSURE.in(words) ? DECLINES : NONE;
        }
        if (!yes || text.original().contains("?")) {
            return NONE;
        }
        return isNothingElse(text) ? CONFIRMS : LEANS_TO_YES;
    }

    private static boolean isNothingElse(AnalysedText text) {
        List<Token> words = text.words();
        int position = 0;
        while (position < words.size()) {
            int end = Math.max(YES.endAt(words, position), FILLER.endAt(words, position));
            if (end < 0) {
                return false;
            }
            position = end;
        }
        return text.tokens().stream().noneMatch(Token::isNumber);
    }
}
