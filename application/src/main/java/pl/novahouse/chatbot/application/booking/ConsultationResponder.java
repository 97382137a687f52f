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

    private static final Phrases FORM = Phrases.of(
            "online|zdalnie|zdalna|zdalne|teams|zoom|wideo*|video*|telefonicznie|telefoniczna|telefoniczne|stacjonarnie|stacjonarne|stacjonarna|osobiscie",
            "przez telefon|internet|komputer|kamere|teams|zoom|skype|whatsapp",
            "u|do mnie|nas|panstwa|was",
            "w|do waszym|waszego ?waszym ?waszego biurze|biura",
            "w biurze",
            "na miejscu|budowie|zywo",
            "remotely|remote|virtual",
            "by|over phone|video|the",
            "in person",
            "at your office|place",
            "at my place|flat|home");

    private static final Phrases MEETING =
            Phrases.of("konsultacj*|spotkani*|wizyt*|rozmowa", "consultation|meeting|appointment");

    private static final Phrases DESIGNER = Phrases.of("projektant*|projekt*|architekt*|designer*");

    private static final int FEW_WORDS = 8;

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
        if (wants(turn) || tellsOnlyTime(turn) || asksForTime(turn)) {
            return Optional.of(begin(turn));
        }
        return asksHow(turn) ? Optional.of(talk.forms(turn)) : Optional.empty();
    }

    /** “W przyszły wtorek po 16”, and nothing else that somebody could answer. */
    private static boolean tellsOnlyTime(TurnContext turn) {
        return !turn.asks()
                && !turn.reading().changes().isEmpty()
                && turn.reading().changes().stream().allMatch(change -> change.field() == ProfileField.MEETING_TIME)
                && turn.profile().meetingTime().toOptional().isPresent();
    }

    /** “A może być 9:30?” once a consultation is being talked about. */
    private static boolean asksForTime(TurnContext turn) {
        return turn.memory().topic().equals(Optional.of(BookingTalk.TOPIC))
                && turn.reading().changed(ProfileField.MEETING_TIME)
                && turn.profile().meetingTime().toOptional().isPresent();
    }

    /** “Może być online?”, of a consultation. */
    private static boolean asksHow(TurnContext turn) {
        List<Token> words = turn.text().words();
        boolean about = turn.memory().topic().equals(Optional.of(BookingTalk.TOPIC))
                ? words.size() <= FEW_WORDS
                : MEETING.in(words);
        return !words.isEmpty() && about && FORM.in(words) && !DESIGNER.in(words);
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
