package pl.novahouse.chatbot.domain.conversation;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.domain.conversation.OfficeQuestion.Days;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Phrases;
import pl.novahouse.chatbot.domain.shared.Token;

/** Reads questions about the office: where it is, when it is open, how to reach it. */
public final class OfficeQuestions {

    /** The topics after which “a w niedzielę?” is about the office. */
    private static final Set<Topic> TOPICS = Set.of(new Topic("offices-and-hours"), new Topic("contact"));

    private static final int FEW_WORDS = 4;

    private static final Phrases ADDRESS = Phrases.of(
            "gdzie ?wy ?panstwo ?sie ?dokladnie ?was ?wlasciwie miescicie|miesci|mieszcza|znajdujecie|znajduja|znajduje|znajde|znalezc|zlokalizowani",
            "gdzie ?wy ?panstwo ?dokladnie ?wlasciwie jestescie|sa|urzedujecie|stacjonujecie ?panstwo",
            "gdzie ?jest ?macie ?maja ?panstwo ?wy ?sie ?miesci ?znajduje ?wasze ?wasza ?wasz ?to biuro|siedziba|siedzibe|salon|showroom|firma|oddzial",
            "jaki|jaka|podaj|podajcie|poprosze|prosze|macie|maja|dajcie ?o ?mi ?jest ?macie ?wasz ?panstwa ?dokladny adres|lokalizacja ?biura ?siedziby ?firmy ?stacjonarny",
            "adres|lokalizacja|siedziba|ulica ?waszego ?waszej biura|siedziby|firmy|salonu|biuro",
            "na jakiej ulicy",
            "jak ?mozna ?do ?was ?panstwa ?biura dojechac|trafic|dotrzec ?do ?was ?biura",
            "macie|maja|jest|posiadacie ?panstwo ?tez ?moze ?jakies ?jakis ?wasze biuro|siedzib*|oddzial*|salon|showroom|placowk* ?stacjonarn* w|we|na|gdzies|stacjonarne|stacjonarny",
            "mozna|moge|da ?sie ?do ?was ?osobiscie przyjsc|przyjechac|wpasc|podjechac|odwiedzic ?do ?biura|was|osobiscie",
            "skad ?wy jestescie",
            "where are|is you|your|the|u ?guys ?office ?located|based|from",
            "where ?can ?i find you",
            "what|what's|whats ?is your|the ?office address",
            "your|office|company address",
            "do you ?guys have ?an ?a ?any office|showroom|branch",
            "have ?an office|showroom|branch",
            "how ?do|can ?i get to your|you|the office",
            "can i|we visit|come ?to");

    private static final Phrases HOURS = Phrases.of(
            "godziny|godzinach|godzinami ?waszej ?waszego ?jestescie pracy|otwarcia|urzedowania|biura|czynni|dzialacie|funkcjonowania",
            "w|o jakich|jakie|ktorych ?sa godzinach|godziny",
            "jakie ?sa ?macie ?wasze godziny",
            "do|od|o ktorej ?dzisiaj ?dzis ?jutro ?w ?sobote ?panstwo ?macie ?ktos jestescie|czynne|otwarte|czynni|otwarci|odbieracie|otwieracie|zamykacie|pracujecie|dzialacie|dzwonic|zadzwonic",
            "kiedy ?jestescie ?macie ?wasze ?biuro ?jest ?u ?was ?mozna czynne|czynni|otwarte|otwarci|otwieracie|dzwonic|zadzwonic|zastac|przyjsc|przyjechac",
            "opening|working|office|business hours",
            "when|what ?time do|are|is you|the ?office ?guys open|close|closed",
            "are|is you|the ?office ?guys ?still open|closed",
            "hours ?of operation|opening");

    private static final Phrases OPEN = Phrases.of(
            "czynne|czynni|czynny|otwarte|otwarci|otwarty|jestescie|biuro|odbieracie|odbierze|odbiera|dzwonic|zadzwonic|dodzwonic|dodzwonie|przyjsc|przyjechac|wpasc|dostepni|zastac",
            "open|closed|call|reach|visit|office");

    private static final Phrases CREW = Phrases.of(
            "mnie|mi|nam|umow*|stanie|ekip*|prace|prac|robot*|remont*|majst*|fachow*|wykonc*|wykancz*|klucz*|odbior*|spotka*|konsultac*|termin*",
            "works|crew|builders|keys|meeting");

    private static final Phrases TELEPHONE = Phrases.of(
            "jaki|podaj|podajcie|podacie|podasz|podac|poprosze|dajcie|daj|przeslij|macie|maja ?o ?mi ?jest ?macie ?wasz ?panstwa ?ten ?jakis ?do ?was numer|nr|telefon|tel|telefonu",
            "wasz|panstwa|firmowy ?ten numer|nr|telefon|tel",
            "na|pod jaki|jakim ?numer ?numerem ?moge ?mozna ?mam ?telefon zadzwonic|dzwonic|zadzwonie",
            "chce|chcialbym|chcialabym|chcemy|moge|mozna|jak|gdzie|wole|wolalbym|wolalabym|sam|sama ?moge ?mozna ?sie ?do ?was ?panstwa ?od ?razu ?po ?prostu zadzwonic|dodzwonic|dzwonic|zadzwonie|zatelefonowac",
            "what's|what|whats ?is ?your the|your phone|telephone ?number",
            "your|phone|telephone number",
            "can|could|may|how|where|want|like|prefer ?can ?do ?i ?to call|phone|ring ?you");

