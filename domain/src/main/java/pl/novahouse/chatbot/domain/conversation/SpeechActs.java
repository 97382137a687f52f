package pl.novahouse.chatbot.domain.conversation;

import java.util.List;
import java.util.Optional;
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
            "umow|umowmy|umowcie|umowic|umowienie|umawiam|umawiac|zapisz|zapiszcie|zapisac|zarezerwuj|zarezerwowac ?mnie ?sie ?prosze ?na ?jakas ?jakies ?bezplatna|darmowa ?termin ?na konsultacj*|spotkani*|rozmow*|wizyt*|termin|pomiar*|telefon",
            "chce|chcialbym|chcialabym|chcielibysmy|prosze|moge|mozna|mozemy ?o ?prosic ?o ?bezplatna|darmowa konsultacj*|spotkanie",
            "chce|chcialbym|chcialabym|chcielibysmy|prosze|moge|mozna|mozemy|mozecie|jak|gdzie sie ?z|do ?wami|panstwem umowic|spotkac|zapisac",
            "umowmy sie",
            "zadzwoncie|zadzwon|oddzwoncie|oddzwon",
            "prosze|poprosze o telefon|kontakt|oddzwonienie|rozmowe|konsultacje|spotkanie|zadzwonienie",
            "book|arrange|schedule|set ?up ?a|an|the ?free consultation|meeting|call|appointment|visit",
            "call me ?back");

    private static final Phrases ANGER = Phrases.of(
            "beznadziej*|zenad*|zenuj*|skandal*|oszust*|oszuk*|zlodziej*|kpina|kpiny|porazka|dramat|masakra|tragedia|dziadostwo|partactwo|partacz*",
            "wkurz*|wkurw*|kurw*|wnerw*|pierd*|spierd*|zajeb*|chuj*|cholern*|idiot*|debil*|glup* bot|automat",
            "glupi|glupia|glupie",
            "do niczego|bani|dupy|kitu",
            "jestem|jestesmy ?bardzo ?mega zly|zla|wsciekly|wsciekla|niezadowolon*|rozczarowan*|oburzon*|zawiedzion*",
            "nikt ?nie ?do ?mnie nie oddzwon*|odpowiad*|odpis*|odbier*|zadzwon*",
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
            "musze|musimy ?to ?sie ?jeszcze przemyslec|zastanowic|pomyslec|przegadac|skonsultowac|przedyskutowac",
            "zastanowie|zastanowimy|przemysle|przemyslimy|pomysle|pomyslimy ?sie ?nad ?tym",
            "wroce|wrocimy|odezwe|odezwiemy ?do ?sie ?pozniej|jutro|tematu",
            "dam|damy znac",
            "i'll|i will ?think think|be ?about ?it ?back",
            "let me think");

    private static final Phrases REACTION = Phrases.of(
            "haha|hahaha|hehe|hihi|lol|xd|wow|aha|ahaa|hmm|hm|mhm|yhm|no|oj|ojej|ech|eh|o|ah|ach|uf|spoko|luz|rozumiem|kumam");

    private static final Phrases FILLER = Phrases.of(
            "bardzo|serdecznie|pieknie|slicznie|wielkie|ogromne|stokrotne|pani|pan|panie|panu|panstwu|panstwo|wam|ci|tobie|za|pomoc|informacje|info|informacji|odpowiedz|odpowiedzi|szybka|wyczerpujaca|wszystko|wszystkim|to|no|na|razie|dzis|dzisiaj|teraz|i|a|tez|rowniez|wzajemnie|milo|mi|jest|juz|tu|drogi|mila|mily|prosze|more|very|much|so|you|for|your|help|the|all|there|a|an|lot|it|is|good|please|that|w|takim|razie|sie|jeszcze|raz|z|gory|kochani|ekipo|bot|bocie|botku|wielkie|tyle|co|ze|mnie|moja|strony|kolego");

    /** The more telling one first, where a message holds several. */
    private static final List<Courtesy> COURTESIES = List.of(
            new Courtesy(HESITATION, SpeechAct.HESITATES),
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
        if (words.isEmpty()) {
            return text.tokens().stream().anyMatch(Token::isNumber) ? Optional.empty() : Optional.of(SpeechAct.REACTS);
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
