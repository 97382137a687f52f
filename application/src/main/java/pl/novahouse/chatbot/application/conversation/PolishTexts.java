package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import pl.novahouse.chatbot.domain.conversation.SpeechAct;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.shared.FirstNameForms;
import pl.novahouse.chatbot.domain.shared.Language;

/** The house's sentences in Polish. */
record PolishTexts() implements DialogueTexts {

    @Override
    public String greeting() {
        return "Dzień dobry! Tu asystent AI firmy Nova House. Chętnie odpowiem na pytania o pakiety, ceny i przebieg"
                + " wykończenia mieszkania. W czym mogę pomóc?";
    }

    @Override
    public List<String> firstQuickReplies() {
        return List.of("Jaki jest najtańszy pakiet?", "Co zawiera pakiet Comfort?", "Ile trwa wykończenie?");
    }

    @Override
    public List<String> fallbacks() {
        return List.of(
                "Nie mam pewności, o co chodzi. Proszę napisać to innymi słowami – najlepiej odpowiadam na pytania"
                        + " o ceny, pakiety, terminy i zakres prac.",
                "Tego nie wiem i nie chcę zgadywać. Mogę porównać pakiety, policzyć orientacyjną cenę dla podanego"
                        + " metrażu albo opisać kolejne etapy prac.",
                "Na to pytanie najlepiej odpowie konsultant. Czy podać kontakt do konsultanta, czy wygodniejsza będzie"
                        + " bezpłatna konsultacja w wybranym terminie?",
                "Wygląda na to, że tutaj potrzebny jest człowiek. Czy podać numer, pod którym odbierze konsultant?");
    }