    private static final Phrases NUMBER_ALONE =
            Phrases.of("telefon|telefonu|numer|numeru|nr|tel", "phone|telephone|number");

    private static final Phrases EMAIL = Phrases.of(
            "jaki|podaj|podajcie|podacie|podasz|podac|poprosze|dajcie|daj|macie|maja|wasz|panstwa ?o ?mi ?jest ?macie ?wasz ?panstwa ?jakis ?chociaz ?do ?was ?ten ?adres ?e mail|maila|mejl|mejla|email|emaila|mailowy",
            "na|pod jaki ?adres ?e ?mail mail|maila|email|adres|mejl|mejla ?mam ?moge ?mozna napisac|pisac|wyslac|przeslac|wysylac",
            "what's|what|whats ?is ?your the|your email|mail|e ?mail ?address",
            "your email|mail|e ?mail ?address");

    private static final Phrases EMAIL_ALONE =
            Phrases.of("mail|maila|mejl|mejla|email|emaila|mailowo|mailem", "e mail");

    private static final Phrases OTHER_NUMBER = Phrases.of(
            "moj|mojego|moja|swoj|konta|konto|kont|nip|regon|krs|bdo|lokalu|mieszkania|ewidencyjny|my|account");

    private static final Phrases TODAY =
            Phrases.of("dzis|dzisiaj|dzisiej*|teraz|obecnie|aktualnie", "today|now|currently|still");
    private static final Phrases TOMORROW = Phrases.of("jutro|jutra|tomorrow");
    private static final Phrases WEEKEND = Phrases.of("weekend*");
    private static final Phrases HOLIDAY = Phrases.of("swieta|swieto|swiat|swiateczn*|sylwester*|wigili*|holiday*");

    private static final List<Weekday> WEEKDAYS = List.of(
            new Weekday(Phrases.of("poniedzialek|poniedzialki|poniedzialku|monday*"), DayOfWeek.MONDAY),
            new Weekday(Phrases.of("wtorek|wtorki|wtorku|tuesday*"), DayOfWeek.TUESDAY),
            new Weekday(Phrases.of("sroda|srode|srody|wednesday*"), DayOfWeek.WEDNESDAY),
            new Weekday(Phrases.of("czwartek|czwartki|czwartku|thursday*"), DayOfWeek.THURSDAY),
            new Weekday(Phrases.of("piatek|piatki|piatku|friday*"), DayOfWeek.FRIDAY),
            new Weekday(Phrases.of("sobota|sobote|soboty|saturday*"), DayOfWeek.SATURDAY),
            new Weekday(Phrases.of("niedziela|niedziele|niedziel|sunday*"), DayOfWeek.SUNDAY));

    private record Weekday(Phrases names, DayOfWeek day) {}

    private OfficeQuestions() {}

    /**
     * What the text asks about the office, if it does.
     *
     * @param topic what was last talked about
     */
    public static Optional<OfficeQuestion> in(AnalysedText text, Optional<Topic> topic) {
        List<Token> words = text.words();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        boolean leaning = topic.filter(TOPICS::contains).isPresent() && words.size() <= FEW_WORDS;
        return hours(words, leaning).or(() -> reach(words, leaning)).or(() -> address(words));
    }

    /** Whether a number to call is asked for, whoever answers there. */
    static boolean asksForNumber(List<Token> words) {
        return !OTHER_NUMBER.in(words) && TELEPHONE.in(words);
    }

    private static Optional<OfficeQuestion> hours(List<Token> words, boolean leaning) {
        if (CREW.in(words)) {
            return Optional.empty();
        }
        Optional<Days> days = days(words);
        boolean asked = HOURS.in(words);
        if (days.isPresent() && (asked || leaning || OPEN.in(words))) {
            return days.map(OfficeQuestion.HoursOn::new);
        }
        return asked ? Optional.of(new OfficeQuestion.Hours()) : Optional.empty();
    }

    private static Optional<OfficeQuestion> reach(List<Token> words, boolean leaning) {
        if (OTHER_NUMBER.in(words)) {
            return Optional.empty();
        }
        boolean alone = leaning || words.size() <= 2;
        boolean email = EMAIL.in(words) || (alone && EMAIL_ALONE.in(words));
        boolean telephone = TELEPHONE.in(words) || (alone && NUMBER_ALONE.in(words));
        if (email == telephone) {
            return Optional.empty();
        }
        return Optional.of(email ? new OfficeQuestion.Email() : new OfficeQuestion.Telephone());
    }

    private static Optional<OfficeQuestion> address(List<Token> words) {
        return ADDRESS.in(words) && !EMAIL_ALONE.in(words)
                ? Optional.of(new OfficeQuestion.Address())
                : Optional.empty();
    }

    private static Optional<Days> days(List<Token> words) {
        if (WEEKEND.in(words)) {
            return Optional.of(new Days.Weekends());
        }
        if (HOLIDAY.in(words)) {
            return Optional.of(new Days.Holidays());
        }
        for (Weekday weekday : WEEKDAYS) {
            if (weekday.names().in(words)) {
                return Optional.of(new Days.Each(weekday.day()));
            }
        }
        if (TOMORROW.in(words)) {
            return Optional.of(new Days.Tomorrow());
        }
        return TODAY.in(words) ? Optional.of(new Days.Today()) : Optional.empty();
    }
}
