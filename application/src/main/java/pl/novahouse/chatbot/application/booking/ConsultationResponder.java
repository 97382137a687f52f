package pl.novahouse.chatbot.application.booking;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.conversation.Reply;
import pl.novahouse.chatbot.application.conversation.Responder;
import pl.novahouse.chatbot.application.conversation.TurnContext;
import pl.novahouse.chatbot.domain.booking.OfficeTime;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.conversation.SpeechAct;
import pl.novahouse.chatbot.domain.conversation.SpeechActs;
import pl.novahouse.chatbot.domain.profile.MeetingTime;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.shared.Phrases;
import pl.novahouse.chatbot.domain.shared.Token;

/** Answers those who want a consultation, name a time for one, or ask about the one they have. */
public final class ConsultationResponder implements Responder {

    private static final Phrases OWN = Phrases.of(
            "kiedy|czy mam|mamy ?juz ?jakies ?jakas ?umowion* konsultacj*|spotkani*|wizyt*|termin|rozmow*",
            "czy moj*|moja|moje|nasz* ?jest konsultacj*|spotkani*|wizyt*|termin|rezerwacj*",
            "moj*|moja|moje|mojej|nasz*|nasza konsultacj*|spotkani*|wizyt*|termin|rezerwacj*",
            "odwolac|odwoluje|odwolajcie|anulowac|anuluj|przelozyc|przeloz|przesunac|przesun ?prosze ?ta ?to ?moj* ?moja ?moje ?umowion* konsultacj*|spotkani*|wizyt*|termin|rezerwacj*",
            "status ?mojej rezerwacji",
            "my consultation|meeting|appointment|booking",
            "cancel|reschedule|move ?my ?the consultation|meeting|appointment|booking");

    private final BookingTalk talk;

    public ConsultationResponder(BookingTalk talk) {
        this.talk = talk;
    }

    @Override
    public Optional<Reply> answer(TurnContext turn) {
        List<Token> words = turn.text().words();
        if (!words.isEmpty() && OWN.in(words)) {
            Optional<Reply> status = talk.status(turn);
            if (status.isPresent()) {
                return status;
            }
        }
        return wants(turn) || (talk.isOffering() && tellsOnlyTime(turn)) ? Optional.of(begin(turn)) : Optional.empty();
    }

    /** “W przyszły wtorek po 16”, and nothing else that somebody could answer. */
    private static boolean tellsOnlyTime(TurnContext turn) {
        return !turn.asks()
                && !turn.reading().changes().isEmpty()
                && turn.reading().changes().stream().allMatch(change -> change.field() == ProfileField.MEETING_TIME)
                && turn.profile().meetingTime().toOptional().isPresent();
    }

    private static boolean wants(TurnContext turn) {
        Optional<SpeechAct> act = SpeechActs.of(turn.text());
        boolean agrees = act.equals(Optional.of(SpeechAct.AGREES))
                && turn.memory()
                        .pending()
                        .filter(PendingQuestion.WantsConsultation.class::isInstance)
                        .isPresent();
        return agrees || act.equals(Optional.of(SpeechAct.ASKS_FOR_CONSULTATION));
    }

    private Reply begin(TurnContext turn) {
        Optional<MeetingTime> wish = turn.profile()
                .meetingTime()
                .toOptional()
                .filter(time ->
                        !time.to().isBefore(OfficeTime.inWarsaw(turn.now()).toLocalDate()));
        return talk.status(turn).orElseGet(() -> talk.offer(turn, wish));
    }
}
