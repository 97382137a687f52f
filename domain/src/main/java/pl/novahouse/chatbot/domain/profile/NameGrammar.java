package pl.novahouse.chatbot.domain.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.domain.shared.Folding;
import pl.novahouse.chatbot.domain.shared.Mention;
import pl.novahouse.chatbot.domain.shared.Phrases;
import pl.novahouse.chatbot.domain.shared.Reading;
import pl.novahouse.chatbot.domain.shared.Token;

/**
 * Finds what the visitor is called: only where they introduce themselves, sign a message, or answer the question for it.
 * Greetings, towns, trades and adjectives are no names.
 */
final class NameGrammar {

    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 80;

    /** After these only a name can stand. */
    private static final Phrases NAMING = Phrases.of(
            "nazywam|zwe|nazywamy sie",
            "mam na imie|nazwisko",
            "na imie ?mam mi",
            "na imie mam",
            "mow|mowcie|mowic|mowia ?do|na mi|mnie",
            "mi|mnie mowic|mow|mowcie|mowia",
            "do|na mnie mowic|mow|mowcie|wolac|wolaja",
            "?moje imie ?i ?nazwisko ?to|:|-|jest",
            "moje nazwisko ?to|:|-|jest",
            "moje|swoje dane ?to|:|-",
            "imie|name :|-",
            "nazwisko :|-|to",
            "podpisano ?:|,",
            "my name|name's is",
            "my name's",
            "they call me",
            "nazywaja|wolaja ?na mnie");
    /** After these a name may stand. */
    private static final Phrases INTRODUCING = Phrases.of(
            "jestem|jestesmy",
            "z tej strony",
            "tu|tutaj",
            "mowi",
            "przy telefonie",
            "klania sie",
            "pisze do panstwa|was",
            "zapisz|zapiszcie|wpisz|wpiszcie|zapisac|wpisac ?mnie ?na|jako",
            "i'm",
            "i am",
            "this is",
            "to ja ?,|-");

    private static final Phrases INTRODUCED =
            Phrases.of("z tej strony", "tu|here|jestem", "przy telefonie", "sie klania");
    private static final Phrases CLOSING = Phrases.of(
            "pozdrawiam|pozdrowienia|pozdrawiamy|pozdro|pozdrowionka|pozdr|pzdr|regards|cheers|thanks|dziekuje|dziekujemy|dzieki|usciski|uszanowanie|klaniam ?. ?sie ?z ?gory ?serdecznie|goraco|cieplo|pozdrawiam",
            "milego|dobrego|spokojnego dnia|wieczoru|weekendu|popoludnia|tygodnia",
            "z powazaniem|wyrazami|szacunkiem ?szacunku",
            "best|kind regards");
    /** Whose telephone it may be instead: "do mojego męża, Adam 602 111 333". */
    private static final Phrases ANOTHER = Phrases.of(
            "maz|meza|mezem|mezowi|zona|zony|zone|zonie|partner*|narzeczon*|brat*|siostr*|syn|syna|synem|corka|corki|corke|mama|mamy|mame|tata|taty|tate|ojciec|ojca",
            "tesc|tescia|tesciow*|kolega|kolegi|kolezank*|znajom*|sasiad*|szwagier|szwagra|wspolnik*|kierownik*|architekt*|dewelop*|posrednik*");

    private static final Phrases REPLYING = Phrases.of(
            "wystarczy|moze|byc|to|jestem|ja|mam|moje|prosze|no|pan|pani|jasne|oczywiscie|tak|hej|czesc|witam|it's|dzien|dobry",
            "po prostu",
            "niech bedzie",
            "nazwisko");
    /** What names the visitor in another case: "proszę zapisać na Marka Nowaka". */
    private static final Phrases IN_THE_NAME_OF =
            Phrases.of("?prosze zapisz|zapiszcie|wpisz|wpiszcie|zapisac|wpisac ?mnie na", "na ?pana|pania", "dla");

