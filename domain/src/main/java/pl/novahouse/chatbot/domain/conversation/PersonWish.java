package pl.novahouse.chatbot.domain.conversation;

import java.util.List;
import pl.novahouse.chatbot.domain.shared.Phrases;
import pl.novahouse.chatbot.domain.shared.Token;

/** Recognises the wish to talk to a person: somebody is named, and near them what one wants of them. */
final class PersonWish {

    private static final int NEAR = 5;

    private static final Phrases SAID = Phrases.of(
            "porozmawiac|pogadac|rozmawiac|gadac|pisac|rozmowa|rozmowe|rozmowy|kontakt|kontaktu|polaczenie|polaczyc|polacz|polaczcie|przelacz|przelaczcie|przelaczyc ?mnie ?sie ?od ?razu z ?jakims|kims|zywym|prawdziwym|normalnym|panstwa|waszym ?zywym czlowiek*|konsultant*|doradc*|pracownik*|ekspert*|specjalist*|osob*|handlowc*|kierownik*|szef*|kims",
            "z kims|zywym|prawdziwym|normalnym ?zywym|prawdziwym czlowiek*|pracownik*|konsultant*|doradc*|zywym",
            "zywy|zywego|prawdziwy|prawdziwego|normalny|normalnego czlowiek*|konsultant*",
            "chce|chcialbym|chcialabym|prosze|potrzebuje|wole|dajcie|daj|poprosze o|z|do ?zywego czlowiek*|konsultant*|doradc*",
            "chce|chcialbym|chcialabym|wole|dajcie|daj|poprosze ?mi ?tu czlowiek*|konsultanta|doradce|konsultantke",
            "nie chce ?juz ?rozmawiac|gadac|pisac ?rozmawiac z botem|automatem|robotem|maszyna|sztuczna|ai",
            "rozmowa z konsultant*|czlowiek*|doradc*",
            "czlowiek|czlowieka|konsultant|konsultanta prosze|poprosze",
            "jest tu|tam ?jakis ktos|czlowiek|konsultant",
            "ktos zywy|prawdziwy",
            "talk|speak|chat|connect|transfer ?me to|with ?a|an|the ?real|live human|person|agent|consultant|someone|advisor|representative|people",
            "real|live human|person|agent",
            "human please",
            "operator|operatora ?prosze|poprosze");

    private static final Phrases ROLE = Phrases.of(
            "czlowiek*|konsultant*|doradc*|kierownik*|kierownicz*|szef*|menedzer*|menadzer*|manager*|prezes*|wlasciciel*|handlowiec|handlowca|handlowcem|operator*|pracownik*|obslug*|przelozon*",
            "human|agent|representative|advisor|consultant|supervisor|boss");

    private static final Phrases SOMEBODY =
            Phrases.of("kims|kogos|kogokolwiek|ktos|ktokolwiek|czlowiek*", "somebody|someone|anybody|anyone|person");

    private static final Phrases WISH = Phrases.of(
            "chce|chcialbym|chcialabym|chcemy|wole|wolimy|wolalbym|wolalabym|prosze|poprosze|daj|dajcie|dawaj|dawajcie|potrzebuje|potrzebny|zadam|niech",
            "polacz*|przelacz*|przekaz*|przekier*|wezwij*|wezwac|zawolaj*|popros|poproscie|podaj|podajcie",
            "want|need|get|give|put|let");

    private static final Phrases TALK = Phrases.of(
            "pogada*|porozmawia*|rozmawia*|gada*|rozmow*|pisac|popisac|kontakt*|skontakt*|telefon|telefonu|telefonicznie|zadzwon*|oddzwon*|odezwie|odezwij*",
            "polacz*|przelacz*|zywy|zywym|zywego|prawdziw*",
            "talk|speak|chat|connect|transfer|call|real|live");

    private static final Phrases BETWEEN = Phrases.of(
            "czy|ile|jak|jaki|jakie|kiedy|co|ktory|ktora|zeby|aby|od|bez|nie|wycen*|ofert*|poleca*|mowil*",
            "if|when|how|from|without");

    private PersonWish() {}

    /** Whether a person is asked for in so many words: “połącz mnie z konsultantem”. */
    static boolean isSaid(List<Token> words) {
        return SAID.in(words);
    }

    /** Whether a person is plainly asked for: “dajcie mi kierownika”. */
    static boolean isPlain(List<Token> words) {
        return isNear(ROLE, WISH, words);
    }

    /** Whether there is talk of talking to somebody: “da się z kimś pogadać?”. */
    static boolean isLikely(List<Token> words) {
        return isNear(ROLE, TALK, words) || isNear(SOMEBODY, TALK, words);
    }

    private static boolean isNear(Phrases person, Phrases wanted, List<Token> words) {
        for (int i = 0; i < words.size(); i++) {
            if (person.endAt(words, i) > 0 && isNear(wanted, words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(Phrases wanted, List<Token> words, int person) {
        for (int i = Math.max(0, person - NEAR); i < Math.min(words.size(), person + NEAR); i++) {
            if (i != person && wanted.endAt(words, i) > 0 && !isRefused(words, i) && !isParted(words, i, person)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRefused(List<Token> words, int wish) {
        return wish > 0 && words.get(wish - 1).folded().equals("nie");
    }

    private static boolean isParted(List<Token> words, int one, int other) {
        for (int i = Math.min(one, other) + 1; i < Math.max(one, other); i++) {
            if (BETWEEN.endAt(words, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
