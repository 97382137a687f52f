package pl.novahouse.chatbot.domain.profile;

import java.util.ArrayList;
import java.util.List;
import pl.novahouse.chatbot.domain.catalogue.PackageMention;
import pl.novahouse.chatbot.domain.catalogue.PackageMentions;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.shared.Phrases;

/** Tells the choice of a package from its exclusion and from mere interest. */
final class PackageGrammar {

    /** What the visitor means by naming a package. */
    enum Meaning {
        CHOSEN,
        EXCLUDED,
        /** What another one is taken instead of. */
        REPLACED,
        ASKED_ABOUT
    }

    /** A named package. */
    record Named(PackageName name, Meaning meaning, int from, int to) {}

    private static final int SHORT_REPLY = 4;

    private static final Phrases PACKAGE_NOUN =
            Phrases.of("pakiet*|pakeit*|opcj*|wersj*|wariant*|package*|plan|planu|option");
    private static final Phrases CHOOSING = Phrases.of(
            "biore|bierzemy|wezme|wezmiemy|wybieram|wybieramy|wybralem|wybralam|wybralismy|wybiore|wole|wolimy|wolalbym|wolalabym|wolelibysmy",
            "zdecydowany|zdecydowana|zdecydowani na",
            "decyduje|decydujemy|zdecydowalem|zdecydowalam|zdecydowalismy|decyzja ?sie|padla ?na",
            "chce|chcemy|chcialbym|chcialabym|chcielibysmy|zamawiam|zamawiamy|poprosze|poprosimy|prosze",
            "niech bedzie",
            "stawiam|stawiamy|zostaje|zostajemy|zostanmy|idziemy|ide|pojdziemy|pojde|wchodze|wchodzimy|wejdziemy|celuje|celujemy ?w|na|przy|z",
            "na rzecz",
            "zmieniam ?zdanie ?wybor na",
            "bardziej|najbardziej ?do ?mi ?nam ?mnie ?nas pasuje|odpowiada|podoba|przemawia ?do ?mi ?nam ?mnie ?nas ?sie",
            "zdecydowanie|definitywnie",
            "na 100|sto ?% procent|proc",
            "na pewno",
            "jednak|raczej|finalnie|ostatecznie",
            "moze byc",
            "ok|okej|dobra|super|git ?, to",
            "i|i'd want|choose|take|prefer|like",
            "i'll take",
            "we want|choose|prefer",
            "let's go with");
    private static final Phrases CHOOSING_AFTER = Phrases.of(
            "biore|bierzemy|wybieram|poprosze|prosze|please|zdecydowanie",
            "?mi|nam ?w ?zupelnosci pasuje|wystarczy|odpowiada|starczy",
            "bedzie|jest|bylby ?dla ?mnie ?nas ?w ?sam ?najlepszy|najlepsza ok|dobry|dobre|super|idealny|odpowiedni|najlepszy|raz|akurat|git|spoko",
            "brzmi dobrze|super|ok",
            "?mi ?nam ?sie podoba");
    private static final Phrases TAKING = Phrases.of(
            "?wiec ?to ?ok ?chyba biore|bierzemy|wezme|wezmiemy|wybieram|wybieramy|poprosze|poprosimy|decyduje|decydujemy");
    private static final Phrases FINDING_OUT = Phrases.of(
            "zobacz*|pozna*|wiedzi*|dowiedz*|zapyta*|spyta*|porown*|zrozumie*|obejrz*|przejrz*|policzy*|obliczy*|sprawdz*|przeczyt*",
            "o|cen*|informacj*|info|ofert*|wycen*|szczegol*|opis*|roznic*|kosztorys*|zdjeci*|przyklad*|liste|liscie|specyfikacj*|karte|porownanie|o|zakres*",
            "pokaz*|opowiedz*|powiedz*|przedstaw*|opisz*|wyjasn*|podaj*|policz*|wyslij*|przesl*",
            "know|see|ask|compare|about|price|details",
            "jaki|jakie|jaka");
    private static final Phrases ASKING = Phrases.of(
            "czy|ile|jak|jaki|jaka|jakie|co|czym|czego|kiedy|gdzie|dlaczego|czemu|ktory|ktora|ktore|ktorym|ktorej|skad|roznica|roznic*",
            "how|what|which|why|when|is|does|difference",
            "nie wiem",
            "pytam|pytanie");
    private static final Phrases CONSIDERING =
            Phrases.of("zastanawia*|mysl*|rozwaza*|waham*|interesuj*|ciekaw*|considering|interested");
    private static final Phrases EXCLUDING_AFTER = Phrases.of(
            "?to ?jest ?juz ?raczej ?chyba odpada*|wykluczon*|skreslam*|out",
            "?jest|sa|to ?dla ?mnie|nas ?jest ?duzo ?troche ?zbyt|za ?duzo ?bardzo drog*",
            "?jest|sa ?dla ?mnie|nas ?duzo ?troche za drog*|slab*|ubog*|malo",
            "mnie|nas ?juz nie interesuj*|przekonuj*|kreci",
            "?to ?jest ?raczej nie ?jest interesuj*|wchodzi|pasuje|podoba|dla|na|odpowiada|przekonuje|chce|chcemy",
            "?to ?jest ?raczej poza|ponad|przekracza ?moj* ?nasz* zasieg*|budzet*|mozliwosc*",
            "mi|nam ?sie nie pasuje|odpowiada|podoba",
            "is ?too expensive");
    private static final Phrases EXCLUDING_BEFORE = Phrases.of(
            "bez|oprocz|poza|ani|neither|nor",
            "rezygnuj*|zrezygnowa*|rezygnacja ?z",
            "odrzuca*|wyklucza*|skresla*|odpada*|without|except",
            "?tylko ?byle nie",
            "pewno nie ?pakiet");
    private static final Phrases REPLACING = Phrases.of("zamiast|niz|anizeli", "instead of", "rather than");
    private static final Phrases BUT = Phrases.of("tylko|lecz|ale|a|but|only");
    private static final Phrases BETWEEN = Phrases.of("miedzy|pomiedzy|posrodku|between");
    private static final Phrases TAKEN_ALONE = Phrases.of(
            "?no ?to ?ok ?okej ?dobra ?dobrze ?super ?tak ?, biore|bierzemy|wezme|wybieram|wybieramy|zamawiam|zamawiamy|decyduje|decydujemy ?sie ?go ?ten ?to");
    private static final Phrases REFUSED_ALONE = Phrases.of(
            "tego|go|ten ?pakietu nie|jednak chce|chcemy|biore|bierzemy|wezme",
            "nie chce|chcemy|biore|bierzemy ?juz tego|go ?pakietu",
            "rezygnuje|rezygnujemy ?z ?tego ?niego");
    private static final Phrases YES = Phrases.of(
            "tak|jasne|oczywiscie|pewnie|zgoda|dokladnie|yes|sure|yep|chetnie|owszem|mhm",
            "jak najbardziej",
            "ok|okej|dobrze",
            "niech bedzie",
            "moze byc",
            "pasuje|odpowiada|biore|bierzemy|poprosze");
    private static final Phrases NO = Phrases.of("nie|no|nope");
    private static final Phrases THAT_ONE = Phrases.of(
            "biore|bierzemy|wybieram|wole|chce|chcemy|poprosze|wezme|decyduje ?sie ?na go|ten|to|tego|tym ?pakiet",
            "ten ?pakiet mi|nam pasuje|odpowiada",
            "wchodze|wchodzimy w to|ten",
            "i'll take it|that",
            "ten ?poprosze ?biore");

