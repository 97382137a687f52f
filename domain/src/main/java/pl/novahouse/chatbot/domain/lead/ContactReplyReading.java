package pl.novahouse.chatbot.domain.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Mention;
import pl.novahouse.chatbot.domain.shared.Phrases;
import pl.novahouse.chatbot.domain.shared.Token;

/** Reads one message as the answer to our question about consent or about the data read back. */
final class ContactReplyReading {

    private static final Phrases YES = Phrases.of(
            "tak|taak|tk|taa|jasne|pewnie|oczywiscie|owszem|zgoda|ok|okej|okay|oki|dobrze|dobra|super|swietnie|idealnie|elegancko|git|gites|potwierdzam|akceptuje|dokladnie|spoko|pasuje",
            "zgadza|zgadzaja ?sie",
            "sie zgadza|zgadzaja",
            "zgadzam ?sie",
            "wyrazam ?zgode",
            "daje zgode",
            "udzielam ?zgody",
            "poprawne|poprawny|poprawna|poprawnie|prawidlowe|prawidlowo|dobre|aktualne",
            "w porzadku",
            "jak najbardziej",
            "moze byc",
            "moze tak zostac",
            "bez zmian|uwag|poprawek|zastrzezen",
            "nie mam uwag|zastrzezen|poprawek",
            "nie ma bledow|bledu",
            "nic do poprawy|poprawki|poprawienia|zmiany",
            "nic ?bym nie zmieniam|zmieniaj|zmienial|zmieniala",
            "yes|yep|yeah|yup|sure|right|correct|confirm|confirmed|agree|agreed|fine|perfect|exactly|absolutely",
            "go ahead",
            "that's|thats right|correct|fine",
            "i agree|consent|confirm|do",
            "looks good|right|correct",
            "all|everything ?is good|right|correct|fine|ok");

    private static final Phrases FILLER = Phrases.of(
            "wszystko|wszystkie|wszystkim|dane|danych|danymi|moje|moich|moim|mnie|mna|ze|sa|jest|to|te|ten|sie|prosze|poprosze|dziekuje|dzieki|bardzo|no|pan|pani|panie|panstwo|panstwa|tu|teraz|juz|mozna|mozecie|mozesz|moga|mozna|i|a|przekazac|przekazcie|przekaz|przekazuj|wyslac|wyslij|wyslijcie|wysylaj|wysylajcie|zapisac|zapisz|zapiszcie|dzwonic|dzwoncie|zadzwonic|zadzwoncie|kontaktowac|skontaktowac|konsultantowi|konsultant|konsultanta|na|kontakt|kontaktu|w|tej|sprawie|przetwarzanie|telefoniczny|telefonicznie|mailowy|mailowo|oczywiscie|jak|do|zapytania|mojego|numer|telefon|mail|email|imie|nazwisko|adres|wiec|poprosze",
            "it|is|all|everything|the|data|details|my|please|thanks|thank|you|can|send|them|that|that's|to|of|with|very|much|me|contact|call|processing|being|contacted|be|are|this|and");

    /** Where a word of agreement is only a word. */
    private static final Phrases NO_YES = Phrases.of(
            "tak sobie|naprawde|samo|zwany|zwana|zwane|czy|jakby|jak|tylko|bardzo|duzo|malo|dlugo|szybko|drogo|drogie|tanio|pozno|wlasciwie",
            "tak w ogole|zasadzie|razie|sumie",
            "tak na marginesie|oko",
            "jak|i|a tak",
            "nie tak",
            "dobrze by|byloby",
            "dobre pytanie",
            "right now",
            "sure about|if|whether");

    private static final Phrases DECLINES = Phrases.of(
            "nie zgadzam ?sie",
            "nie wyrazam",
            "nie daje|udzielam ?takiej zgody",
            "nie ma zgody|mowy",
            "brak zgody",
            "bez mojej zgody",
            "nie zycze sobie",
            "rezygnuje|rezygnujemy|zrezygnuje|odmawiam",
            "nie chce ?zeby|zebyscie|aby|abyscie|byscie|kontaktu|konsultanta|telefonu|telefonow|przekazywac|zostawiac|podawac|udostepniac|dzwonienia",
            "nie przekazuj|przekazujcie|przekazywac|wysylaj|wysylajcie|wysylac|zapisuj|zapisujcie|zapisywac|dzwoncie|dzwonic|kontaktowac|kontaktujcie|udostepniac|udostepniajcie",
            "podziekuje",
            "jednak nie",
            "anuluj|anulujcie|anulowac",
            "don't|dont agree|consent|want|send|call|contact|share|pass",
            "do not agree|consent|want|send|call|contact|share|pass",
            "no thanks|thank",
            "cancel ?it",
            "i refuse|decline");

