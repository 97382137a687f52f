package pl.novahouse.chatbot.domain.shared;

import java.util.List;
import java.util.Optional;

/** What a message asks that says too little by itself, so that only what was talked about before completes it. */
public enum Fragment {
    /** “W skrócie proszę.” */
    SHORTER(Phrases.of(
            "krocej|zwiezle|zwiezlej|skrotowo|pokrotce|streszczenie|streszcz|shorter|brief|briefly|summary|summarise|summarize",
            "w|dwoch skrocie|paru|kilku|jednym|dwoch|punktach|slowach ?slowach|zdaniach|zdaniu|punktach",
            "in short|brief|one ?sentence|word",
            "bez lania ?wody",
            "za dlugie|dlugo|duzo ?tekstu",
            "too long")),
    /** “Możesz jaśniej?”, “to znaczy?” */
    REPHRASED(Phrases.of(
            "jasniej|prosciej|inaczej|zrozumialej|czytelniej|przystepniej|wyjasnij|wytlumacz|objasnij|wytlumaczysz|wyjasnisz",
            "innymi slowami|slowy",
            "po ludzku",
            "to|co|czyli|jak ?co ?to ?jak znaczy|oznacza|rozumiec",
            "czyli ?co ?jak ?konkretnie",
            "jak to",
            "nie ?bardzo ?do ?konca ?nic ?tego ?was ?cie rozumiem|lapie|kumam|czaje|ogarniam|zrozumialem|zrozumialam",
            "niejasne|niezrozumiale",
            "w ?jakim sensie",
            "explain|simpler|clearer|meaning|rephrase",
            "what do|does you|that|it mean",
            "in other words",
            "don't|dont|do ?not understand|get ?it|that")),
    /** “Jeszcze raz.” */
    AGAIN(Phrases.of(
            "jeszcze raz",
            "powtorz|powtorzcie|powtorzyc|powtorzysz|again|repeat",
            "once more|again",
            "one more time",
            "a u was",
            "jak u was")),
    /** “Dlaczego tak drogo?” */
    WHY(Phrases.of(
            "dlaczego|czemu|why|skad ?is ?it ?that ?to|on|ten|ta ?jest|bierze ?sie ?az ?o ?tak|taki|taka|takie|so ?duzo|drogo|drogi|droga|drogie|drozej|drozszy|drozsza|tanio|tani|tania|taniej|tanszy|tansza|cheap|cheaper|expensive|much|dlugo|krotko|malo|roznica|cena",
            "z jakiego powodu",
            "z czego to ?wynika",
            "po co",
            "how come")),
    /** “Konkretnie ile?”, “a ile to kosztuje?” */
    COST(Phrases.of(
            "ile ?by ?mnie ?to|on|ona|ten|by ?by ?mnie ?bedzie|bede ?wtedy ?mnie ?konkretnie ?dokladnie ?razem kosztuje|kosztowalo|kosztowac|kosztowal|wyjdzie|wychodzi|wyniesie|zaplace|placi ?sie",
            "ile ?to ?konkretnie|dokladnie",
            "za|po ile",
            "jaka|jaki ?jest|to ?jest ?to cena|kwota|koszt",
            "cena|koszt|kwota|price",
            "how much ?is|does|would|will ?it|that ?be ?cost",
            "what does it cost")),
    /** “Ile to trwa?” */
    DURATION(Phrases.of(
            "ile|jak ?dlugo ?to ?potem ?wtedy ?razem trwa|trwaja|zajmie|zajmuje|potrwa|trwaloby|zajelo",
            "jak dlugo",
            "ile czasu ?to ?trwa|zajmie|potrwa",
            "how long ?does|will|would ?it|that ?take")),
    /** “To jest w cenie?” */
    IN_PRICE(Phrases.of(
            "w cenie ?pakietu",
            "wliczone|wliczona|wliczony|wlicza|included|gratis|darmowe|darmo|bezplatne|free",
            "w pakiecie ?jest|sa",
            "doplaca|doplacic|doplata",
            "platne ?dodatkowo|osobno|extra")),
    /** “Co jest w środku?” */
    CONTENT(Phrases.of(
            "co ?ja ?jest|mam|dostaje|dostane|tam|bede|wchodzi ?tam|jest|mial|miala|wtedy w ?tym ?tej srodku|nim|niej|tym|zestawie|pakiecie|skladzie|zakresie|cenie|sklad|zakres|gre",
            "co ?to|on|ona ?wszystko ?dokladnie ?wlasciwie zawiera|obejmuje|dostane|dostaje|dostajemy|dostaniemy|daje ?wszystko",
            "zakres|zawartosc|sklad",
            "what|what's|whats|what’s ?is inside|included",
            "what|what's|whats|what’s ?is in it|there",
            "what do|will|would i|we get",
            "what does it include|contain")),
    /** “Coś więcej?”, “a poza tym?” */
    MORE(Phrases.of(
            "wiecej|szczegoly|szczegolow|szczegolowo|szczegolowiej|dokladniej|konkretniej|konkrety|konkretow|konkretnie|szerzej|rozwin|more|details|elaborate",
            "co|cos ?tam jeszcze|wiecej|dokladnie|konkretnie",
            "na|w czym|co ?to ?dokladnie|konkretnie",
            "poza|procz|oprocz tym|tego",
            "besides|apart ?from that",
            "what|anything else",
            "na czym|co ?to ?polega",
            "go on")),
    /** “Obojętnie.” */
    INDIFFERENT(Phrases.of(
            "obojetnie|obojetne|whatever|any|either|cokolwiek|ktorykolwiek|ktorekolwiek|dowolny|dowolne|dowolnie|kazdy|kazde ?pasuje",
            "wszystko jedno",
            "bez roznicy",
            "jak|co ?pan|pani|panstwo wolicie|chcecie|uwazacie|wygodniej|uwaza|woli",
            "zdam|zdaje ?sie na was|pana|pania|panstwa|ciebie",
            "don't|dont|do ?not mind|care",
            "doesn't|doesnt matter",
            "no preference",
            "up to you"));