    private final Utterance text;
    private final Stance stance;
    private final Cues cues;

    PackageGrammar(Utterance text, Stance stance, Cues cues) {
        this.text = text;
        this.stance = stance;
        this.cues = cues;
    }

    List<Named> named() {
        List<Named> named = new ArrayList<>();
        for (PackageMention mention : PackageMentions.in(text.text())) {
            int from = text.positionOf(mention.span());
            if (from >= 0) {
                named.add(new Named(mention.name(), Meaning.ASKED_ABOUT, from, text.endOf(mention.span(), from)));
            }
        }
        if (named.isEmpty()) {
            return reply();
        }
        List<Named> meant = new ArrayList<>();
        for (Named name : named) {
            meant.add(new Named(name.name(), meaning(name, named), name.from(), name.to()));
        }
        return undecided(withLaterChoice(meant));
    }

    /** "tak", "biorę ten": the package that our latest answer was about. */
    private List<Named> reply() {
        if (cues.packageInFocus().isEmpty() || text.size() == 0 || text.isQuestion(0)) {
            return List.of();
        }
        PackageName focus = cues.packageInFocus().get();
        boolean asked = cues.isAskedFor(ProfileField.PACKAGE);
        int that = THAT_ONE.first(text, 0, text.size());
        if (that >= 0 && text.wordCount() <= 6 && !stance.isDenied(that) && (asked || that == 0)) {
            int end = THAT_ONE.endAt(text, that);
            return List.of(new Named(focus, Meaning.CHOSEN, that, end));
        }
        int refused = REFUSED_ALONE.endAt(text, 0);
        if (refused > 0 && !text.isWord(refused)) {
            return List.of(new Named(focus, Meaning.EXCLUDED, 0, refused));
        }
        if (TAKEN_ALONE.endAt(text, 0) == text.size()) {
            return List.of(new Named(focus, Meaning.CHOSEN, 0, text.size()));
        }
        if (asked && YES.at(text, 0) && text.wordCount() <= SHORT_REPLY) {
            return List.of(new Named(focus, Meaning.CHOSEN, 0, YES.endAt(text, 0)));
        }
        boolean no = asked
                && NO.at(text, 0)
                && text.wordCount() <= SHORT_REPLY + 1
                && (text.size() == 1 || !text.isWord(1) || text.is(1, "dziekuje", "dzieki", "chce"));
        return no ? List.of(new Named(focus, Meaning.EXCLUDED, 0, 1)) : List.of();
    }

