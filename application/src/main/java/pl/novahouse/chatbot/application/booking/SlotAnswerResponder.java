package pl.novahouse.chatbot.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.conversation.Reply;
import pl.novahouse.chatbot.application.conversation.Responder;
import pl.novahouse.chatbot.application.conversation.TurnContext;
import pl.novahouse.chatbot.domain.booking.Slot;
import pl.novahouse.chatbot.domain.booking.SlotChoice;
import pl.novahouse.chatbot.domain.booking.SlotPick;
import pl.novahouse.chatbot.domain.booking.SlotReply;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.conversation.SpeechAct;
import pl.novahouse.chatbot.domain.conversation.SpeechActs;
import pl.novahouse.chatbot.domain.profile.MeetingTime;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.shared.Token;

/**
 * Takes the answers to what booking asked: which time, whose name and address, the consent, the last yes. Anything
 * that is no such answer is left to the others; then the question is over, and a later yes books nothing.
 */
public final class SlotAnswerResponder implements Responder {

    private static final int FEW_WORDS = 3;

    private final BookingTalk talk;

    public SlotAnswerResponder(BookingTalk talk) {
        this.talk = talk;
    }

    @Override
    public Optional<Reply> answer(TurnContext turn) {
        if (wantsPerson(turn)) {
            return Optional.empty();
        }
        return turn.memory().pending().flatMap(pending -> switch (pending) {
            case PendingQuestion.WhichSlot(List<Instant> offered) -> which(turn, offered);
            case PendingQuestion.ConfirmsSlot(Instant start) -> confirm(turn, start);
            case PendingQuestion.ContactConsent(String version) ->
                turn.memory().slotInMind().flatMap(start -> consent(turn, version, start));
            case PendingQuestion.ForField(ProfileField field) ->
                turn.memory().slotInMind().flatMap(start -> field(turn, field, start));
            case PendingQuestion.WhichArticle _,
                    PendingQuestion.WantsConsultation _,
                    PendingQuestion.WantsPerson _,
                    PendingQuestion.ConfirmsContact _ -> Optional.empty();
        });
    }

    private static boolean wantsPerson(TurnContext turn) {
        return SpeechActs.of(turn.text())
                .filter(act -> act == SpeechAct.ASKS_FOR_PERSON || act == SpeechAct.COMPLAINS)
                .isPresent();
    }

    private Optional<Reply> which(TurnContext turn, List<Instant> offered) {
        Optional<Instant> picked = SlotPick.of(turn.text(), offered);
        if (picked.isPresent()) {
            return picked.map(start -> talk.goOn(turn, start));
        }
        SlotReply said = SlotReply.of(turn.text());
        Optional<MeetingTime> wish = wish(turn);
        if (wish.isPresent() && said != SlotReply.DECLINES) {
            return Optional.of(talk.only(wish.get(), offered)
                    .map(start -> talk.goOn(turn, start))
                    .orElseGet(() -> talk.offer(turn, wish)));
        }
        return switch (said) {
            case CONFIRMS ->
                Optional.of(offered.size() == 1 ? talk.goOn(turn, offered.getFirst()) : talk.whichOne(turn, offered));
            case WANTS_ANOTHER_TIME -> Optional.of(talk.offerLater(turn, offered.getLast()));
            case DECLINES -> Optional.of(talk.dropped(turn));
            case LEANS_TO_YES, NONE -> Optional.empty();
        };
    }

    private Optional<Reply> confirm(TurnContext turn, Instant start) {
        SlotReply said = SlotReply.of(turn.text());
        if (corrects(turn)) {
            return Optional.of(talk.goOn(turn, start));
        }
        Optional<MeetingTime> wish = wish(turn);
        if (wish.isPresent()) {
            return Optional.of(confirmWithTime(turn, start, wish.get(), said));
        }
        return switch (said) {
            case CONFIRMS -> Optional.of(talk.book(turn, start));
            case WANTS_ANOTHER_TIME -> Optional.of(talk.offerLater(turn, start));
            case DECLINES -> Optional.of(talk.dropped(turn));
            case LEANS_TO_YES -> turn.asks() ? Optional.empty() : Optional.of(talk.confirmOnceMore(turn, start));
            case NONE ->
                turn.asks() || turn.text().words().size() > FEW_WORDS
                        ? Optional.empty()
                        : Optional.of(talk.confirmOnceMore(turn, start));
        };
    }

    /** “Tak, wtorek o 16” confirms that very time; any other time is another wish. */
    private Reply confirmWithTime(TurnContext turn, Instant start, MeetingTime wish, SlotReply said) {
        boolean same = SlotChoice.suits(new Slot(start, start.plusSeconds(1), "chosen"), wish);
        boolean yes = said == SlotReply.CONFIRMS || said == SlotReply.LEANS_TO_YES;
        if (same && yes && wish.isOneDay()) {
            return talk.book(turn, start);
        }
        return same && yes
                ? talk.confirmOnceMore(turn, start)
                : talk.only(wish, List.of(start))
                        .map(picked -> talk.goOn(turn, picked))
                        .orElseGet(() -> talk.offer(turn, Optional.of(wish)));
    }

    private static boolean corrects(TurnContext turn) {
        return turn.reading().changed(ProfileField.NAME)
                || turn.reading().changed(ProfileField.EMAIL)
                || turn.reading().changed(ProfileField.PHONE);
    }

    private Optional<Reply> consent(TurnContext turn, String version, Instant start) {
        return switch (SlotReply.of(turn.text())) {
            case CONFIRMS -> Optional.of(talk.consented(turn, version, start));
            case DECLINES -> Optional.of(talk.withoutConsent(turn));
            case LEANS_TO_YES, WANTS_ANOTHER_TIME, NONE ->
                talk.hasConsent(turn.conversation()) && !turn.asks()
                        ? Optional.of(talk.goOn(turn, start))
                        : Optional.empty();
        };
    }

    private Optional<Reply> field(TurnContext turn, ProfileField field, Instant start) {
        if (field != ProfileField.NAME && field != ProfileField.EMAIL) {
            return Optional.empty();
        }
        if (corrects(turn)) {
            boolean known = field == ProfileField.NAME
                    ? turn.profile().name().toOptional().isPresent()
                    : turn.profile().email().toOptional().isPresent();
            return Optional.of(
                    known || !turn.profile().isAnswered(field) ? talk.goOn(turn, start) : talk.withoutData(turn));
        }
        if (turn.reading().changed(field) || SlotReply.of(turn.text()) == SlotReply.DECLINES) {
            return Optional.of(talk.withoutData(turn));
        }
        return Optional.empty();
    }

    /** The time that the message names. */
    private static Optional<MeetingTime> wish(TurnContext turn) {
        boolean named = turn.reading().changed(ProfileField.MEETING_TIME)
                || turn.text().tokens().stream().anyMatch(Token::isNumber);
        return named ? turn.profile().meetingTime().toOptional() : Optional.empty();
    }
}
