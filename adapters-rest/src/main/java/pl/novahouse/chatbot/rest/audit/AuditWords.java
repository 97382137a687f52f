package pl.novahouse.chatbot.rest.audit;

import pl.novahouse.chatbot.application.audit.VerifyAuditTrail;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditSubject;
import pl.novahouse.chatbot.domain.audit.ChainFault;
import pl.novahouse.chatbot.rest.shared.JobNames;

/** The trail in the panel's Polish words. */
final class AuditWords {

    private AuditWords() {}

    static String action(AuditAction action) {
        return switch (action) {
            case AUDIT_TRAIL_VERIFIED -> "sprawdzenie dziennika";
            case BACKUP_TAKEN -> "wykonanie kopii zapasowej";
            case BACKUP_FAILED -> "nieudana kopia zapasowa";
            case BACKUP_RESTORED -> "odtworzenie z kopii zapasowej";
            case NETWORK_BLOCKED -> "zablokowanie adresu";
            case NETWORK_BLOCK_LIFTED -> "zdjęcie blokady adresu";
            case LEAD_STATUS_CHANGED -> "zmiana statusu leada";
            case LEAD_ASSIGNED -> "przypisanie leada";
            case LEADS_EXPORTED -> "eksport leadów";
            case UPLOAD_OPENED -> "otwarcie przesłanego pliku";
            case SUBJECT_EXPORTED -> "wydanie danych osoby";
            case SUBJECT_ERASED -> "usunięcie danych osoby";
            case SUBJECT_RECTIFIED -> "sprostowanie danych osoby";
            case SUBJECT_OBJECTED -> "sprzeciw osoby";
            case DATA_REQUEST_DECLINED -> "odmowa w sprawie żądania osoby";
            case PROFILE_CORRECTED -> "poprawienie danych przez osobę w czacie";
            case RETENTION_APPLIED -> "usuwanie danych po terminie";
            case DELIVERY_RETRIED -> "ponowienie wysyłki";
            case DELIVERIES_RETRIED -> "ponowienie zatrzymanych wysyłek";
            case DELIVERY_DISCARDED -> "porzucenie wysyłki";
            case DELIVERY_TARGET_RESUMED -> "wznowienie wysyłek";
        };
    }

    static String actor(Actor actor) {
        return switch (actor) {
            case Actor.Staff staff -> staff.name().isBlank() ? staff.subject() : staff.name();
            case Actor.Visitor visitor -> "rozmowa " + visitor.conversation();
            case Actor.Job job -> "system: " + JobNames.polish(job.name());
        };
    }

    static String subject(AuditSubject subject) {
        String kind = switch (subject.kind()) {
            case "backup" -> "kopia";
            case "data_request" -> "żądanie";
            case "delivery" -> "wysyłka";
            case "delivery_target" -> "odbiorca wysyłek";
            case "lead" -> "lead";
            case "receipt" -> "pokwitowanie";
            case "retention_run" -> "przebieg";
            case "traffic_block" -> "blokada";
            case "upload" -> "plik";
            default -> subject.kind();
        };
        return kind + " " + subject.id();
    }

    static String verdict(VerifyAuditTrail.Result result) {
        return switch (result) {
            case VerifyAuditTrail.Result.Intact intact ->
                "Dziennik jest nienaruszony. Liczba sprawdzonych wpisów: "
                        + intact.head().sequence() + ".";
            case VerifyAuditTrail.Result.Broken broken ->
                "Dziennik został naruszony. Wpis nr " + broken.sequence() + ": " + fault(broken.fault())
                        + ". Liczba wpisów bez zmian przed nim: " + broken.good() + ".";
        };
    }

    private static String fault(ChainFault fault) {
        return switch (fault) {
            case CHANGED -> "zmieniona treść";
            case MISSING -> "brak wpisu albo inna kolejność";
            case REORDERED -> "wpis nie łączy się z poprzednim";
            case CUT_OFF -> "brak wpisów na końcu";
            case ANOTHER_CHAIN -> "zapis inny niż wcześniej zanotowany";
        };
    }
}
