package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import pl.novahouse.chatbot.domain.conversation.SpeechAct;
import pl.novahouse.chatbot.domain.profile.ProfileField;

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
                        + " bezpłatna konsultacja w wybranym terminie?");
    }

    @Override
    public List<String> replies(SpeechAct act) {
        return switch (act) {
            case GREETS ->
                List.of(
                        "Dzień dobry! W czym mogę pomóc? Chętnie opowiem o pakietach, cenach i terminach.",
                        "Witam ponownie! Jakie pytanie mogę teraz wyjaśnić?");
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
                        "Dobrze. Proszę napisać, co teraz policzyć albo wyjaśnić.");
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
                        "Wystarczy napisać metraż, a policzę orientacyjną cenę.");
            case COMPLAINS ->
                List.of(
                        "Przykro mi, że tak wyszło – to zrozumiałe zdenerwowanie. Proszę napisać, co dokładnie się stało,"
                                + " a postaram się pomóc albo wskażę osobę, która to wyjaśni.",
                        "Przepraszam za kłopot. Najszybciej wyjaśni to konsultant; mogę też spróbować odpowiedzieć"
                                + " jeszcze raz, jeśli pytanie padnie innymi słowami.");
            case ASKS_FOR_ENGLISH -> List.of("Oczywiście, możemy dalej pisać po angielsku.");
            case ASKS_FOR_POLISH -> List.of("Oczywiście, piszemy dalej po polsku. W czym mogę pomóc?");
            case ASKS_FOR_PERSON, ASKS_FOR_CONSULTATION, ASKS_WHAT_IS_KNOWN -> bookingInvitations();
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
    public String personAnswer(String phone, String hours) {
        return "Oczywiście. Z konsultantem można porozmawiać pod numerem " + phone + " (" + hours
                + ") albo zarezerwować bezpłatną konsultację w dogodnym terminie przyciskiem poniżej.";
    }

    @Override
    public String languageNote() {
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
        return "Z tej rozmowy wiem: " + facts + ". Każdą z tych informacji można zmienić, pisząc nową.";
    }

    @Override
    public String nothingKnown() {
        return "W tej rozmowie nie padły jeszcze żadne dane. Wystarczy metraż i miejscowość, a podam orientacyjny koszt.";
    }
}