    private static final Phrases GREETING =
            Phrases.of("dzien dobry|doberek", "dobry wieczor", "witam|witajcie|czesc|hej|hejka|siema ?serdecznie");
    private static final Phrases AND = Phrases.of("i|oraz|&|+");
    private static final Set<String> NEVER = Set.copyOf(List.of(
            ("dzien dobry witam witajcie czesc hej hejka siema halo hello hi tak nie moze jasne oczywiscie pewnie ok okej dobrze dobra "
                            + "super swietnie prosze dziekuje dzieki pozdrawiam klient klientka pan pani panstwo nikt ktos kto co po "
                            + "zainteresowany zainteresowana gotowy gotowa wlascicielem wlascicielka architektem mama tata "
                            + "sam sama wy ty on ona my ja yes no sure and the a i z ze w we na do od o u dla za bo ale lub albo ten ta to "
                            + "mam szukam chce chcialbym chcialabym mieszkanie dom pakiet kontakt tel telefon mail email numer nr adres "
                            + "pozdrowienia serdecznie bardzo milo mi rowniez pierwszy pierwsza nowy nowa tutaj tylko juz jeszcze "
                            + "comfort komfort express ekspres premium plus indywidualny "
                            + "imie nazwisko sorry przepraszam panem pania interested looking from here fine good morning calling")
                    .split(" ", -1)));
    private static final Set<String> SHORT_TAGS = Set.of(
            "verb", "prep", "conj", "comp", "qub", "ppron12", "ppron3", "siebie", "interp", "pcon", "pact", "num",
            "pred", "bedzie");

    private final Utterance text;
    private final Cues cues;

    NameGrammar(Utterance text, Cues cues) {
        this.text = text;
        this.cues = cues;
    }

    List<Finding<PersonName>> findings(FieldState<PersonName> known, Stance stance) {
        List<Finding<PersonName>> names = new ArrayList<>();
        for (int position = 0; position < text.size(); position++) {
            introduced(position).ifPresent(names::add);
        }
        if (names.size() == 2 && areFirstAndLast(names.getFirst(), names.getLast())) {
            names = List.of(new Finding<>(
                    new PersonName(names.getFirst().value().value() + " "
                            + names.getLast().value().value()),
                    names.getFirst().from(),
                    names.getLast().to()));
        }
        if (names.isEmpty() && cues.isAskedFor(ProfileField.NAME)) {
            answer().ifPresent(names::add);
        }
        if (names.isEmpty()) {
            opening().or(this::signature).ifPresent(names::add);
        }
        return names.isEmpty() && known.toOptional().isPresent()
                ? corrected(known.toOptional().get(), stance)
                : names;
    }

    /** "Imię: Ewa; nazwisko: Nowak". */
    private boolean areFirstAndLast(Finding<PersonName> first, Finding<PersonName> last) {
        int between = first.to();
        while (between < last.from() && !text.is(between, "nazwisko")) {
            between++;
        }
        return between < last.from()
                && last.from() - first.to() <= 4
                && first.value().value().indexOf(' ') < 0
                && last.value().value().indexOf(' ') < 0;
    }

    /** "nie Anna, tylko Hanna" when we took the visitor for Anna. */
    private List<Finding<PersonName>> corrected(PersonName known, Stance stance) {
        List<Finding<PersonName>> names = new ArrayList<>();
        boolean denied = false;
        for (int position = 0; position < text.size(); position++) {
            Optional<Finding<PersonName>> name = isFirstName(position) ? name(position, false) : Optional.empty();
            if (name.isPresent()) {
                denied |=
                        stance.isDenied(position) && name.get().value().first().equals(known.first());
                names.add(new Finding<>(
                        denied && stance.isDenied(position) ? known : name.get().value(),
                        position,
                        name.get().to()));
            }
        }
        return denied ? names : List.of();
    }

    private Optional<Finding<PersonName>> introduced(int position) {
        int naming = NAMING.endAt(text, position);
        if (naming > 0 && (text.is(position - 1, "nie") || isOfAnother(position))) {
            return Optional.empty();
        }
        if (naming > 0) {
            return name(skipMarks(naming), true);
        }
        int introducing = INTRODUCING.endAt(text, position);
        if (introducing > 0 && !text.is(position - 1, "nie")) {
            Optional<Finding<PersonName>> name = name(skipMarks(introducing), false);
            if (name.isPresent()) {
                return name;
            }
        }
        boolean surname = text.isWord(position)
                && position == text.clauseStart(position)
                && text.token(position).isCapitalised()
                && isLikelySurname(text.token(position))
                && !NEVER.contains(text.word(position));
        if (!surname && !(text.isWord(position) && isFirstName(position))) {
            return Optional.empty();
        }
        Optional<Finding<PersonName>> name = name(position, surname);
        return name.filter(found -> {
            int next = text.is(found.to(), ",", "-") ? found.to() + 1 : found.to();
            return INTRODUCED.at(text, next) && (text.is(next, "z") || !text.isWord(INTRODUCED.endAt(text, next)));
        });
    }

    /** "mąż ma na imię Rafał". */
    private boolean isOfAnother(int position) {
        return text.is(position - 1, "na") && text.is(position - 2, "ma", "maja", "miala", "mial");
    }

