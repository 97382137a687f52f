package pl.novahouse.chatbot.domain.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Phrases;
import pl.novahouse.chatbot.domain.shared.Token;

/** Recognises anger, and whether it is about our silence or about an answer that missed the question. */
final class Displeasure {

    private static final Phrases MISSED = Phrases.of(
            "nie ?o ?to ?sie ?cie ?ciebie ?was pytalem|pytalam|pytam|pytalismy",
            "nie o to ?mi ?przeciez ?wcale pytam|pytalem|pytalam|chodzi|chodzilo",
            "zle ?mnie rozumiesz|zrozumiales|zrozumialas|rozumiecie|zrozumieliscie",
            "nie umiesz|potrafisz|rozumiesz|rozumiecie|kumasz|kapujesz ?ty ?mnie ?nic ?odpowiedziec|pomoc|niczego|nic|pytania|o|co",
            "nic nie rozumiesz|wiesz|umiesz|kumasz|potrafisz",
            "odpowiadasz|odpowiedz|piszesz|gadasz|mowisz ?mi ?jest ?zupelnie ?calkiem ?kompletnie nie na temat|pytanie",
            "nie ?odpowiadasz|odpowiedziales|odpowiedziano|odpowiada ?mi ?to na ?moje ?zadane pytani*",
            "nie ?jest ?ma na temat",
            "powtarzasz ?sie ?w ?ciagle ?caly ?czas ?kolko ?to ?samo",
            "w kolko ?piszesz ?powtarzasz to samo",
            "to nie ?jest ?zadna odpowiedz",
            "nie podoba ?mi ?sie ?ta ?twoja ?wasza ?taka odpowiedz|odpowiedzi",
            "odpowiadasz|piszesz|odpowiedz|gadasz ?jest ?zupelnie bez sensu|zwiazku",
            "gadasz|piszesz|wypisujesz|opowiadasz|pleciesz|bredzisz ?jakies ?takie bzdury|glupoty|brednie|farmazony",
            "bredzisz",
            "co ty ?za ?mi gadasz|pleciesz|wypisujesz|piszesz|chrzanisz|bredzisz",
            "you|u don't|dont|didn't|didnt|never|not understand|answer|get|listen",
            "not|isn't|isnt what i",
            "wrong answer",
            "makes no sense",
            "keep|stop repeating|saying");

    private static final Phrases SILENCE = Phrases.of(
            "nikt ?mi ?nam ?sie ?do ?mnie ?nas ?od ?was ?jeszcze ?nadal nie ?sie ?do ?mnie ?nas ?mi oddzwon*|oddzwan*|dzwoni*|odpowiad*|odpowiedz*|odpis*|odbier*|odebra*|zadzwon*|reag*|odezw*|odzywa*|kontakt*|skontaktowa*",
            "nie ?do ?mnie ?sie odbieracie|oddzwaniacie|oddzwoniliscie|odpisujecie|odpisaliscie|odpowiadacie|reagujecie|odzywacie|odezwaliscie|kontaktujecie ?telefonu|telefonow|na|mi",
            "nie ?moge|mozna|da|idzie ?sie ?do ?was dodzwonic|dopisac|skontaktowac",
            "drugi|trzeci|czwarty|piaty|kolejny|enty|setny|ktorys raz pisze|pytam|dzwonie|prosze|powtarzam|probuje",
            "pisze|pytam|dzwonie|prosze|probuje ?juz ?do ?was ?po drugi|trzeci|czwarty|piaty|kolejny|enty|setny|ktorys raz",
            "pisalem|pisalam|pisalismy|dzwonilem|dzwonilam|dzwonilismy|pytalem|pytalam ?juz ?do ?was ?chyba ?ze 2|3|4|5|6|10|dwa|trzy|cztery|piec|kilka|pare|dwukrotnie|wielokrotnie ?razy ?i ?a",
            "czekam|czekamy ?juz ?od ?chyba ?ponad ?prawie 1|2|3|4|5|6|7|8|9|10|dwa|trzy|kilka|pare|drugi|drugie|trzeci|miesiac|tydzien|tygodni|miesiaca ?dni|tydzien|tygodnie|tygodni|miesiac|miesiace|dzien",
            "czekam|czekamy ?juz ?i ?na ?jakis ?kontakt|telefon|odpowiedz|oferte|was|nic|czekam ?juz od ?dwoch ?trzech ?kilku ?paru dni|tygodnia|tygodni|miesiaca|miesiecy|rana|wczoraj|kilku|paru|dwoch|trzech|poniedzialku",
            "ile razy ?jeszcze ?mam ?mozna ?ja powtarzac|pisac|pytac|dzwonic|prosic",
            "ile jeszcze ?mam ?mamy ?na ?was czekac",
            "ile ?jeszcze mozna ?jeszcze ?na ?was ?czekac",
            "pisalem|pisalam|pisalismy|dzwonilem|dzwonilam|dzwonilismy ?juz ?do ?was ?chyba ?ze razy",
            "czekam|czekamy ?juz ?od ?ponad dni|tygodnie|tygodni|miesiace|miesiecy",
            "i cisza",
            "cisza ?z waszej",
            "brak|zero ?jakiejkolwiek ?z ?waszej ?strony odpowiedzi|odzewu|kontaktu|reakcji",
            "ignorujecie|olewacie|olaliscie|zlewacie|zbywacie|zignorowaliscie|lekcewazycie ?mnie",
            "mieliscie|miales|miala|mial ?ktos ?juz ?do ?mnie oddzwonic|zadzwonic|odpisac|odezwac|skontaktowac",
            "nobody|noone ?ever ?has ?is answers|answered|replies|replied|calls|called|responds|picks|answering",
            "no one ?ever ?has answers|answered|replies|replied|calls|called|responds|picks",
            "still waiting|no answer|reply|response",
            "been waiting",
            "waiting for|since ?over ?more ?days|weeks|a|two|three|ages|hours",
            "ignoring|ignored me|us|my");

