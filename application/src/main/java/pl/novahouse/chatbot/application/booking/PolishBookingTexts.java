package pl.novahouse.chatbot.application.booking;

import java.util.List;
import pl.novahouse.chatbot.domain.booking.Attendee;

/** What is said about consultations in Polish. */
record PolishBookingTexts() implements BookingTexts {

    @Override
    public List<String> invitations() {
        return List.of(
                "Chętnie – bezpłatną konsultację można zarezerwować w kalendarzu pod przyciskiem poniżej.",
                "Oczywiście. Dogodny termin bezpłatnej konsultacji jest do wyboru w kalendarzu pod przyciskiem.");
    }

    @Override
    public String invitationAfterWish(String wish) {
        return "Zanotowane: " + wish + ". To jeszcze nie jest rezerwacja – termin bezpłatnej konsultacji potwierdza"
                + " dopiero wybór w kalendarzu pod przyciskiem poniżej.";
    }

    @Override
    public String invitationBecauseClosed() {
        return "Tego dnia biuro jest zamknięte. Inny termin bezpłatnej konsultacji można wybrać w kalendarzu pod"
                + " przyciskiem poniżej.";
    }

    @Override
    public String forms() {
        return "Formę rozmowy – online, przez telefon czy na miejscu – można ustalić z konsultantem. Termin jest do"
                + " wyboru w kalendarzu pod przyciskiem poniżej.";
    }

    @Override
    public String offer(List<String> slots) {
        return "Wolne terminy bezpłatnej konsultacji:\n" + list(slots) + "\n" + question(slots);
    }

    @Override
    public String offerInstead(List<String> slots) {
        return "W tym czasie nie ma wolnego terminu. Najbliżej są:\n" + list(slots) + "\n" + question(slots);
    }

    @Override
    public String offerBecauseClosed(List<String> slots) {
        return "Tego dnia biuro jest zamknięte. Najbliższe wolne terminy:\n" + list(slots) + "\n" + question(slots);
    }

    @Override
    public String nothingFree() {
        return "W najbliższym czasie nie widzę wolnych terminów konsultacji. Aktualny kalendarz jest pod przyciskiem"
                + " poniżej – terminy pojawiają się tam na bieżąco.";
    }

    @Override
    public String whichOne() {
        return "Który z podanych terminów zarezerwować? Wystarczy wskazać dzień i godzinę.";
    }

    @Override
    public String askName(String slot) {
        return "Wybrany termin: " + slot + ". Na jakie imię i nazwisko zapisać konsultację?";
    }

    @Override
    public String askEmail(String slot) {
        return "Wybrany termin: " + slot + ". Jaki adres e-mail podać przy rezerwacji?";
    }

    @Override
    public String askConsent(String wording) {
        return "Do rezerwacji potrzebna jest jeszcze zgoda na kontakt. Jej treść: „" + wording
                + "” Czy mogę zapisać tę zgodę?";
    }

    @Override
    public String consentQuickReply() {
        return "Tak, wyrażam zgodę";
    }

    @Override
    public String noQuickReply() {
        return "Nie, dziękuję";
    }

    @Override
    public String readBack(String slot, Attendee attendee) {
        return "Proszę o potwierdzenie: bezpłatna konsultacja " + slot + ", imię i nazwisko: "
                + attendee.name().value() + ", e-mail: " + attendee.email().value()
                + attendee.phone().map(phone -> ", telefon: " + phone.spaced()).orElse("")
                + ". Czy rezerwować ten termin?";
    }

    @Override
    public String confirmOnceMore(String slot) {
        return "Dla pewności: czy rezerwować konsultację " + slot + "? Wystarczy „tak” albo „nie”.";
    }

    @Override
    public String yesQuickReply() {
        return "Tak, rezerwuję";
    }

    @Override
    public String anotherTimeQuickReply() {
        return "Inny termin";
    }

    @Override
    public String booked(String slot) {
        return "Gotowe – konsultacja jest umówiona " + slot + " i zapisana w kalendarzu konsultanta.";
    }

    @Override
    public String takenOffering(List<String> slots) {
        return "Ten termin został właśnie zajęty. Wolne są jeszcze:\n" + list(slots) + "\n" + question(slots);
    }

    @Override
    public String taken(String slot) {
        return "Termin „" + slot + "” został właśnie zajęty. Inny można wybrać w kalendarzu pod przyciskiem poniżej.";
    }

    @Override
    public String unknown(String slot) {
        return "Nie mam jeszcze potwierdzenia z kalendarza, czy rezerwacja („" + slot
                + "”) doszła do skutku, dlatego proszę nie traktować jej jako umówionej. Sprawdzę to i można mnie o nią"
                + " zapytać za kilka minut. Pewny termin można też wybrać od razu pod przyciskiem poniżej.";
    }

    @Override
    public String rejected(String slot) {
        return "Tego terminu („" + slot + "”) nie udało się zarezerwować. Dogodny termin można wybrać samodzielnie"
                + " w kalendarzu pod przyciskiem poniżej.";
    }

    @Override
    public String dropped() {
        return "Dobrze, niczego nie rezerwuję. Do konsultacji można wrócić w dowolnej chwili.";
    }

    @Override
    public String withoutConsent() {
        return "W porządku – bez tej zgody niczego nie rezerwuję i nie przekazuję danych. Termin można w każdej chwili"
                + " wybrać samodzielnie w kalendarzu pod przyciskiem poniżej.";
    }

    @Override
    public String withoutData() {
        return "Rozumiem. Bez tych danych nie zarezerwuję terminu w rozmowie, ale można go wybrać samodzielnie"
                + " w kalendarzu pod przyciskiem poniżej.";
    }

    @Override
    public String held(String slot, String phone) {
        return "Konsultacja jest umówiona " + slot + ". Zmianę lub odwołanie terminu przyjmuje konsultant pod numerem "
                + phone + ".";
    }

    @Override
    public String inDoubt(String slot) {
        return "Rezerwacja konsultacji („" + slot + "”) czeka jeszcze na potwierdzenie z kalendarza. Proszę nie"
                + " traktować jej na razie jako umówionej; pewny termin można wybrać pod przyciskiem poniżej.";
    }

    private static String question(List<String> slots) {
        return slots.size() == 1 ? "Czy ten termin będzie odpowiedni?" : "Który z nich będzie odpowiedni?";
    }

    private static String list(List<String> slots) {
        return "– " + String.join("\n– ", slots);
    }
}