    /** A refusal only when it is all that is said: one may also need no visualisations. */
    private static final Phrases BRIEF_DECLINES =
            Phrases.of("nie potrzebuje|potrzebujemy|potrzeba|trzeba|dziekuje|dzieki|chce");

    private static final Phrases THANKS = Phrases.of("bardzo|serdecznie", "dziekuje|dzieki|thanks|thank|you");

    private static final Phrases POSTPONES = Phrases.of(
            "nie teraz|dzis|dzisiaj|jeszcze",
            "jeszcze nie",
            "moze pozniej|kiedys|jutro|potem",
            "pozniej|potem|kiedy indziej",
            "pozniej|potem",
            "innym razem",
            "za chwile|moment",
            "wroce ?do ?tego|wrocimy",
            "zastanowie|zastanowimy ?sie",
            "musze ?sie ?to zastanowic|przemyslec",
            "not now|yet|today",
            "maybe later",
            "later",
            "another time");

    private static final Phrases WRONG = Phrases.of(
            "nie zgadza|zgadzaja ?sie",
            "sie nie zgadza|zgadzaja",
            "zle|zly|zla|blad|bledny|bledna|bledne|blednie|niepoprawny|niepoprawna|niepoprawne|nieprawidlowy|nieprawidlowa|nieprawidlowe|nieaktualny|nieaktualne|pomylka|pomylony|pomylilem|pomylilam|literowka|nieprawda",
            "cos ?jest ?tu ?sie nie tak|gra|zgadza",
            "nie tak|calkiem|do ?konca",
            "nie jest|sa dobrze|poprawne|prawidlowe|ok",
            "wrong|incorrect|mistake|typo|mistaken",
            "not right|correct|quite",
            "isn't|isnt right|correct");

    private static final Phrases CORRECTS = Phrases.of(
            "popraw|poprawcie|poprawic|poprawmy|poprawka|poprawke|poprawki|zmien|zmiencie|zmienic|zmienmy|zmiana|zmiane|edytuj|skoryguj|skorygowac|korekta|korekte|zaktualizuj|inny|inna|inne|innego",
            "mam inny|inna|inne|nowy|nowa|nowe",
            "ma byc",
            "powinien|powinno|powinna byc",
            "change|fix|update|edit|amend|different");

    private static final Phrases NAME = Phrases.of("imie|imienia|imieniu|nazwisko|nazwiska|nazwisku|name|surname");
    private static final Phrases EMAIL = Phrases.of(
            "mail|maila|mailu|mailem|mejl|mejla|email|emaila|emailu|emajl|adres|adresu|adresie|poczta|poczty|poczte|e-mail|e-maila|address");
    private static final Phrases PHONE =
            Phrases.of("telefon|telefonu|telefonie|tel|numer|numeru|numerze|nr|komorka|komorke|komorki|phone|number");

    private static final Phrases NO_POLISH = Phrases.of("nie|niee|nope|nie-e");
    private static final Phrases NO_ENGLISH = Phrases.of("no|nope|nah|not");
    private static final Phrases ADVERSATIVE = Phrases.of("ale|lecz|tylko|ino|but|only|except|although");
    private static final String BREAKS = ".,;:!?–—-\n()";

    private static final int FEW_WORDS = 5;
    private static final int VERY_FEW_WORDS = 3;

    private final AnalysedText text;
    private final List<Clause> clauses = new ArrayList<>();

    ContactReplyReading(AnalysedText text) {
        this.text = text;
        cut();
    }

    /**
     * A part of the message.
     *
     * @param turned whether it takes back what was said before it (“ale …”)
     * @param asks whether it ends with a question mark
     */
    private record Clause(List<Token> tokens, List<Token> words, boolean turned, boolean asks) {}

    private void cut() {
        List<Token> clause = new ArrayList<>();
        for (Token token : text.tokens()) {
            boolean breaks = !token.isWord() && BREAKS.contains(token.surface());
            boolean turns = token.isWord() && ADVERSATIVE.endAt(List.of(token), 0) == 1;
            if (breaks || turns) {
                close(clause, token.surface().equals("?"));
                clause = new ArrayList<>();
            }
            if (!breaks) {
                clause.add(token);
            }
        }
        close(clause, false);
    }

    private void close(List<Token> tokens, boolean asks) {
        List<Token> words = tokens.stream().filter(Token::isWord).toList();
        if (words.isEmpty()) {
            return;
        }
        boolean turned = ADVERSATIVE.endAt(words, 0) == 1;
        List<Token> said = turned && words.size() > 1 ? words.subList(1, words.size()) : words;
        clauses.add(new Clause(List.copyOf(tokens), said, turned, asks));
    }

