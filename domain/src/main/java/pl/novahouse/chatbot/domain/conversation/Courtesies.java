package pl.novahouse.chatbot.domain.conversation;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.Phrases;
import pl.novahouse.chatbot.domain.shared.Token;

/** Recognises a message that is nothing but a courtesy. */
final class Courtesies {

    private static final Phrases GREETING = Phrases.of(
            "dzien dobry|dobrry|dobrty",
            "dziendobry|witam|witajcie|witaj|hej|hejka|hejo|czesc|cze|siema|siemano|siemka|elo|halo|haloo|dobry|hello|hi|hey",
            "dobry wieczor",
            "good morning|afternoon|evening|day",
            "mam|mamy ?tylko ?kilka|pare|jedno|takie|male|krotkie pytan*|pytanko|pytanka|sprawe",
            "moge|mozna|chcialem|chcialam|chcialbym|chcialabym|chce ?o ?cos zapytac|spytac|zadac ?pytanie",
            "pomozecie|pomozesz|pomoze|pomoglbys|pomoglabys ?mi ?nam ?pan|pani",
            "potrzebuje|potrzebujemy|szukam pomocy|rady|porady|informacji",
            "zgubilem|zgubilam|pogubilem|pogubilam ?sie",
            "od ?samego poczatku|nowa ?prosze|jeszcze",
            "nie nadazam",
            "jest|czy ?jest ?tu ?tam ktos|kto|ktokolwiek",
            "milo mi",
            "yo|joo|jou|heja|hejka|hejeczka|witajcie|czolem|bry|dobrydzien|hallo|heyy|hiya|howdy|greetings",
            "dzien doberek",
            "good day",
            "guten tag|morgen|abend",
            "moge|mozna|moglbym|moglabym",
            "mam|mamy ?takie ?jedno ?szybkie ?krotkie ?male ?pilne pytanie|pytania|pytanko|sprawe|prosbe",
            "i have|got ?a ?quick|few question|questions",
            "can|could|may i ask ?you ?something ?a ?question",
            "привіт|вітаю|здравствуйте|привет",
            "добрий|доброго|добрый день|дня|вечір|ранку");

    private static final Phrases GOODBYE = Phrases.of(
            "do widzenia|zobaczenia|uslyszenia|jutra",
            "dowidzenia|nara|narka|pa|papa|zegnam|bye|goodbye",
            "milego|dobrego|udanego dnia|wieczoru|weekendu|popoludnia",
            "to ?juz ?chyba|by ?bylo wszystko",
            "wszystko na dzis|dzisiaj|teraz|razie",
            "see you",
            "dobranoc|dobrej ?nocy",
            "that's|thats all",
            "nara|narka|elo|trzymaj|trzymajcie|czesc|siema ?sie",
            "na razie|raziee",
            "do nastepnego|zobaczyska|jutra|poniedzialku",
            "papatki|buziaki|baj|bajo|ciao",
            "to ?juz ?na ?chyba koniec|tyle",
            "have ?a nice|good|great day|evening|one|weekend",
            "take care",
            "that is|was all",
            "auf wiedersehen",
            "tschuss",
            "до побачення");

    /** Ends a message, also one that begins with a greeting. */
    private static final Phrases REGARDS =
            Phrases.of("pozdrawiam|pozdrawiamy|pozdrowienia|pozdro", "best|kind regards");

    private static final Phrases THANKS = Phrases.of(
            "dziekuje|dziekujemy|dzieki|dziekowac|dzieks|dzk|dziena|thx|thanks|thank|thankyou",
            "super|swietnie|ekstra|fajnie|wspaniale|rewelacja|great|perfect|awesome|cool",
            "bardzo ?mi pomogles|pomoglas|pomocne|pomoglo",
            "pomoglo|pomocne|doceniam",
            "dobra robota",
            "very helpful",
            "danke|merci|дякую|спасибі|спасибо",
            "vielen dank",
            "super|swietny|swietna|mila|fajny|fajna|najlepszy|najlepsza|rewelacyjna|ekspresowa|szybka ?ta ?ten obsluga|kontakt|odpowiedz|bot|czat|pomoc|robota",
            "jestes ?bardzo ?naprawde super|swietny|swietna|fajny|fajna|mily|mila|pomocny|pomocna|najlepszy|najlepsza|madry|kochany|kochana",
            "milo ?mi ?sie ?z ?bylo ?toba rozmawialo|pisalo|gadalo|porozmawiac",
            "wielkie|ogromne|serdeczne|piekne dzieki",
            "good|great|nice job|bot|answer",
            "you are|you're great|helpful|amazing|awesome|nice",
            "appreciate");

    private static final Phrases AGREEMENT = Phrases.of(
            "tak|taak|tk|jasne|pewnie|oczywiscie|owszem|zgoda|zgadza|zgadzam|ok|okej|okay|oki|okk|dobrze|dobra|dawaj|dawajcie|poprosze|chetnie|dokladnie|wlasnie|yes|yep|yeah|sure|right|correct",
            "moze byc",
            "w porzadku",
            "jak najbardziej",
            "z checia",
            "zgadza sie",
            "czemu|dlaczego nie",
            "go ahead",
            "no tak|jasne|pewnie|dobra|ok",
            "jednak|no|a|to tak",
            "okej|okey|okeej|k|kk|git|gitara|gites|spoczko|spx|luzik|zgodnie|jasna|jasne",
            "niech bedzie",
            "brzmi dobrze|super|swietnie",
            "sounds good|great",
            "of course",
            "fine");

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

