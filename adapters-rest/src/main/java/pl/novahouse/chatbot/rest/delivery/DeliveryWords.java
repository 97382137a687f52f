package pl.novahouse.chatbot.rest.delivery;

import java.time.Instant;
import pl.novahouse.chatbot.domain.delivery.Attempt;
import pl.novahouse.chatbot.domain.delivery.DeliveryFilter;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.rest.shared.PolishTime;

/** Polish words of the panel for deliveries. */
final class DeliveryWords {

    private DeliveryWords() {}

    static String moment(Instant moment) {
        return PolishTime.moment(moment);
    }

    static String of(Target target) {
        return switch (target) {
            case MONDAY -> "Tablica sprzedaży (Monday)";
            case ZENCAL -> "Kalendarz (Zencal)";
            case MAIL -> "Poczta";
            case WEBHOOK -> "Powiadomienia systemów";
        };
    }

    static String of(DeliveryFilter.State state) {
        return switch (state) {
            case WAITING -> "czeka";
            case IN_FLIGHT -> "w drodze";
            case DELIVERED -> "doręczona";
            case DEAD -> "wymaga decyzji";
            case DISCARDED -> "porzucona";
        };
    }

    static String of(Attempt.Result result) {
        return switch (result) {
            case STARTED -> "trwa";
            case DONE -> "udana";
            case POINTLESS -> "niepotrzebna";
            case OUTAGE -> "brak odpowiedzi";
            case LATER -> "odłożona";
            case THROTTLED -> "limit wywołań";
            case SUSPENDED -> "wstrzymana";
            case KEY_SPENT -> "powtórzona odmowa";
            case PERMANENT -> "odrzucona";
            case LOST -> "przerwana";
        };
    }

    static String kind(String kind) {
        return switch (kind) {
            case "push_lead" -> "przekazanie zapytania";
            case "erase_lead" -> "usunięcie danych";
            case "confirm_lead" -> "potwierdzenie dla klienta";
            case "alert_sales" -> "powiadomienie sprzedaży";
            case "forget_booking" -> "usunięcie danych z kalendarza";
            case "settle_booking" -> "wyjaśnienie rezerwacji";
            case "lead_created" -> "powiadomienie o zapytaniu";
            default -> kind;
        };
    }

    static String of(Reason reason) {
        String words = switch (reason.code()) {
            case "consent_withdrawn" -> "brak zgody na kontakt";
            case "lead_gone" -> "zapytanie zostało usunięte";
            case "no_email" -> "nie podano adresu e-mail";
            case "expired" -> "straciła znaczenie";
            case "discarded_by_staff" -> "porzucona przez pracownika";
            case "timeout" -> "przekroczony czas oczekiwania";
            case "unreachable" -> "brak połączenia";
            case "cut_off" -> "przerwane połączenie";
            case "garbage", "too_large" -> "niezrozumiała odpowiedź";
            case "rate_limited" -> "limit wywołań";
            case "daily_limit" -> "dzienny limit wywołań";
            case "bad_token" -> "odrzucony token dostępu";
            case "bad_credentials" -> "odrzucone dane logowania";
            case "board_error" -> "błąd po stronie tablicy";
            case "refused_by_board" -> "tablica odrzuciła dane";
            case "invalid_query" -> "tablica nie rozumie zapytania";
            case "still_running" -> "poprzednie żądanie jeszcze trwa";
            case "several_items" -> "kilka pozycji na tablicy; używana jest najstarsza";
            case "mail_refused" -> "serwer poczty odrzucił wiadomość";
            case "mail_postponed", "mail_server_busy", "mail_server_silent" -> "serwer poczty nie przyjmuje";
            case "webhook_refused" -> "odbiorca odrzucił powiadomienie";
            case "lost" -> "próba została przerwana";
            case "no_courier" -> "nieskonfigurowany rodzaj wysyłki";
            default -> reason.code();
        };
        return reason.detail().isEmpty() ? words : words + " (" + reason.detail() + ")";
    }
}