    private Meaning meaning(Named name, List<Named> all) {
        int start = text.clauseStart(name.from());
        int end = text.clauseEnd(name.from());
        if (!stance.isOwn(name.from())) {
            return Meaning.ASKED_ABOUT;
        }
        if (BETWEEN.in(text, start, name.from())) {
            return Meaning.ASKED_ABOUT;
        }
        if (replaces(name, start) || isBesides(name, all)) {
            return Meaning.REPLACED;
        }
        int asking = ASKING.first(text, start, name.from());
        int considering = CONSIDERING.first(text, start, name.from());
        int choosing = CHOOSING.last(text, start, name.from());
        boolean question = text.isQuestion(name.from());
        if (asking < 0 && excludes(name, start)) {
            return Meaning.EXCLUDED;
        }
        if (considering >= 0 && asking < 0) {
            if (isTheOnlyOne(name) && !question) {
                return Meaning.CHOSEN;
            }
            asking = considering;
        }
        if (asking >= 0 && !(choosing > asking && text.is(choosing, "biore", "wybieram", "wole"))) {
            return choiceAfter(name, end) && !question ? Meaning.CHOSEN : Meaning.ASKED_ABOUT;
        }
        boolean laterQuestion = question && ASKING.in(text, name.to(), text.sentenceEnd(name.from()));
        if (choosing >= 0 && !findsOut(choosing, name) && (!question || laterQuestion)) {
            return Meaning.CHOSEN;
        }
        if (!question && choiceAfter(name, end)) {
            return Meaning.CHOSEN;
        }
        if (!question && isInstead(name)) {
            return Meaning.CHOSEN;
        }
        if (!question && followsExclusion(name, all)) {
            return Meaning.CHOSEN;
        }
        return !question && (answersQuestion(name) || isListed(name)) ? Meaning.CHOSEN : Meaning.ASKED_ABOUT;
    }

    /** "interesuje mnie tylko Premium". */
    private boolean isTheOnlyOne(Named name) {
        int before = PACKAGE_NOUN.at(text, name.from() - 1) ? name.from() - 2 : name.from() - 1;
        return text.is(before, "tylko", "wylacznie", "jedynie", "only");
    }

    private boolean replaces(Named name, int start) {
        int replacing = REPLACING.last(text, start, name.from());
        return replacing >= 0 && name.from() - REPLACING.endAt(text, replacing) <= 1;
    }

    /** "wolę Comfort od Express". */
    private boolean isBesides(Named name, List<Named> all) {
        return text.is(name.from() - 1, "od")
                && CHOOSING.in(text, text.clauseStart(name.from()), name.from())
                && all.stream().anyMatch(other -> other.to() == name.from() - 1);
    }

    private boolean excludes(Named name, int start) {
        if (stance.isDenied(name.from())) {
            return true;
        }
        int before = EXCLUDING_BEFORE.last(text, start, name.from());
        boolean restated = before >= 0 && BUT.in(text, EXCLUDING_BEFORE.endAt(text, before), name.from());
        if (before >= 0 && !restated && name.from() - EXCLUDING_BEFORE.endAt(text, before) <= 2) {
            return true;
        }
        int no = text.is(name.to(), "tez", "rowniez") ? name.to() + 1 : name.to();
        boolean flatly = text.is(no, "nie") && no + 1 == text.clauseEnd(name.from());
        int next = text.is(name.to(), "?", "...", "…", ",", "-", "–") ? name.to() + 1 : name.to();
        int later = text.clauseEnd(name.from());
        boolean but = text.is(later, "ale", "lecz", "but") && EXCLUDING_AFTER.at(text, later + 1);
        return flatly || but || EXCLUDING_AFTER.at(text, next);
    }