    private static final Phrases ANGER = Phrases.of(
            "beznadziej*|zenad*|zenuj*|skandal*|oszust*|oszuk*|zlodziej*|kpina|kpiny|kpicie|porazka|dramat|masakra|tragedia|dziadostwo|partactwo|partacz*|kompromitacj*|nabijacie|naciagacz*|wstyd",
            "wkurz*|wkurw*|kurw*|wnerw*|pierd*|spierd*|opierd*|zajeb*|przejeb*|zjeb*|jebac|jebani|jebany|jebie|chuj*|huj|hujowo|cholern*|cholera|idiot*|debil*|kretyn*|durn*|palant*|frajer*|pajac*|cwok*|matol*|tepak*|tepy|tepa|gown*|gowien*|szajs*|dupek",
            "glup* bot|automat|ai|chatbot|maszyna|program|odpowiedz*|jestes|jestescie",
            "jestes|jestescie ?naprawde ?jaki ?taki ?strasznie ?po ?prostu glup*",
            "glupek|glupku|glupki",
            "spadaj|spadajcie|odczep|odczepcie ?sie",
            "wal|walcie|goncie|zamknij|odwal|odwalcie sie",
            "zamknij|stul ?ta morde|ryj|jape|pysk",
            "do niczego|bani|dupy|kitu|chrzanu",
            "jestem|jestesmy|jest ?juz ?bardzo ?mega ?strasznie ?tak zly|zla|wsciekly|wsciekla|niezadowolon*|rozczarowan*|oburzon*|zawiedzion*|zirytowan*|wsciekl*",
            "niezadowolon*|rozczarowan*|oburzon*|zawiedzion*|zirytowan*|irytuj*|wsciekl*",
            "co to ma|mialo byc|znaczyc",
            "co to za firma|obsluga|bot|odpowiedz|cyrk|zarty|syf|zenada",
            "znowu|kolejny|znow|jakis ?jakis ?glupi bot|automat|robot|chatbot",
            "nienawidze|mam ?juz ?serdecznie ?dosc|dosyc ?tych ?tego ?waszych ?takich botow|automatow|bota|gadania|was",
            "koszmar|syf|burdel|lipa",
            "to ?jest ?chyba ?jakis|jakies ?kiepski ?glupi zart|zarty",
            "zarty ?sobie stroicie|stroisz|robicie",
            "slaba|slaby|slabe|fatalna|fatalny|fatalnie|kiepska|kiepski|tragiczna ?ta ?ten ?wasza ?wasz obslug*|kontakt|bot|czat|odpowied*|firma|pomoc",
            "robicie|robia|robisz ?ze ?mnie|nas ?sobie ?w ?z jaja|konia|balona|idiote|wariata|glupka|jaj",
            "strata|marnowanie|marnujecie|marnuje|marnujesz|szkoda|trace ?tylko ?moj|mojego czasu|czas",
            "nic nie ?mi pomagasz|pomogles|dajesz",
            "nie pomagasz|pomogles|pomoglas ?mi",
            "jestes bezuzyteczn*|beznadziejn*|denerwuj*|slab*|zalosn*|wkurz*|irytuj*",
            "denerwujesz|denerwujecie|wkurzasz|irytujesz|meczysz",
            "ridiculous|useless|terrible|awful|scam|scammers|angry|furious|disappointed|stupid|pathetic|idiot|idiots|dumb|garbage|rubbish|bullshit|crap|shit|shitty|wtf|unacceptable|annoying|horrible",
            "this|that is ?a joke",
            "fuck*|fed ?up",
            "suck|sucks",
            "waste of",
            "shut up",
            "not ?very helpful|helping");

    /** An exclamation about what something costs is no anger at us. */
    private static final Phrases PRICE = Phrases.of(
            "drog*|drozyzn*|cen|ceny|cena|cene|cenami|cennik*|zdzierstw*|tanio", "expensive|overpriced|price|prices");

    /** 😠 😡 😤 🤬 👎 💩 */
    private static final Set<Integer> ANGRY_FACES = Set.of(0x1F620, 0x1F621, 0x1F624, 0x1F92C, 0x1F44E, 0x1F4A9);

    private Displeasure() {}

    static Optional<SpeechAct> of(AnalysedText text) {
        List<Token> words = text.words();
        if (words.isEmpty()) {
            return text.original().codePoints().anyMatch(ANGRY_FACES::contains)
                    ? Optional.of(SpeechAct.COMPLAINS)
                    : Optional.empty();
        }
        if (SILENCE.in(words)) {
            return Optional.of(SpeechAct.COMPLAINS_OF_SILENCE);
        }
        if (MISSED.in(words)) {
            return Optional.of(SpeechAct.IS_MISUNDERSTOOD);
        }
        return ANGER.in(words) && !PRICE.in(words) ? Optional.of(SpeechAct.COMPLAINS) : Optional.empty();
    }
}