    Optional<ContactReply> verdict() {
        Optional<ContactReply> whole = Optional.empty();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Optional<ContactReply> said = of(clause);
            if (i == 0 && said.isEmpty() && !isAddress(clause)) {
                return later();
            }
            if (clause.turned() && said.isEmpty() && whole.orElse(null) instanceof ContactReply.Confirms) {
                return Optional.empty();
            }
            if (whole.orElse(null) instanceof ContactReply.Doubts && isOnly(THANKS, clause.words())) {
                said = Optional.of(new ContactReply.Declines());
            }
            whole = outweighs(said, whole) ? said : whole;
        }
        return whole;
    }

    /** Whether every clause answers, thanks or repeats an address. */
    boolean isAll() {
        return clauses.stream()
                .allMatch(clause -> of(clause).isPresent() || isAddress(clause) || isOnly(THANKS, clause.words()));
    }

    /** A message that begins with something else answers only by what cannot be misread. */
    private Optional<ContactReply> later() {
        return clauses.stream()
                .skip(1)
                .map(this::of)
                .flatMap(Optional::stream)
                .filter(said -> said instanceof ContactReply.Corrects(Optional<ProfileField> field)
                        ? field.isPresent()
                        : said instanceof ContactReply.Declines)
                .findFirst();
    }

    /** A clause that only repeats a name or an address. */
    private boolean isAddress(Clause clause) {
        return clause.tokens().stream()
                .allMatch(token -> text.mentionAt(token)
                        .filter(mention -> !(mention instanceof Mention.Town))
                        .isPresent());
    }

    /** What is to be changed counts more than a yes before it; a no after a yes is a doubt. */
    private static boolean outweighs(Optional<ContactReply> said, Optional<ContactReply> before) {
        return said.isPresent() && (before.isEmpty() || weight(said.get()) > weight(before.get()));
    }

    private static int weight(ContactReply reply) {
        return switch (reply) {
            case ContactReply.Confirms _ -> 0;
            case ContactReply.Doubts _ -> 1;
            case ContactReply.Postpones _ -> 2;
            case ContactReply.Declines _ -> 3;
            case ContactReply.Corrects _ -> 4;
        };
    }

    private Optional<ContactReply> of(Clause clause) {
        List<Token> words = clause.words();
        Optional<ProfileField> field = field(words);
        boolean brief = words.size() <= FEW_WORDS && !clause.asks();
        if (!clause.asks() && isYes(words)) {
            return Optional.of(new ContactReply.Confirms());
        }
        if (CORRECTS.in(words) && (field.isPresent() || brief)) {
            return Optional.of(new ContactReply.Corrects(field));
        }
        if (DECLINES.in(words) || (words.size() <= VERY_FEW_WORDS && BRIEF_DECLINES.in(words))) {
            return Optional.of(new ContactReply.Declines());
        }
        if (brief && POSTPONES.in(words)) {
            return Optional.of(new ContactReply.Postpones());
        }
        if ((WRONG.in(words) && (field.isPresent() || brief)) || (!clause.asks() && isNo(words))) {
            return Optional.of(field.isPresent() ? new ContactReply.Corrects(field) : new ContactReply.Doubts());
        }
        return Optional.empty();
    }

    private static Optional<ProfileField> field(List<Token> words) {
        if (PHONE.in(words)) {
            return Optional.of(ProfileField.PHONE);
        }
        if (EMAIL.in(words)) {
            return Optional.of(ProfileField.EMAIL);
        }
        return NAME.in(words) ? Optional.of(ProfileField.NAME) : Optional.empty();
    }

    /** Every word agrees or only goes along, and at least one agrees. */
    private static boolean isYes(List<Token> words) {
        if (NO_YES.in(words)) {
            return false;
        }
        boolean agrees = false;
        int position = 0;
        while (position < words.size()) {
            int yes = YES.endAt(words, position);
            int end = Math.max(yes, FILLER.endAt(words, position));
            if (end < 0) {
                return false;
            }
            agrees |= yes > position;
            position = end;
        }
        return agrees;
    }

    private boolean isNo(List<Token> words) {
        Phrases no = text.language() == Language.EN ? NO_ENGLISH : NO_POLISH;
        if (no.endAt(words, 0) < 0) {
            return false;
        }
        int position = 1;
        while (position < words.size()) {
            int end = Math.max(no.endAt(words, position), FILLER.endAt(words, position));
            if (end < 0) {
                return false;
            }
            position = end;
        }
        return true;
    }

    private static boolean isOnly(Phrases phrases, List<Token> words) {
        int position = 0;
        while (position < words.size()) {
            int end = phrases.endAt(words, position);
            if (end < 0) {
                return false;
            }
            position = end;
        }
        return true;
    }
}