    private boolean findsOut(int choosing, Named name) {
        return FINDING_OUT.in(text, choosing + 1, name.from());
    }

    private boolean choiceAfter(Named name, int end) {
        int reach = text.is(name.to(), ",") ? Math.min(name.to() + 3, text.sentenceEnd(name.from())) : end;
        int after = CHOOSING_AFTER.first(text, name.to(), reach);
        return after >= 0
                && after - name.to() <= 2
                && !ASKING.in(text, name.to(), after)
                && !FINDING_OUT.at(text, CHOOSING_AFTER.endAt(text, after));
    }

    /** "jednak nie, Express Plus". */
    private boolean isInstead(Named name) {
        return text.is(name.from() - 1, ",", "-", "–")
                && text.is(name.from() - 2, "nie", "jednak")
                && name.to() >= text.size() - 1
                && text.wordCount() <= SHORT_REPLY + 1;
    }

    /** "nie Premium, tylko Express". */
    private boolean followsExclusion(Named name, List<Named> all) {
        boolean instead = text.is(name.from() - 1, "tylko", "lecz", "ale", "a", "raczej", "jednak", "only", "but")
                || (text.is(name.from() - 2, "tylko", "lecz", "ale") && PACKAGE_NOUN.at(text, name.from() - 1));
        if (!instead) {
            return false;
        }
        for (Named other : all) {
            if (other.from() < name.from()
                    && text.sameSentence(other.from(), name.from())
                    && stance.isDenied(other.from())) {
                return true;
            }
        }
        return text.is(name.from() - 1, "tylko");
    }

    /** "60 m2, Gdańsk, pakiet Comfort": an entry in a list of what is wanted. */
    private boolean isListed(Named name) {
        int start = text.clauseStart(name.from());
        int end = text.clauseEnd(name.from());
        int sentence = text.sentenceStart(name.from());
        boolean alone = true;
        for (int position = start; position < end; position++) {
            boolean named = position >= name.from() && position < name.to();
            alone &= named || PACKAGE_NOUN.at(text, position) || !(text.isWord(position) || text.isNumber(position));
        }
        return alone && start > sentence && hasNumber(sentence, start) && !ASKING.in(text, sentence, start);
    }

    private boolean hasNumber(int from, int to) {
        for (int position = from; position < to; position++) {
            if (text.isNumber(position) && !text.isAddress(position)) {
                return true;
            }
        }
        return false;
    }

    private boolean answersQuestion(Named name) {
        if (!cues.isAskedFor(ProfileField.PACKAGE)) {
            return false;
        }
        return text.sentenceEnd(name.from()) - text.sentenceStart(name.from())
                        <= SHORT_REPLY + (name.to() - name.from())
                && !ASKING.in(text, text.sentenceStart(name.from()), name.from())
                && !text.is(text.sentenceStart(name.from()), "a");
    }

    /** "Express Plus wygląda dobrze, bierzemy". */
    private List<Named> withLaterChoice(List<Named> named) {
        Named last = named.getLast();
        boolean open = named.size() == 1 && last.meaning() == Meaning.ASKED_ABOUT && stance.isOwn(last.from());
        if (!open || text.isQuestion(last.from())) {
            return named;
        }
        int next = text.clauseEnd(last.from());
        while (text.has(next) && !text.isWord(next)) {
            next++;
        }
        boolean taken = TAKING.at(text, next) && !stance.isDenied(next) && !text.isQuestion(next);
        return taken ? List.of(new Named(last.name(), Meaning.CHOSEN, last.from(), last.to())) : named;
    }

    /** "Comfort albo Premium" chooses neither. */
    private List<Named> undecided(List<Named> named) {
        List<Named> decided = new ArrayList<>(named);
        for (int i = 1; i < decided.size(); i++) {
            Named one = decided.get(i - 1);
            Named other = decided.get(i);
            boolean eitherOr = other.from() - one.to() <= 2
                    && text.is(other.from() - 1, "albo", "lub", "czy", "or", "badz", "/")
                    && one.meaning() != Meaning.EXCLUDED
                    && other.meaning() != Meaning.EXCLUDED;
            if (eitherOr) {
                decided.set(i - 1, new Named(one.name(), Meaning.ASKED_ABOUT, one.from(), one.to()));
                decided.set(i, new Named(other.name(), Meaning.ASKED_ABOUT, other.from(), other.to()));
            }
        }
        return decided;
    }
}