    private static final int MOST_WORDS = 9;

    /** What only leads in or rounds off. */
    private static final Phrases AROUND = Phrases.of(
            "a|i|co|no|ok|oki|okej|dobra|dobrze|to|wiec|ale|hmm|hm|aha|prosze|poprosze|mozesz|mozecie|mozna|moge|moglbys|moglabys|mi|nam|mnie|jest|sa|czy|tez|bardziej|troche|jakos|napisac|napisz|powiedziec|powiedz|opisac|podac|podaj|wyjasnic|wytlumaczyc|opowiedz|jeszcze|wtedy|wlasciwie|konkretnie|dokladnie|przepraszam|sorry|sie|da|by|tak|chce|wiedziec|chcialbym|chcialabym|cos|o|tym|nim|niej|tego|all|and|so|but|then|please|can|could|you|me|it|that|say|tell|is|i|in|this|um|well|just|once");

    @SuppressWarnings("ImmutableEnumChecker") // phrases do not change once they are read
    private final Phrases phrases;

    Fragment(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The fragment that the message is, and nothing else; where it is several, the one that tells more. */
    public static Optional<Fragment> of(AnalysedText text) {
        List<Token> words = text.words();
        if (words.isEmpty()
                || words.size() > MOST_WORDS
                || text.tokens().stream().anyMatch(Token::isNumber)) {
            return Optional.empty();
        }
        Optional<Fragment> found = Optional.empty();
        int position = 0;
        while (position < words.size()) {
            int end = AROUND.endAt(words, position);
            Optional<Fragment> here = Optional.empty();
            for (Fragment each : values()) {
                int reached = each.phrases.endAt(words, position);
                if (reached > end || (reached == end && here.isEmpty() && reached >= 0)) {
                    end = reached;
                    here = Optional.of(each);
                }
            }
            if (end < 0) {
                return Optional.empty();
            }
            position = end;
            found = more(found, here);
        }
        return found;
    }

    private static Optional<Fragment> more(Optional<Fragment> one, Optional<Fragment> other) {
        return one.isEmpty() || (other.isPresent() && other.get().compareTo(one.get()) < 0) ? other : one;
    }
}