    @Override
    public List<String> replies(SpeechAct act) {
        return switch (act) {
            case GREETS ->
                List.of(
                        "Dzień dobry! W czym mogę pomóc? Chętnie opowiem o pakietach, cenach i terminach.",
                        "Jestem tutaj. Jakie pytanie mogę wyjaśnić?");
            case SAYS_GOODBYE ->
                List.of("Dziękuję za rozmowę i życzę miłego dnia!", "Do usłyszenia! W razie pytań jestem tutaj.");
            case THANKS ->
                List.of(
                        "Cieszę się, że mogę pomóc. Czy coś jeszcze wyjaśnić?",
                        "Proszę bardzo! W razie kolejnych pytań jestem tutaj.",
                        "To dla mnie przyjemność. Śmiało proszę pytać dalej.");
            case AGREES ->
                List.of(
                        "Świetnie. O czym opowiedzieć: o pakietach, cenach czy przebiegu prac?",
                        "Dobrze. Proszę napisać, co teraz policzyć albo wyjaśnić.",
                        "W porządku. Jestem tutaj, gdy pojawi się kolejne pytanie.");
            case DECLINES ->
                List.of(
                        "Dobrze, bez pośpiechu. Jeśli pojawią się pytania, jestem tutaj.",
                        "W porządku. Czy w czymś innym mogę pomóc?");
            case HESITATES ->
                List.of(
                        "Oczywiście, to ważna decyzja i warto dać sobie czas. W razie pytań chętnie pomogę.",
                        "Jasne, nie ma pośpiechu. Ta rozmowa będzie tu czekać.");
            case REACTS ->
                List.of(
                        "Jestem tutaj. Proszę napisać, co wyjaśnić lub policzyć.",
                        "W czym jeszcze mogę pomóc – cena, zakres prac czy terminy?",
                        "Chętnie pomogę dalej. Można też skorzystać z podpowiedzi poniżej.");
            case COMPLAINS ->
                List.of(
                        "Przykro mi, że tak wyszło – to zrozumiałe zdenerwowanie. Proszę napisać, co dokładnie się stało,"
                                + " a postaram się pomóc albo wskażę osobę, która to wyjaśni.",
                        "Przepraszam za kłopot. Najszybciej wyjaśni to konsultant; mogę też spróbować odpowiedzieć"
                                + " jeszcze raz, jeśli pytanie padnie innymi słowami.",
                        "Rozumiem złość i nie chcę jej zagadywać. Czy podać numer do konsultanta?");
            case IS_MISUNDERSTOOD ->
                List.of(
                        "Przepraszam za nieporozumienie. Proszę zadać pytanie jeszcze raz, najlepiej w jednym zdaniu –"
                                + " odpowiem dokładnie na nie.",
                        "Przykro mi, że odpowiedź nie trafia w pytanie. Może łatwiej będzie porozmawiać z konsultantem –"
                                + " czy podać numer?");
            case WANTS_PEACE ->
                List.of(
                        "W porządku, nie będę przeszkadzać. Gdyby pojawiło się pytanie, wystarczy napisać tutaj.",
                        "Oczywiście, kończę na tym. Ta rozmowa zostaje do dyspozycji.");
            case ASKS_FOR_ENGLISH -> List.of("Oczywiście, możemy dalej pisać po angielsku.");
            case ASKS_FOR_POLISH ->
                List.of(
                        "Oczywiście, piszemy dalej po polsku. W czym mogę pomóc?",
                        "Jasne, wracamy do polskiego. Jakie pytanie wyjaśnić?");
            case ASKS_FOR_LANGUAGES ->
                List.of(
                        "Rozmawiam po polsku i po angielsku – można pisać w dowolnym z tych języków.",
                        "Odpowiadam w dwóch językach: polskim i angielskim.");
            case ASKS_WHAT_WE_CAN ->
                List.of(
                        "Odpowiadam na pytania o pakiety, ceny, terminy i zakres prac, liczę orientacyjny koszt dla"
                                + " podanego metrażu i pomagam umówić bezpłatną konsultację. Od czego zacząć?",
                        "Mogę porównać pakiety, policzyć orientacyjną cenę, opisać etapy prac albo podać kontakt do"
                                + " konsultanta. Co będzie najbardziej przydatne?");
            case WANTS_FUN ->
                List.of(
                        "Z humorem radzę sobie gorzej niż z metrażem, więc zostanę przy wykończeniu mieszkań. O czym"
                                + " opowiedzieć: o pakietach, cenach czy terminach?",
                        "Estrada to nie moja mocna strona. Chętnie za to policzę orientacyjną cenę wykończenia albo porównam pakiety.");
            case CHATS ->
                List.of(
                        "Dziękuję, że pytanie dotyczy też mnie – jestem asystentem AI, więc życia prywatnego nie mam. Za"
                                + " to chętnie pomogę w sprawie wykończenia mieszkania.",
                        "O sobie nie mam wiele do opowiedzenia, o pakietach i cenach – znacznie więcej. Co wyjaśnić?");
            case STEERS ->
                List.of(
                        "W tym nie pomogę – odpowiadam tylko na pytania o wykończenie mieszkań i domów. Chętnie opowiem"
                                + " o pakietach, cenach albo przebiegu prac.",
                        "Zostańmy przy wykończeniu mieszkania – w tym naprawdę mogę pomóc. Jakie pytanie wyjaśnić?");
            case ASKS_FOR_OFFER ->
                List.of(
                        "Dokładną ofertę przygotowuje konsultant po bezpłatnej rozmowie i może przesłać ją e-mailem."
                                + " Wystarczy podać tutaj imię i adres e-mail, a odezwie się w godzinach pracy biura.",
                        "Ofertę na piśmie przygotowuje konsultant – potrzebne będą imię i adres e-mail. Orientacyjną cenę"
                                + " mogę policzyć od razu tutaj.");
            case IS_AT_A_LOSS -> guidance(false);
            case ASKS_FOR_PERSON,
                    ASKS_FOR_CONSULTATION,
                    ASKS_WHAT_IS_KNOWN,
                    ASKS_WHO_ANSWERS,
                    ASKS_WHEN_CONTACTED,
                    COMPLAINS_OF_SILENCE -> bookingInvitations();
        };
    }

