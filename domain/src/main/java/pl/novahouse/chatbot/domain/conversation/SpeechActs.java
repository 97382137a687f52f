package pl.novahouse.chatbot.domain.conversation;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Token;

/**
 * Recognises what a message does. Wishes (a person, a consultation, another language) and anger count wherever they
 * stand; courtesies count only when the message is nothing else.
 */
public final class SpeechActs {

    private static final int FEW_WORDS = 6;

    private SpeechActs() {}

    /** What the message does, if it does more than ask or tell. */
    public static Optional<SpeechAct> of(AnalysedText text) {
        List<Token> words = text.words();
        if (words.isEmpty()) {
            boolean number = text.tokens().stream().anyMatch(Token::isNumber);
            return Displeasure.of(text).or(() -> number ? Optional.empty() : Optional.of(SpeechAct.REACTS));
        }
        if (Wishes.RECALL.in(words) && !Wishes.NOT_RECALL.in(words)) {
            return Optional.of(SpeechAct.ASKS_WHAT_IS_KNOWN);
        }
        return wish(words).or(() -> Displeasure.of(text)).or(() -> later(words));
    }

    private static Optional<SpeechAct> wish(List<Token> words) {
        Optional<SpeechAct> talk = SmallTalk.of(words);
        if (talk.equals(Optional.of(SpeechAct.STEERS)) || SmallTalk.asksWhich(words)) {
            return talk;
        }
        if (Wishes.CONTACT_TIME.in(words)) {
            return Optional.of(SpeechAct.ASKS_WHEN_CONTACTED);
        }
        boolean elsewhere = Wishes.CONSULTATION.in(words) || OfficeQuestions.asksForNumber(words);
        if (PersonWish.isSaid(words) || (!elsewhere && PersonWish.isPlain(words))) {
            return Optional.of(SpeechAct.ASKS_FOR_PERSON);
        }
        if (talk.equals(Optional.of(SpeechAct.ASKS_WHO_ANSWERS))) {
            return talk;
        }
        return !elsewhere && PersonWish.isLikely(words) ? Optional.of(SpeechAct.ASKS_FOR_PERSON) : Optional.empty();
    }

    private static Optional<SpeechAct> later(List<Token> words) {
        if (Wishes.LANGUAGES.in(words)) {
            return Optional.of(SpeechAct.ASKS_FOR_LANGUAGES);
        }
        if (Wishes.ENGLISH.in(words)) {
            return Optional.of(SpeechAct.ASKS_FOR_ENGLISH);
        }
        if (Wishes.POLISH.in(words) && words.size() <= FEW_WORDS) {
            return Optional.of(SpeechAct.ASKS_FOR_POLISH);
        }
        if (Wishes.OFFER.in(words)) {
            return Optional.of(SpeechAct.ASKS_FOR_OFFER);
        }
        if (Wishes.CONSULTATION.in(words)) {
            return Optional.of(SpeechAct.ASKS_FOR_CONSULTATION);
        }
        if (Wishes.PEACE.in(words)) {
            return Optional.of(SpeechAct.WANTS_PEACE);
        }
        return Courtesies.of(words).or(() -> SmallTalk.of(words));
    }
}