    private int skipMarks(int position) {
        int next = position;
        while (text.is(next, ":", "-", "–", ",", "\"", "„", "pan", "pani", "po", "prostu", "dr", "mgr", "inz", "prof")
                || (text.is(next, ".") && text.is(next - 1, "dr", "mgr", "inz", "prof"))) {
            next++;
        }
        return next;
    }

    /** "Dzień dobry, Paulina Wrońska, mam pytanie": a whole name in a clause of its own behind the greeting. */
    private Optional<Finding<PersonName>> opening() {
        int greeted = GREETING.endAt(text, 0);
        if (greeted < 0) {
            return couple();
        }
        int position = greeted;
        while (text.is(position, ",", "!", ".", "-", "–")) {
            position++;
        }
        Optional<Finding<PersonName>> name = isFirstName(position) ? name(position, false) : Optional.empty();
        return name.filter(found ->
                found.value().value().indexOf(' ') > 0 && !text.isWord(found.to()) && !text.is(found.to(), "?"));
    }

    /** "Kasia i Tomek Nowakowie z Gdyni": the first of two who write. */
    private Optional<Finding<PersonName>> couple() {
        Optional<Finding<PersonName>> first = isFirstName(0) ? name(0, false) : Optional.empty();
        return first.filter(name -> {
            int end = afterCompanion(name.to());
            return end > name.to() && (text.is(end, ",", "z", "ze", "-", ".") || !text.has(end));
        });
    }

    /** "na Marka Nowaka", "na Kasię": the name we asked for in another case. */
    private Optional<Finding<PersonName>> oblique(int position) {
        if (!isFirstName(position) || text.isQuestion(position)) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder(nominative(position));
        int end = position + 1;
        if (text.isWord(end)
                && text.sameClause(position, end)
                && text.token(end).isCapitalised()) {
            name.append(' ').append(surname(text.token(end)));
            end++;
        }
        return text.isWord(end) && text.sameClause(position, end)
                ? Optional.empty()
                : Optional.of(new Finding<>(new PersonName(name.toString()), position, end));
    }

    private String nominative(int position) {
        return text.mention(position)
                .filter(Mention.FirstName.class::isInstance)
                .map(Mention.FirstName.class::cast)
                .map(Mention.FirstName::nominative)
                .orElse(text.token(position).surface());
    }

    /** A surname in its dictionary form, where the dictionary knows it as one. */
    private static String surname(Token token) {
        return token.readings().stream()
                .filter(reading -> reading.hasAll("subst", "sg")
                        && Character.isUpperCase(reading.lemma().charAt(0)))
                .map(Reading::lemma)
                .findFirst()
                .orElse(token.surface());
    }

    /** "Pietrzak, Alicja": a surname and a first name, and nothing else. */
    private Optional<Finding<PersonName>> filedName(Finding<PersonName> surname) {
        int first = surname.to() + 1;
        boolean filed = text.is(surname.to(), ",")
                && surname.to() == surname.from() + 1
                && !isFirstName(surname.from())
                && isFirstName(first)
                && isNominative(first)
                && !text.isWord(first + 1);
        return filed
                ? Optional.of(new Finding<>(
                        new PersonName(nominative(first) + " " + surname.value().value()), surname.from(), first + 1))
                : Optional.empty();
    }

    /** "Anna", "anna kowalska", "to Ania" after we asked. */
    private Optional<Finding<PersonName>> answer() {
        if (text.size() == 0 || asksBack()) {
            return Optional.empty();
        }
        int position = 0;
        int filed = IN_THE_NAME_OF.endAt(text, 0);
        if (filed > 0) {
            Optional<Finding<PersonName>> name = oblique(filed);
            if (name.isPresent()) {
                return name;
            }
        }
        while (REPLYING.at(text, position)
                || text.is(position, ",", ":", "-", "!", ".", "jest", "na", "imie", "dr", "mgr", "inz", "prof")) {
            position = Math.max(position + 1, REPLYING.endAt(text, position));
        }
        Optional<Finding<PersonName>> name = name(position, true);
        return name.flatMap(this::filedName)
                .or(() -> name.filter(
                        found -> found.to() >= text.size() || !text.isWord(found.to()) || isFirstName(found.from())));
    }

    /** "a po co Państwu imię?", but not "Nina, a Pani?" */
    private boolean asksBack() {
        boolean named = isFirstName(0) && text.clauseEnd(0) < text.sentenceEnd(0);
        return text.isQuestion(0) && !named;
    }

