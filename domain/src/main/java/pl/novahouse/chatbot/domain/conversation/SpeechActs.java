package pl.novahouse.chatbot.domain.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Phrases;
import pl.novahouse.chatbot.domain.shared.Token;

/**
 * Recognises what a message does. Wishes (a person, a consultation, another language) and anger count wherever they
 * stand; courtesies count only when the message is nothing else.
 */
public final class SpeechActs {

    private static final Phrases PERSON = Phrases.of(
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

    private static final Phrases CONSULTATION = Phrases.of(
            "rezerwuje|rezerwujemy|bukuje|zapisuje|zapisujemy|zabukuj|umow|umowmy|umowcie|umowic|umowienie|umawiam|umawiamy|umawiac|zapisz|zapiszcie|zapisac|zarezerwuj|zarezerwowac ?mnie ?sie ?prosze ?na ?jakas ?jakies ?bezplatna|darmowa ?termin ?na konsultacj*|spotkani*|rozmow*|wizyt*|termin|pomiar*|telefon",
            "chce|chcialbym|chcialabym|chcielibysmy|prosze|moge|mozna|mozemy ?o ?prosic ?o ?bezplatna|darmowa konsultacj*|spotkanie",
            "chce|chcialbym|chcialabym|chcielibysmy|prosze|moge|mozna|mozemy|mozecie|jak|gdzie sie ?z|do ?wami|panstwem umowic|spotkac|zapisac",
            "umowmy sie",
            "zadzwoncie|zadzwon|oddzwoncie|oddzwon",
            "link|linka|linku|kalendarz|kalendarza ?mi ?do|na ?waszego rezerwacji|kalendarza|umowienia|zapisow|konsultacji|konsultacje|spotkania",
            "prosze|poprosze o telefon|kontakt|oddzwonienie|rozmowe|konsultacje|spotkanie|zadzwonienie",
            "book|arrange|schedule|set ?up ?a|an|the ?free consultation|meeting|call|appointment|visit",
            "call me ?back");

    private static final Phrases ANGER = Phrases.of(
            "beznadziej*|zenad*|zenuj*|skandal*|oszust*|oszuk*|zlodziej*|kpina|kpiny|porazka|dramat|masakra|tragedia|dziadostwo|partactwo|partacz*",
            "wkurz*|wkurw*|kurw*|wnerw*|pierd*|spierd*|zajeb*|chuj*|cholern*|idiot*|debil*|glup* bot|automat",
            "glupi|glupia|glupie",
            "spadaj|spadajcie|odczep|odczepcie ?sie",
            "do niczego|bani|dupy|kitu",
            "jestem|jestesmy ?bardzo ?mega zly|zla|wsciekly|wsciekla|niezadowolon*|rozczarowan*|oburzon*|zawiedzion*",
            "nikt ?mi ?nam ?do ?mnie ?nas ?od ?was nie oddzwon*|oddzwan*|dzwoni*|odpowiad*|odpis*|odbier*|zadzwon*|reag*",
            "drugi|trzeci|czwarty|piaty|kolejny|enty|setny raz pisze|pytam|dzwonie|prosze|powtarzam|probuje",
            "co to ma|mialo byc|znaczyc",
            "ile ?jeszcze mozna",
            "znowu|kolejny|znow ?jakis ?glupi bot|automat|robot|chatbot",
            "nienawidze|mam ?juz ?dosc|dosyc ?tych ?waszych botow|automatow|bota",
            "nie ?o ?to ?sie ?cie ?ciebie pytalem|pytalam|pytam",
            "masakra|koszmar|syf|burdel|lipa",
            "nie podoba ?mi ?sie ?ta ?twoja ?wasza ?taka odpowiedz|odpowiedzi",
            "to nie ?jest ?zadna odpowiedz",
            "nie o to ?mi ?przeciez pytam|pytalem|pytalam|chodzi|chodzilo",
            "zle ?mnie rozumiesz|zrozumiales",
            "nie ?do ?mnie odbieracie|oddzwaniacie|odpisujecie|odpowiadacie|reagujecie ?telefonu|telefonow|na|mi",
            "czekam|czekamy ?juz ?od ?chyba ?ponad 1|2|3|4|5|6|7|8|9|10|dwa|trzy|kilka|pare|drugi|drugie|trzeci|miesiac|tydzien|tydzien|tygodnie ?dni|tydzien|tygodnie|tygodni|miesiac|miesiace|dzien",
            "czekam|czekamy ?juz ?na ?jakis ?kontakt|telefon|odpowiedz|oferte|was ?juz ?od tygodnia|tygodni|miesiaca|miesiecy|kilku|paru|dwoch|trzech",
            "nie umiesz|potrafisz|rozumiesz ?mnie ?nic ?odpowiedziec|pomoc|niczego|nic",
            "nic nie rozumiesz|wiesz|umiesz",
            "strata|marnowanie|marnujecie ?moj czasu|czas",
            "ile ?razy ?mam mozna czekac|powtarzac",
            "ridiculous|useless|terrible|awful|scam|angry|furious|disappointed|stupid|pathetic");

    private static final Phrases ENGLISH = Phrases.of(
            "do you speak english",
            "in english ?please",
            "english please|version",
            "can|could we|you ?please speak|write|talk|switch|answer|continue ?in|to english",
            "po angielsku",
            "mowicie|mowisz|piszecie po angielsku");

    private static final Phrases POLISH = Phrases.of("po polsku", "in polish ?please", "polish please", "na polski");

    private static final Phrases GREETING = Phrases.of(
            "dzien dobry|dobrry|dobrty",
            "dziendobry|witam|witajcie|witaj|hej|hejka|hejo|czesc|cze|siema|siemano|siemka|elo|halo|haloo|dobry|hello|hi|hey",
            "dobry wieczor",
            "good morning|afternoon|evening|day",
            "co slychac",
            "mam|mamy ?tylko ?kilka|pare|jedno|takie|male|krotkie pytan*|pytanko|pytanka|sprawe",
            "moge|mozna|chcialem|chcialam|chcialbym|chcialabym|chce ?o ?cos zapytac|spytac|zadac ?pytanie",
            "pomozecie|pomozesz|pomoze|pomoglbys|pomoglabys ?mi ?nam ?pan|pani",
            "potrzebuje|potrzebujemy|szukam pomocy|rady|porady|informacji",
            "zgubilem|zgubilam|pogubilem|pogubilam ?sie",
            "od ?samego poczatku|nowa ?prosze|jeszcze",
            "nie nadazam",
            "jest|czy ?jest ?tu ?tam ktos|kto|ktokolwiek",
            "jak sie masz|macie",
            "milo mi");

    private static final Phrases GOODBYE = Phrases.of(
            "do widzenia|zobaczenia|uslyszenia|jutra",
            "dowidzenia|nara|narka|pa|papa|zegnam|bye|goodbye|pozdrawiam|pozdrowienia|pozdro",
            "milego|dobrego|udanego dnia|wieczoru|weekendu|popoludnia",
            "to ?juz ?chyba|by ?bylo wszystko",
            "wszystko na dzis|dzisiaj|teraz|razie",
            "see you",
            "dobranoc|dobrej ?nocy",
            "that's|thats all");

    private static final Phrases THANKS = Phrases.of(
            "dziekuje|dziekujemy|dzieki|dziekowac|dzieks|dzk|dziena|thx|thanks|thank|thankyou",
            "super|swietnie|ekstra|fajnie|wspaniale|rewelacja|great|perfect|awesome|cool",
            "bardzo ?mi pomogles|pomoglas|pomocne|pomoglo",
            "pomoglo|pomocne|doceniam",
            "dobra robota",
            "very helpful");

    private static final Phrases AGREEMENT = Phrases.of(
            "tak|taak|tk|jasne|pewnie|oczywiscie|owszem|zgoda|zgadza|zgadzam|ok|okej|okay|oki|okk|dobrze|dobra|dawaj|dawajcie|poprosze|chetnie|dokladnie|wlasnie|yes|yep|yeah|sure|right|correct",
            "moze byc",
            "w porzadku",
            "jak najbardziej",
            "z checia",
            "zgadza sie",
            "czemu|dlaczego nie",
            "go ahead",
            "no tak|jasne|pewnie|dobra|ok");

    private static final Phrases REFUSAL = Phrases.of(
            "nie|nope|niee ?nie|dziekuje|dzieki|teraz|trzeba|potrzebuje|chce|thanks|thank",
            "nie ?nie",
            "nie ?raczej|jeszcze|teraz|trzeba|potrzeba|potrzebuje|chce|dziekuje|dzieki",
            "innym razem",
            "podziekuje",
            "not now|yet|really|interested|needed",
            "nie jestem zainteresowany|zainteresowana",
            "nie interesuje ?mnie");

    private static final Phrases HESITATION = Phrases.of(
            "jeszcze zastanowie|zastanowimy|przemysle|przemyslimy|pomysle|pomyslimy ?sie ?nad ?tym",
            "musze|musimy|trzeba|powinnam|powinienem|chce|chcemy ?to ?sie ?jeszcze ?najpierw przemyslec|zastanowic|pomyslec|przegadac|skonsultowac|przedyskutowac|uzgodnic|omowic|ustalic",
            "musze|musimy|trzeba ?to ?sie ?jeszcze ?najpierw pogadac|porozmawiac|naradzic|uzgodnic|omowic|przegadac|zapytac|spytac ?o z|ze|meza|zony|partnera|partnerki|rodzicow mezem|zona|partnerem|partnerka|rodzina|rodzicami|narzeczonym|narzeczona|chlopakiem|dziewczyna|nim|nia|wspolnikiem",
            "przegadam|przegadamy|naradzimy|pogadam|pogadamy|porozmawiam|uzgodnie ?to ?jeszcze ?z ?mezem|zona|partnerem|partnerka|rodzina|domu",
            "daj|dajcie|potrzebuje|potrzebujemy ?mi ?nam chwile|chwili|czasu|dzien|tydzien",
            "zastanowie|zastanowimy|przemysle|przemyslimy|pomysle|pomyslimy ?sie ?nad ?tym",
            "jeszcze|sobie ?sobie ?jeszcze poczytam|popatrze|poszukam|porownam|rozejrze|posprawdzam ?sie",
            "wroce|wrocimy|odezwe|odezwiemy ?do ?sie ?pozniej|jutro|tematu",
            "dam|damy znac",
            "i'll|i will ?think think|be ?about ?it ?back",
            "let me think");

    /** The visitor only looks round. */
    private static final Phrases LOOKING_ROUND = Phrases.of(
            "tylko ?sie testuje|sprawdzam|ogladam|patrze|rozgladam|przegladam|zagladam|pytam|probuje",
            "testuje|sprawdzam|przegladam ?tylko ?czat|czata|bota|strone|dzialanie|jak|czy ?dziala|dzialasz",
            "just|only testing|looking|browsing");

    /** The visitor asks what we keep of what they said. */
    private static final Phrases RECALL = Phrases.of(
            "co ?wy ?ty ?juz ?o ?mnie|nas ?juz wiesz|wiecie|pamietasz|pamietacie ?o ?mnie|nas",
            "co ?ci ?wam ?juz ?wczesniej podalem|podalam|napisalem|napisalam|powiedzialem|powiedzialam|zapisales|zapisano|zanotowales",
            "jakie ?moje ?nasze dane|informacje ?juz ?o ?mnie ?ode podalem|podalam|znasz|zapisales|pamietasz",
            "ile ?ja ?niby mam|podalem|podalam|mialem|mialam ?tych metrow|metrazu|budzetu|m2",
            "jaki|jaka ?ja ?niby ?w ?koncu mam|podalem|podalam|wybralem|wybralam|wpisalem|wpisalam metraz|powierzchnie|budzet|pakiet|telefon|mail|numer|adres",
            "jaki|jaka metraz|powierzchnie|budzet|pakiet|telefon|mail|numer ?ci ?wam podalem|podalam|wybralem|wybralam",
            "jak mam na imie",
            "podsumuj|podsumujmy|podsumowanie ?mi ?wszystko ?nasza ?co ?rozmowe ?rozmowy ?do ?tej ?pory",
            "co ?juz ?do ?tej ?pory ustalilismy|ustalone|wiadomo",
            "jak sie nazywam",
            "pamietasz ?moj|moje|jaki|jak|ile ?mam|mam|ja imie|metraz|budzet|pakiet|metrow|nazywam",
            "what do you know about me",
            "what did i tell|say|choose",
            "do you remember my|me|what");

    /** 😠 😡 😤 🤬 👎 💩 */
    private static final Set<Integer> ANGRY_FACES = Set.of(0x1F620, 0x1F621, 0x1F624, 0x1F92C, 0x1F44E, 0x1F4A9);

    private static final Phrases NOT_KNOWING = Phrases.of(
            "usun*|skasuj*|wykresl*|wyslij*|przeslij*|kopie|kopia",
            "nie ?jeszcze wiem|pamietam|znam|mam",
            "sprawdze|powiem|podam");

    /** “Gadam z człowiekiem czy z botem?” */
    private static final Phrases PERSON_OR_BOT = Phrases.of(
            "czy|or ?to ?ze ?z ?jakas ?jakims bot|botem|robot|robotem|maszyna|automat|automatem|ai|sztuczna|komputer|komputerem",
            "czy ?ja ?teraz pisze|gadam|rozmawiam ?tu ?teraz z");

    private static final Phrases REACTION = Phrases.of(
            "kurcze|kurde|jejku|matko|haha|hahaha|hehe|hihi|lol|xd|wow|aha|ahaa|hmm|hm|mhm|yhm|no|oj|ojej|ech|eh|o|ah|ach|uf|spoko|luz|rozumiem|kumam");

    private static final Phrases FILLER = Phrases.of(
            "nic|ja|bardzo|serdecznie|pieknie|slicznie|wielkie|ogromne|stokrotne|pani|pan|panie|panu|panstwu|panstwo|wam|ci|tobie|za|pomoc|informacje|info|informacji|odpowiedz|odpowiedzi|szybka|wyczerpujaca|wszystko|wszystkim|to|no|na|razie|dzis|dzisiaj|teraz|i|a|tez|rowniez|wzajemnie|milo|mi|jest|juz|tu|drogi|mila|mily|prosze|more|very|much|so|you|for|your|help|the|all|there|a|an|lot|it|is|good|please|that|w|takim|razie|sie|jeszcze|raz|z|gory|kochani|ekipo|bot|bocie|botku|wielkie|tyle|co|ze|mnie|moja|strony|kolego");

    /** The more telling one first, where a message holds several. */
    private static final List<Courtesy> COURTESIES = List.of(
            new Courtesy(HESITATION, SpeechAct.HESITATES),
            new Courtesy(LOOKING_ROUND, SpeechAct.DECLINES),
            new Courtesy(REFUSAL, SpeechAct.DECLINES),
            new Courtesy(GOODBYE, SpeechAct.SAYS_GOODBYE),
            new Courtesy(THANKS, SpeechAct.THANKS),
            new Courtesy(AGREEMENT, SpeechAct.AGREES),
            new Courtesy(GREETING, SpeechAct.GREETS),
            new Courtesy(REACTION, SpeechAct.REACTS));

    private SpeechActs() {}

    /** What the message does, if it does more than ask or tell. */
    public static Optional<SpeechAct> of(AnalysedText text) {
        List<Token> words = text.words();
        if (words.isEmpty() && hasAngryFace(text)) {
            return Optional.of(SpeechAct.COMPLAINS);
        }
        if (words.isEmpty()) {
            return text.tokens().stream().anyMatch(Token::isNumber) ? Optional.empty() : Optional.of(SpeechAct.REACTS);
        }
        if (RECALL.in(words) && !NOT_KNOWING.in(words)) {
            return Optional.of(SpeechAct.ASKS_WHAT_IS_KNOWN);
        }
        if (PERSON_OR_BOT.in(words)) {
            return Optional.empty();
        }
        if (PERSON.in(words)) {
            return Optional.of(SpeechAct.ASKS_FOR_PERSON);
        }
        if (ANGER.in(words)) {
            return Optional.of(SpeechAct.COMPLAINS);
        }
        if (ENGLISH.in(words)) {
            return Optional.of(SpeechAct.ASKS_FOR_ENGLISH);
        }
        if (POLISH.in(words) && words.size() <= 6) {
            return Optional.of(SpeechAct.ASKS_FOR_POLISH);
        }
        if (CONSULTATION.in(words)) {
            return Optional.of(SpeechAct.ASKS_FOR_CONSULTATION);
        }
        return courtesy(words);
    }

    private static boolean hasAngryFace(AnalysedText text) {
        return text.original().codePoints().anyMatch(ANGRY_FACES::contains);
    }

    private static Optional<SpeechAct> courtesy(List<Token> words) {
        for (Courtesy courtesy : COURTESIES) {
            if (courtesy.phrases().in(words) && isNothingElse(words)) {
                return Optional.of(courtesy.act());
            }
        }
        return Optional.empty();
    }

    private static boolean isNothingElse(List<Token> words) {
        int position = 0;
        while (position < words.size()) {
            int end = FILLER.endAt(words, position);
            for (Courtesy courtesy : COURTESIES) {
                end = Math.max(end, courtesy.phrases().endAt(words, position));
            }
            if (end < 0) {
                return false;
            }
            position = end;
        }
        return true;
    }

    /** A courtesy and its wordings. */
    private record Courtesy(Phrases phrases, SpeechAct act) {}
}
