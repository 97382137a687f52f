package pl.novahouse.chatbot.application.lead;

import java.util.List;
import pl.novahouse.chatbot.domain.lead.Contact;
import pl.novahouse.chatbot.domain.profile.ProfileField;

/** The sentences in Polish. */
record PolishLeadTexts() implements LeadTexts {

    @Override
    public String askConsent(String wording) {
        return "Aby przekazać dane konsultantowi, potrzebna jest zgoda:" + asked(wording);
    }

    @Override
    public String askConsentAgain(String wording) {
        return "Dane są zapisane w tej rozmowie. Do przekazania ich konsultantowi nadal potrzebna jest zgoda:"
                + asked(wording);
    }

    private static String asked(String wording) {
        return "\n\n„" + wording + "”\n\nCzy mogę liczyć na taką zgodę? Wystarczy odpowiedzieć „tak” lub „nie”.";
    }

    @Override
    public String readBack(Contact contact) {
        StringBuilder lines = new StringBuilder("Dane do kontaktu:\n– imię: ")
                .append(contact.name().value());
        contact.phone().ifPresent(phone -> lines.append("\n– telefon: ").append(phone.spaced()));
        contact.email().ifPresent(email -> lines.append("\n– e-mail: ").append(email.value()));
        return lines.append("\nCzy wszystko się zgadza i mogę przekazać je konsultantowi?")
                .toString();
    }

    @Override
    public String consentGiven() {
        return "Dziękuję za zgodę.";
    }

    @Override
    public String handedOn() {
        return "Dziękuję, zgłoszenie zostało przekazane. Konsultant odezwie się w godzinach pracy biura. Termin"
                + " bezpłatnej konsultacji można też od razu wybrać w kalendarzu pod przyciskiem poniżej.";
    }

    @Override
    public String declined() {
        return "W porządku – dane nie zostaną przekazane i nikt nie będzie się w tej sprawie kontaktować. Chętnie"
                + " odpowiem tutaj na dalsze pytania.";
    }

    @Override
    public String postponed() {
        return "Oczywiście, bez pośpiechu. Gdy kontakt konsultanta będzie potrzebny, wystarczy o tym napisać.";
    }

    @Override
    public String whatToCorrect() {
        return "Co należy poprawić: imię, telefon czy e-mail? Proszę podać właściwe dane.";
    }

    @Override
    public String askRight(ProfileField field) {
        return switch (field) {
            case PHONE -> "Oczywiście. Jaki jest właściwy numer telefonu?";
            case EMAIL -> "Oczywiście. Jaki jest właściwy adres e-mail?";
            default -> "Oczywiście. Jakie imię mam zapisać?";
        };
    }

    @Override
    public String askName() {
        return "Jakie imię mam przekazać konsultantowi?";
    }

    @Override
    public String askAddress() {
        return "Pod jaki numer telefonu lub adres e-mail konsultant może się odezwać?";
    }

    @Override
    public String suggestion() {
        return "Jeśli wygodniej będzie porozmawiać z konsultantem, wystarczy podać tutaj imię i numer telefonu albo"
                + " adres e-mail.";
    }

    @Override
    public String remindOfConsent() {
        return "Wracając do kontaktu z konsultantem: czy mogę liczyć na zgodę?";
    }

    @Override
    public String remindOfReadBack() {
        return "Wracając do danych do kontaktu: czy się zgadzają?";
    }

    @Override
    public String correctedEnquiry() {
        return "Zmiana trafiła też do zgłoszenia.";
    }

    @Override
    public String withdrawn() {
        return "Zgoda została wycofana. Nikt nie będzie się kontaktować w tym celu. W tej rozmowie nadal chętnie"
                + " odpowiem na pytania.";
    }

    @Override
    public String nothingToWithdraw() {
        return "W tej rozmowie nie ma udzielonej zgody, więc nie trzeba niczego wycofywać. Nikt nie będzie się"
                + " kontaktować.";
    }

    @Override
    public String objectedToMarketing() {
        return "Sprzeciw wobec marketingu został odnotowany i działa od teraz: informacje handlowe nie będą wysyłane ani"
                + " przekazywane telefonicznie. Zgoda na kontakt w sprawie zapytania, jeśli została udzielona, pozostaje"
                + " bez zmian; ją także można w każdej chwili wycofać, pisząc o tym tutaj.";
    }

    @Override
    public String objectedToProcessing(boolean handedOn) {
        String enquiry = handedOn ? ", a przekazane zgłoszenie zniknie z systemu działu sprzedaży" : "";
        return "Sprzeciw wobec przetwarzania danych został odnotowany i działa od teraz. Dane z tej rozmowy nie będą"
                + " używane do kontaktu, marketingu ani profilowania" + enquiry + ". Sama rozmowa zostanie usunięta po"
                + " terminie podanym w informacji o przetwarzaniu danych, a na żądanie wcześniej. Na pytania nadal"
                + " chętnie odpowiem tutaj.";
    }

    @Override
    public List<String> consentReplies() {
        return List.of("Tak, wyrażam zgodę", "Nie wyrażam zgody");
    }

    @Override
    public List<String> readBackReplies() {
        return List.of("Zgadza się", "Popraw dane", "Nie teraz");
    }

    @Override
    public List<String> correctionReplies() {
        return List.of("Popraw imię", "Popraw telefon", "Popraw e-mail", "Rezygnuję z kontaktu");
    }
}