    @Override
    public String ask(ProfileField field) {
        return switch (field) {
            case AREA -> "Jaki jest metraż mieszkania?";
            case BUDGET -> "Jaki budżet jest przewidziany na wykończenie?";
            case CITY -> "W jakiej miejscowości jest nieruchomość?";
            case PACKAGE -> "Który pakiet wydaje się najbliższy oczekiwaniom?";
            case NAME -> "Jak mogę się zwracać?";
            case EMAIL -> "Na jaki adres e-mail wysłać informacje?";
            case PHONE -> "Pod jakim numerem telefonu najlepiej się skontaktować?";
            case PROPERTY_TYPE -> "Czy chodzi o mieszkanie, czy o dom?";
            case SCOPE -> "Czy wykończenie ma objąć całość, czy wybrane pomieszczenia?";
            case CONDITION -> "Czy to stan deweloperski, czy rynek wtórny?";
            case ROOMS -> "Ile pokoi ma mieszkanie?";
            case PURPOSE -> "Czy to mieszkanie dla siebie, czy na wynajem?";
            case HANDOVER -> "Kiedy planowany jest odbiór kluczy?";
            case START -> "Kiedy prace miałyby się rozpocząć?";
            case MEETING_TIME -> "Jaki dzień i godzina będą wygodne na rozmowę?";
            case EXCLUDED_PACKAGES -> "Czy któryś pakiet nie wchodzi w grę?";
        };
    }

    @Override
    public List<String> consultationOffers() {
        return List.of(
                "Jeśli to pomoże, konsultant omówi szczegóły na bezpłatnej konsultacji.",
                "Dokładną wycenę przygotowuje konsultant podczas bezpłatnej rozmowy.");
    }

    @Override
    public List<String> bookingInvitations() {
        return List.of(
                "Chętnie – bezpłatną konsultację można zarezerwować w kalendarzu pod przyciskiem poniżej.",
                "Oczywiście. Dogodny termin bezpłatnej konsultacji jest do wyboru w kalendarzu pod przyciskiem.");
    }

    @Override
    public List<String> reached(SpeechAct act, String phone, String hours) {
        return switch (act) {
            case COMPLAINS_OF_SILENCE ->
                List.of(
                        "Przykro mi, że trzeba tak długo czekać – przepraszam. Najszybciej pomoże telefon: " + phone
                                + " (" + hours + "). Można też zostawić tutaj imię i numer, a konsultant oddzwoni.",
                        "Rozumiem zniecierpliwienie i przepraszam. Konsultant jest pod numerem " + phone + ", " + hours
                                + " – a jeśli wygodniej, można zostawić tutaj numer i poczekać na telefon.");
            case ASKS_WHEN_CONTACTED ->
                List.of(
                        "Konsultant odzywa się w godzinach pracy biura (" + hours + "), gdy ma imię, numer lub e-mail"
                                + " oraz zgodę na kontakt. W pilnej sprawie najlepiej zadzwonić: " + phone + ".",
                        "Dokładnej godziny nie znam – konsultanci pracują " + hours
                                + ". Najszybciej będzie pod numerem " + phone + ".");
            default ->
                List.of(
                        "Oczywiście. Z konsultantem można porozmawiać pod numerem " + phone + " (" + hours
                                + ") albo zarezerwować bezpłatną konsultację w dogodnym terminie przyciskiem poniżej.",
                        "Numer do konsultanta to " + phone + " (" + hours + "). Jeśli wygodniej, wystarczy podać tutaj"
                                + " imię i telefon, a konsultant oddzwoni.");
        };
    }

    @Override
    public List<String> guidance(boolean areaKnown) {
        return areaKnown
                ? List.of(
                        "Nic nie szkodzi. Metraż już mam, więc mogę policzyć orientacyjne ceny, porównać dwa pakiety albo"
                                + " zaproponować jeden do budżetu.",
                        "Spokojnie, jedno po drugim. Co będzie teraz najważniejsze: cena, zakres prac czy termin?")
                : List.of(
                        "Nic nie szkodzi. Najprościej zacząć od metrażu – wtedy policzę orientacyjne ceny. Mogę też"
                                + " najpierw pokazać pakiety albo opisać kolejne etapy.",
                        "Spokojnie, jedno po drugim. Co będzie teraz najważniejsze: cena, zakres prac czy termin?");
    }