    /** "Pozdrawiam, Anna Nowak"; also a line of its own with a telephone or an e-mail beside it. */
    private Optional<Finding<PersonName>> signature() {
        int closing = CLOSING.last(text, 0, text.size());
        if (closing >= 0) {
            Optional<Finding<PersonName>> name = name(skipMarks(CLOSING.endAt(text, closing)), false)
                    .filter(found -> found.to() >= text.size()
                            || !text.isWord(found.to())
                            || text.lineBreakBefore(found.to())
                            || text.isAddress(found.to()));
            if (name.isPresent()) {
                return name;
            }
        }
        for (int position = 0; position < text.size(); position++) {
            Optional<Finding<PersonName>> name =
                    isFirstName(position) || isSurnameFirst(position, false) ? name(position, false) : Optional.empty();
            if (name.filter(this::standsBesideAddress).isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** "Ania 601 202 303", "691 222 111. Jan Kos", a name in a line of its own above a telephone. */
    private boolean standsBesideAddress(Finding<PersonName> name) {
        if (ANOTHER.in(text, text.sentenceStart(name.from()), name.from())) {
            return false;
        }
        boolean after = followsAddress(name.from()) && endsPiece(name.to());
        return after || (startsPiece(name.from()) && isBesideAddress(afterCompanion(name.to())));
    }

    /** "Monika i Łukasz, 502 …": where the second of two names ends, or the same position. */
    private int afterCompanion(int position) {
        return AND.at(text, position) && isFirstName(position + 1)
                ? name(position + 1, false).map(Finding::to).orElse(position)
                : position;
    }

    private boolean endsPiece(int position) {
        return !text.isWord(position)
                || !text.sameClause(position - 1, position)
                || isBesideAddress(position)
                || CLOSING.at(text, position);
    }

    private boolean startsPiece(int position) {
        return position == text.clauseStart(position)
                || followsAddress(position)
                || text.is(position - 1, ",", ":", ".", "!", "kontakt", "dane");
    }

    private boolean isBesideAddress(int position) {
        int next = position;
        while (text.is(
                next, ",", ":", "-", "–", "tel", ".", "telefon", "nr", "mail", "email", "e", "kom", "numer", ";",
                "|")) {
            next++;
        }
        return text.isAddress(next);
    }

    /** "505 111 222, Tomasz Górski". */
    private boolean followsAddress(int position) {
        int before = position - 1;
        while (text.is(before, ",", "-", "–", ";", "|", ".", "(")) {
            before--;
        }
        return text.isAddress(before);
    }

    private boolean isFirstName(int position) {
        return text.mention(position)
                .filter(Mention.FirstName.class::isInstance)
                .isPresent();
    }

    /**
     * The name that begins at the position.
     *
     * @param certain whether only a name can stand there, so that an unknown word is one as well
     */
    private Optional<Finding<PersonName>> name(int position, boolean certain) {
        int end = position;
        List<String> words = new ArrayList<>();
        while (words.size() < MOST_WORDS && isNamePart(end, position, certain)) {
            StringBuilder part = new StringBuilder(capitalised(end));
            while (text.is(end + 1, "-", "–")
                    && text.isAttached(end + 1)
                    && text.isAttached(end + 2)
                    && text.isWord(end + 2)) {
                part.append('-').append(capitalised(end + 2));
                end += 2;
            }
            words.add(part.toString());
            end++;
        }
        if (words.size() == 2 && isSecondSurname(end)) {
            words.set(1, words.get(1) + '-' + capitalised(end + 1));
            end += 2;
        }
        if (words.size() == 2 && isSurnameFirst(position, certain)) {
            words = words.reversed();
        }
        String name = String.join(" ", words);
        return words.isEmpty() || name.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new Finding<>(new PersonName(name), position, end));
    }

    /** "Ewa Kowalska - Zawadzka". */
    private boolean isSecondSurname(int hyphen) {
        return text.is(hyphen, "-", "–")
                && text.isWord(hyphen + 1)
                && text.token(hyphen + 1).isCapitalised()
                && isLikelySurname(text.token(hyphen + 1))
                && text.mention(hyphen + 1).isEmpty()
                && !text.isWord(hyphen + 2);
    }

    private boolean isNamePart(int position, int start, boolean certain) {
        if (!text.isWord(position) || text.isAddress(position) || NEVER.contains(text.word(position))) {
            return false;
        }
        if (position > start && (!text.sameClause(start, position) || text.lineBreakBefore(position))) {
            return false;
        }
        if (position == start && isSurnameFirst(position, certain)) {
            return true;
        }
        Token token = text.token(position);
        if (!token.surface().codePoints().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '’')) {
            return false;
        }
        if (isFirstName(position)) {
            return isNominative(position) || (position > start && token.isCapitalised() && !isFirstName(start));
        }
        boolean town =
                text.mention(position).filter(Mention.Town.class::isInstance).isPresent();
        boolean afterFirst = position > start;
        if (town && !(afterFirst && token.isCapitalised() && !text.is(position - 1, "z", "w"))) {
            return false;
        }
        if (isGrammarWord(token)) {
            return afterFirst && token.isCapitalised() && !startsWithFunction(token);
        }
        if (afterFirst) {
            return token.isCapitalised() || (certain && (isLikelySurname(token) || endsPiece(position, token)));
        }
        return certain ? !isCommonWord(token) || token.isCapitalised() : isUnknownName(token);
    }

    /** Vocatives and other cases of a first name address or mention somebody; "jestem Anną" does not happen. */
    private boolean isNominative(int position) {
        return text.mention(position)
                .filter(Mention.FirstName.class::isInstance)
                .map(Mention.FirstName.class::cast)
                .filter(name -> Folding.fold(name.nominative()).equals(text.word(position)))
                .isPresent();
    }

    /** A capitalised word that no dictionary knows, after "jestem" or "tu". */
    private static boolean isUnknownName(Token token) {
        String word = token.surface().toLowerCase(Locale.ROOT);
        boolean inflected = word.endsWith("ą") || word.endsWith("em");
        return token.isCapitalised()
                && !inflected
                && (token.readings().isEmpty() || token.readings().stream().allMatch(reading -> reading.isOf("ign")));
    }

    /** "nazywam się wiesława mazur": what stands last behind a first name is a surname, whatever else the word means. */
    private boolean endsPiece(int position, Token token) {
        return (!text.isWord(position + 1) || !text.sameClause(position, position + 1))
                && token.readings().stream().allMatch(reading -> reading.isOf("subst"));
    }

    private static boolean isLikelySurname(Token token) {
        String word = token.folded();
        boolean ending = word.endsWith("ski")
                || word.endsWith("ska")
                || word.endsWith("cki")
                || word.endsWith("cka")
                || word.endsWith("dzki")
                || word.endsWith("dzka")
                || word.endsWith("wicz")
                || word.endsWith("czyk")
                || word.endsWith("ak")
                || word.endsWith("ek")
                || word.endsWith("ik")
                || word.endsWith("iuk");
        return ending
                || token.readings().isEmpty()
                || token.readings().stream().allMatch(reading -> reading.isOf("ign"));
    }

    /** "Kowalski Jan", "Nowak Anna". */
    private boolean isSurnameFirst(int position, boolean certain) {
        boolean mumbled = certain
                && text.isWord(position)
                && !text.token(position).isCapitalised()
                && isLikelySurname(text.token(position))
                && !text.isWord(position + 2);
        return text.isWord(position)
                && !NEVER.contains(text.word(position))
                && (mumbled || text.token(position).isCapitalised())
                && text.token(position).surface().codePoints().allMatch(Character::isLetter)
                && !isFirstName(position)
                && isFirstName(position + 1)
                && isNominative(position + 1)
                && (mumbled || text.token(position + 1).isCapitalised())
                && text.sameClause(position, position + 1)
                && !text.lineBreakBefore(position + 1)
                && (isLikelySurname(text.token(position)) || !isCommonWord(text.token(position)));
    }

    private static boolean isCommonWord(Token token) {
        return !token.readings().isEmpty()
                && token.readings().stream()
                        .noneMatch(reading -> reading.isOf("ign")
                                || Character.isUpperCase(reading.lemma().charAt(0)));
    }

    private static boolean isGrammarWord(Token token) {
        for (Reading reading : token.readings()) {
            for (String tag : SHORT_TAGS) {
                if (reading.isOf(tag)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean startsWithFunction(Token token) {
        return token.readings().stream()
                .anyMatch(reading -> reading.isOf("prep") || reading.isOf("conj") || reading.isOf("ppron12"));
    }

    private String capitalised(int position) {
        Token token = text.token(position);
        Optional<String> nominative = text.mention(position)
                .filter(Mention.FirstName.class::isInstance)
                .map(Mention.FirstName.class::cast)
                .map(Mention.FirstName::nominative);
        if (nominative.isPresent() && isNominative(position)) {
            return nominative.get();
        }
        String surface = token.surface();
        int first = Character.charCount(surface.codePointAt(0));
        String rest = surface.substring(first);
        boolean shouting = surface.length() > 2 && surface.equals(surface.toUpperCase(Locale.ROOT));
        return surface.substring(0, first).toUpperCase(Locale.ROOT) + (shouting ? rest.toLowerCase(Locale.ROOT) : rest);
    }
}
