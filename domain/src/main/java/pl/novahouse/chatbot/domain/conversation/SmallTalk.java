package pl.novahouse.chatbot.domain.conversation;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.Phrases;
import pl.novahouse.chatbot.domain.shared.Token;

/** Recognises talk about the assistant itself, and attempts to make another of it. */
final class SmallTalk {

    private static final Phrases STEERING = Phrases.of(
            "ignore|forget|disregard|override|bypass ?about ?all ?of ?the ?your ?my ?any ?previous|prior|above|earlier|system ?previous ?system instructions|instruction|rules|rule|prompt|prompts|guidelines|everything|training",
            "system|systemowy|systemowego|systemowe|initial|hidden prompt*|instrukcj*|instructions|message|polecen*",
            "zignoruj*|ignoruj*|zapomnij|zapomniec|pomin|porzuc|obejdz|zlam ?o ?wszystkie ?wszystkich ?wszystkim ?swoje ?swoich ?twoje ?dotychczasowe ?poprzednie ?poprzednich ?wczesniejsze instrukcj*|polecen*|zasad*|wytyczn*|regul*|ogranicz*|prompt*",
            "udawaj|odgrywaj|pretend|roleplay|jailbreak|sudo",
            "zachowuj sie jak",
            "wciel sie w",
            "jestes|bedziesz teraz|odtad",
            "teraz|odtad jestes|bedziesz",
            "you are|you're now",
            "act|behave|respond as|like ?a|an|if",
            "role play",
            "tryb*|tryb developera|programisty|debug*|admina|administratora|serwisowy|serwisowym",
            "developer|debug|admin|dan|god mode",
            "podaj|pokaz|wypisz|ujawnij|zdradz|wyswietl|zacytuj|przepisz|print|show|reveal|repeat|output|tell|give ?mi ?me ?us ?all ?swoj ?swoje ?twoj ?twoje ?the ?your ?tajne ?wewnetrzne ?dokladne ?all ?secret prompt*|instrukcj*|hasl*|token*|password*|instructions|secrets",
            "kod zrodlowy",
            "source code",
            "klucz*|key api|api",
            "powtarzaj|powtorz ?po ?za mna|mnie",
            "repeat after me",
            "drop table",
            "select from");

    /** “Gadam z człowiekiem czy z botem?” */
    private static final Phrases EITHER = Phrases.of(
            "czy|or ?to ?ty ?ze ?z ?jestes ?jakas ?jakims ?zwyklym bot|botem|robot|robotem|maszyna|automat|automatem|ai|sztuczna|komputer|komputerem|czlowiekiem|gpt|chatgpt",
            "czy ?ja ?teraz pisze|gadam|rozmawiam ?tu ?teraz z",
            "are|is you|this ?a|an|the ?just ?really ?real ?live bot|robot|human|person|machine|ai|chatbot",
            "am i ?talking|speaking|chatting to|with");

    private static final Phrases WHO = Phrases.of(
            "rozmawiam|pisze|gadam|piszemy ?tu ?teraz z ?prawdziwym ?prawdziwa ?zywym ?zywa ?jakims czlowiekiem|osoba|botem|robotem|automatem|ai|maszyna|kims|konsultantem",
            "jestes|to|jest ?to ?ty ?tylko ?jakims ?jakis ?zwyklym ?prawdziwym ?zywym ?jednak bot|botem|robot|robotem|automat|automatem|maszyna|ai|sztuczna|czlowiekiem|chatbotem|chatbot|czatbotem|chatem|czatem|komputerem|komputer|programem|gpt|chatgpt",
            "jestes ?w ?ogole ?ty prawdziwy|prawdziwa|realny|realna|zywy|zywa|sztuczny|sztuczna|prawdziwym|zywym",
            "bot|robot|ai|automat|chatgpt|gpt czy|or",
            "kim|kto ?ty ?wlasciwie jestes",
            "z kim ?ja ?tu ?teraz ?wlasciwie ?mam rozmawiam|pisze|gadam|przyjemnosc",
            "kto ?tu ?mi ?tam odpisuje|pisze",
            "kto tu|mi|tam|tutaj odpowiada",
            "kto ?jest po drugiej",
            "jak ?ty ?ci masz|jest|na ?na imie",
            "jak ?ty ?sie nazywasz|wabisz|zwiesz|wolaja ?sie",
            "masz ?jakies imie",
            "przedstaw|przedstawisz sie",
            "kto|co ?za cie|ciebie ?firma stworzyl*|zrobil*|zaprogramowal*|napisal*|wymyslil*|zbudowal*|trenowal*|obsluguje|stoi",
            "jaki|jakim|jakiej|na ?to ?jestes ?jakim ?jest model*|modelem|ai|llm ?jezykowy*",
            "are|is you|this ?you ?a|an|the ?just ?really ?real ?live bot|robot|human|machine|ai|real|chatbot|chatgpt|program|computer|automated",
            "are you ?a ?real person|somebody|someone",
            "who are|is you|this",
            "who am i ?talking|speaking|chatting|writing",
            "am i ?talking|speaking|chatting|writing to|with ?a|an ?real bot|robot|human|person|machine|ai|somebody|someone|real",
            "what are you",
            "what|what's|whats ?is your name",
            "do|have you ?have ?a name",
            "who made|created|built|programmed|trained|developed you",
            "human or bot|machine|ai|robot");