    @Override
    public String languageNote(Language written) {
        return "Rozmowa jest możliwa po polsku lub po angielsku.";
    }

    @Override
    public String inShort() {
        return "W skrócie: ";
    }

    @Override
    public String nothingMore() {
        return "To wszystko, co mogę tu powiedzieć na ten temat. Resztę wyjaśni konsultant podczas bezpłatnej"
                + " konsultacji – mogę zaproponować termin.";
    }

    @Override
    public String reasonUnknown() {
        return "Uzasadnienia nie mam tu opisanego – najlepiej wyjaśni to konsultant podczas bezpłatnej konsultacji.";
    }

    @Override
    public String prompt(ProfileField field) {
        return switch (field) {
            case AREA -> "Świetnie. Wystarczy metraż w przybliżeniu, na przykład „50 m²”.";
            case BUDGET -> "Świetnie. Wystarczy kwota w przybliżeniu, na przykład „80 tys. zł”.";
            case CITY -> "Świetnie. Wystarczy nazwa miejscowości.";
            case NAME,
                    EMAIL,
                    PHONE,
                    PACKAGE,
                    PROPERTY_TYPE,
                    SCOPE,
                    CONDITION,
                    ROOMS,
                    PURPOSE,
                    HANDOVER,
                    START,
                    MEETING_TIME,
                    EXCLUDED_PACKAGES -> ask(field);
        };
    }

    @Override
    public String again() {
        return "Jeszcze raz, dla pewności: ";
    }

    @Override
    public String personQuickReply() {
        return "Chcę porozmawiać z konsultantem";
    }

    @Override
    public String consultationQuickReply() {
        return "Umów bezpłatną konsultację";
    }

    @Override
    public String outOfRange(ProfileField field, String range) {
        return switch (field) {
            case AREA ->
                "Wykańczamy nieruchomości o powierzchni " + range + ". Czy na pewno chodzi o taki metraż? Proszę podać"
                        + " powierzchnię w m².";
            case BUDGET ->
                "Taka kwota wykracza poza zakres " + range + ", w którym przygotowujemy oferty. Czy na pewno chodzi"
                        + " o taki budżet?";
            default -> "Czy podana wartość jest poprawna? Przyjmujemy zakres " + range + ".";
        };
    }

    @Override
    public String contradiction(String earlier, String later) {
        return "Dla pewności: czy aktualne jest „" + later + "”, czy wcześniejsze „" + earlier + "”?";
    }

    @Override
    public String noted(String facts) {
        return "Dziękuję, zapisane: " + facts + ".";
    }

    @Override
    public String confirmsNoting() {
        return "Zapisane.";
    }

    @Override
    public String meets(FirstNameForms name) {
        return name.gender()
                .map(gender -> switch (gender) {
                    case FEMININE -> "Miło mi, Pani " + name.vocative() + ".";
                    case MASCULINE -> "Miło mi, Panie " + name.vocative() + ".";
                })
                .orElseGet(() -> "Miło mi. Zapisane imię: " + name.nominative() + ".");
    }

    @Override
    public String cleared() {
        return "W porządku, ta informacja została usunięta z rozmowy.";
    }

    @Override
    public String unknownIsFine() {
        return "Nic nie szkodzi, to można ustalić później.";
    }

    @Override
    public List<String> afterArea() {
        return List.of("Ile to będzie kosztować?", "Który pakiet polecacie?", "Ile to potrwa?");
    }

    @Override
    public String partlyOpen() {
        return "Na pozostałą część pytania najlepiej odpowie konsultant – nie chcę zgadywać.";
    }

    @Override
    public String known(String facts) {
        return "Z tej rozmowy wiem:\n" + facts + "\nKażdą z tych informacji można zmienić, pisząc nową.";
    }

    @Override
    public String nothingKnown() {
        return "W tej rozmowie nie padły jeszcze żadne dane. Wystarczy metraż i miejscowość, a podam orientacyjny koszt.";
    }
}