    private static final Phrases LOSS = Phrases.of(
            "nie ?do ?za ?bardzo ?konca ?jeszcze wiem|wiemy|rozumiem|kumam|ogarniam ?co ?sam|sama ?od|o ?tego|czego|co ?mam ?chodzi ?robic|wybrac|zaczac ?napisac ?zapytac",
            "niewiem|nwm|nw|idk|dunno|pojecia",
            "nie mam ?zielonego ?bladego pojecia ?co ?od ?czego ?mam ?robic ?zaczac ?wybrac",
            "trudno|ciezko ?mi ?jest powiedziec|stwierdzic|wybrac",
            "od czego ?mam ?mamy ?tu ?najlepiej zaczac|zaczynamy|zaczynac",
            "co ?mam ?mamy dalej|teraz|robic|zrobic ?robic|zrobic ?dalej|teraz",
            "jestem|jestesmy ?kompletnie ?troche zielony|zielona|zagubiony|zagubiona|laikiem",
            "gubie|pogubilem|pogubilam|zgubilem|zgubilam sie ?w ?tym ?wszystkim",
            "no idea",
            "don't|dont know ?what|where ?to|i ?do|start|choose|ask",
            "i'm|im|i ?am not sure",
            "not sure",
            "where ?do|should ?i start|begin",
            "what now|next");

    private static final Phrases REACTION = Phrases.of(
            "kurcze|kurde|jejku|matko|haha|hahaha|hehe|hihi|lol|xd|wow|aha|ahaa|hmm|hm|mhm|yhm|no|oj|ojej|ech|eh|o|ah|ach|uf|spoko|luz|rozumiem|kumam",
            "ha|haha|hah|hehehe|hihihi|lol|lmao|rotfl|xd|xdd|xddd|wow|woow|ohh|ooo|oo|och|ach|ehh|ech|eee|yyy|yy|emm|eh|uhm|um|hmmm|hmmmm|mmm|aaa|aha|ahaa|aa|ups|oho|serio|naprawde|ciekawe|interesujace|faktycznie|really|interesting",
            "no dobra|dobrze|tak",
            "a to ciekawe|dobre",
            "zobaczymy",
            "i see",
            "oh|ah ok|okay|well");

    private static final Phrases FILLER = Phrases.of(
            "nic|ja|bardzo|serdecznie|pieknie|slicznie|wielkie|ogromne|stokrotne|pani|pan|panie|panu|panstwu|panstwo|wam|ci|tobie|za|pomoc|informacje|info|informacji|odpowiedz|odpowiedzi|szybka|wyczerpujaca|wszystko|wszystkim|to|no|na|razie|dzis|dzisiaj|teraz|i|a|tez|rowniez|wzajemnie|milo|mi|jest|juz|tu|drogi|mila|mily|prosze|more|very|much|so|you|for|your|help|the|all|there|a|an|lot|it|is|good|please|that|w|takim|razie|sie|jeszcze|raz|z|gory|kochani|ekipo|bot|bocie|botku|wielkie|tyle|co|ze|mnie|moja|strony|kolego",
            "obsluga|obsluge|kontakt|rozmowa|rozmowe|czat|chat|czas|cierpliwosc|odpisanie|fachowa|fachowo|profesjonalnie|profesjonalna|ekspresowo|szybko|sprawnie|swietna|konkretna|konkretne|konkretnie|rzeczowa|wyjasnienie|wyjasnienia|pomocna|sluchaj|sluchajcie|prosze|kochana|kochany|przyjacielu|robocie|szefie|mordo|stary|ziom|ludzie|wszystkie|takie|te|ten|ta|tym|dla|od|na|dzien|zycze|zyczymy|panom|paniom|i|oraz|po|prostu|chyba|raczej|moze|sam|sama|serio|no|wiec|jednak|z|gdanska|pozdrowienia|info",
            "have|day|i|am|for|information|nice|really|quick|answer|chat|then|well|just|everyone|guys|mate|sir|folks");

    /** The more telling one first, where a message holds several. */
    private static final List<Courtesy> ALL = List.of(
            new Courtesy(HESITATION, SpeechAct.HESITATES),
            new Courtesy(LOOKING_ROUND, SpeechAct.DECLINES),
            new Courtesy(LOSS, SpeechAct.IS_AT_A_LOSS),
            new Courtesy(REFUSAL, SpeechAct.DECLINES),
            new Courtesy(GOODBYE, SpeechAct.SAYS_GOODBYE),
            new Courtesy(REGARDS, SpeechAct.SAYS_GOODBYE),
            new Courtesy(THANKS, SpeechAct.THANKS),
            new Courtesy(AGREEMENT, SpeechAct.AGREES),
            new Courtesy(GREETING, SpeechAct.GREETS),
            new Courtesy(REACTION, SpeechAct.REACTS));

    private Courtesies() {}

    static Optional<SpeechAct> of(List<Token> words) {
        if (!isNothingElse(words)) {
            return Optional.empty();
        }
        if (REGARDS.in(words) && GREETING.in(words)) {
            return Optional.of(SpeechAct.GREETS);
        }
        return ALL.stream()
                .filter(courtesy -> courtesy.phrases().in(words))
                .map(Courtesy::act)
                .findFirst();
    }

    private static boolean isNothingElse(List<Token> words) {
        int position = 0;
        while (position < words.size()) {
            int end = FILLER.endAt(words, position);
            for (Courtesy courtesy : ALL) {
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