    private static final Phrases ABILITIES = Phrases.of(
            "co ?ty ?ty ?wlasciwie ?tu potrafisz|umiesz|mozesz|oferujesz|robisz ?dla ?mi ?zrobic ?powiedziec",
            "w czym ?ty ?mi ?wlasciwie ?nam mozesz|mozecie|pomagasz|pomozesz|pomoze|pomozecie ?mi ?nam ?pomoc ?pan ?pani",
            "jak ?mi ?ty mozesz|mozecie ?mi ?nam pomoc",
            "do czego ?ty ?ten ?sluzysz sluzy|sluzysz|jestes",
            "jak ?ty dzialasz",
            "po co ?ty ?tu jestes",
            "o co ?ja ?cie ?ciebie moge|mozna ?cie ?ciebie ?was ?tu zapytac|pytac|spytac",
            "jakie ?moge ?mozna ?tu ?ci pytania ?moge|mozna ?ci ?tu ?zadac ?zadawac",
            "na ?jakie ?co pytania odpowiadasz",
            "what can|could you ?do|help|tell",
            "what can|could|may i ask",
            "how can|could|do you help|work",
            "what do you do|know",
            "what are you for|able");

    private static final Phrases FUN = Phrases.of(
            "zart|zarty|zarcik*|dowcip*|anegdot*",
            "opowiedz|opowiesz|powiedz|znasz|dawaj|rzuc|daj ?mi ?nam ?jakis ?jakiegos ?fajny ?dobry kawal|kawaly|suchar*",
            "zaspiewaj*|zatancz*|zarapuj*|zrymuj|rapuj",
            "opowiedz ?mi ?jakas ?cos ?bajk* smiesznego|bajke|historie|ciekawego",
            "wiersz|wierszyk*|piosenk*|rymowank*",
            "rozsmiesz|rozbaw ?mnie",
            "zagadk*|zagadka",
            "joke|jokes|poem|sing|riddle",
            "make me laugh");

    private static final Phrases LIFE = Phrases.of(
            "lubisz|kochasz|nienawidzisz|znasz|pamietasz mnie",
            "lubisz ?to ?swoja ?ta ?prace ?ludzi ?mnie ?nas ?pizze ?kawe ?koty ?psy",
            "jak sie ?dzis ?dzisiaj ?dzien masz|macie|czujesz|miewasz|ma|mijaja|miewacie",
            "jak ?ci ?tam ?sie minal|mija|dzien|zycie|leci|idzie|samopoczucie|zdrowie|humor",
            "co ?tam ?u u|slychac ?ciebie ?was",
            "ile ?ty masz lat",
            "masz ?ty ?jakies ?jakas uczucia|emocje|dusze|swiadomosc|zone|meza|dzieci|rodzine|chlopaka|dziewczyne|przyjaciol|hobby|sny",
            "nudzi|nudze mi|sie ?sie",
            "umowisz|spotkasz|wyjdziesz sie|za ?ze ?mnie ?mna",
            "jestes ?bardzo ?taki ?taka ladna|ladny|przystojny|seksowna|zonaty|zajety|zajeta|wolna|smutny|szczesliwy|glodny|zmeczony",
            "spisz|jesz|pijesz|marzysz|oddychasz ?ty ?czasem",
            "gdzie ?ty mieszkasz",
            "skad ?ty jestes",
            "how are|r you|u",
            "how's|hows it going",
            "how old are you",
            "do you love|like|hate|sleep|eat|dream|feel|think ?me",
            "are you married|single|happy|sad|tired|alive|conscious",
            "i'm|im|i ?am bored",
            "what's|whats up");

    private SmallTalk() {}

    /** Whether the message asks which of both it talks to, a person or a machine. */
    static boolean asksWhich(List<Token> words) {
        return EITHER.in(words);
    }

    private static boolean isAboutWhoAnswers(List<Token> words) {
        return EITHER.in(words) || WHO.in(words);
    }

    static Optional<SpeechAct> of(List<Token> words) {
        if (STEERING.in(words)) {
            return Optional.of(SpeechAct.STEERS);
        }
        if (isAboutWhoAnswers(words)) {
            return Optional.of(SpeechAct.ASKS_WHO_ANSWERS);
        }
        if (ABILITIES.in(words)) {
            return Optional.of(SpeechAct.ASKS_WHAT_WE_CAN);
        }
        if (FUN.in(words)) {
            return Optional.of(SpeechAct.WANTS_FUN);
        }
        return LIFE.in(words) ? Optional.of(SpeechAct.CHATS) : Optional.empty();
    }
}
