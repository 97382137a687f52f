package pl.novahouse.chatbot.application.conversation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.AnswerKey;
import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.conversation.Card;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.conversation.Topic;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.profile.ProfileField;

/**
 * Leads an answered dialogue on: at most one question a message, none for what is known or was asked shortly before,
 * and a consultation only once there is something to talk about.
 */
final class NextStep {

    private static final AnswerKey OFFER = new AnswerKey("offer:consultation");
    private static final int MOST_QUICK_REPLIES = 4;
    private static final List<ProfileField> WORTH_ASKING =
            List.of(ProfileField.AREA, ProfileField.CITY, ProfileField.BUDGET);

    private static final Set<Topic> ELSEWHERE =
            Set.of(new Topic("complaint"), new Topic("consultation"), new Topic("contact"));

    private NextStep() {}

    static Reply after(Reply reply, TurnContext turn) {
        boolean waits = reply.memory().pending().isPresent()
                || reply.answer().by() == AnsweredBy.FALLBACK
                || !reply.memory().contact().equals(turn.memory().contact())
                || reply.answer().text().strip().endsWith("?");
        Reply led = waits ? reply : lead(reply, turn);
        return led.withAnswer(led.answer().withQuickReplies(quickReplies(led, turn)));
    }

    private static Reply lead(Reply reply, TurnContext turn) {
        boolean quoted = reply.answer().cards().stream().anyMatch(Card.QuoteCard.class::isInstance);
        if (quoted && reply.memory().timesGiven(OFFER) == 0) {
            List<String> offers = DialogueTexts.in(turn.language()).consultationOffers();
            return append(
                    reply, offers.getFirst(), reply.memory().also(OFFER), new PendingQuestion.WantsConsultation());
        }
        boolean noted = reply.memory().given().getLast().value().startsWith("profile:");
        return noted && !isElsewhere(turn.memory()) ? askForMissing(reply, turn) : reply;
    }

    /** Whether the visitor is busy with a complaint, a meeting or a contact, where the flat's area is no matter. */
    private static boolean isElsewhere(DialogueMemory memory) {
        return memory.topic().filter(ELSEWHERE::contains).isPresent()
                || memory.pending()
                        .filter(PendingQuestion.WantsPerson.class::isInstance)
                        .isPresent();
    }

    private static Reply askForMissing(Reply reply, TurnContext turn) {
        Profile profile = turn.profile();
        Optional<ProfileField> missing = WORTH_ASKING.stream()
                .filter(field -> !profile.isAnswered(field))
                .filter(field -> reply.memory().timesGiven(asked(field)) == 0)
                .findFirst();
        return missing.map(field -> append(
                        reply,
                        DialogueTexts.in(turn.language()).ask(field),
                        reply.memory().also(asked(field)),
                        new PendingQuestion.ForField(field)))
                .orElse(reply);
    }

    private static Reply append(Reply reply, String sentence, DialogueMemory memory, PendingQuestion question) {
        Answer answer = reply.answer().withText(reply.answer().text() + " " + sentence);
        return reply.withAnswer(answer).withMemory(memory.asking(question));
    }

    private static AnswerKey asked(ProfileField field) {
        return new AnswerKey("ask:" + field.name());
    }

    /** The answer's own, then what the state suggests. */
    private static List<String> quickReplies(Reply reply, TurnContext turn) {
        SequencedSet<String> replies = new LinkedHashSet<>(reply.answer().quickReplies());
        if (replies.isEmpty()) {
            replies.addAll(suggested(reply, turn));
        }
        boolean booked = !reply.answer().actions().isEmpty();
        if (!booked && reply.memory().pending().orElse(null) instanceof PendingQuestion.WantsConsultation) {
            List<String> first =
                    new ArrayList<>(List.of(DialogueTexts.in(turn.language()).consultationQuickReply()));
            first.addAll(replies);
            return first.stream().distinct().limit(MOST_QUICK_REPLIES).toList();
        }
        return replies.stream().limit(MOST_QUICK_REPLIES).toList();
    }

    private static List<String> suggested(Reply reply, TurnContext turn) {
        DialogueTexts texts = DialogueTexts.in(turn.language());
        boolean noted = !reply.memory().given().isEmpty()
                && reply.memory().given().getLast().value().startsWith("ask:");
        if (!noted) {
            return List.of();
        }
        return turn.profile().area().isAnswered() ? texts.afterArea() : texts.firstQuickReplies();
    }
}
