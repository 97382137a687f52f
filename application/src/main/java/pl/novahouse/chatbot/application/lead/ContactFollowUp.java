package pl.novahouse.chatbot.application.lead;

import java.util.Optional;
import pl.novahouse.chatbot.application.conversation.FollowUp;
import pl.novahouse.chatbot.application.conversation.Reply;
import pl.novahouse.chatbot.application.conversation.TurnContext;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.AnswerKey;
import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.conversation.ContactStage;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.lead.Contact;
import pl.novahouse.chatbot.domain.profile.ProfileField;

/**
 * Leads on from an answer that somebody else gave: takes up the contact that was told along with a question, comes back
 * once to what still waits, and suggests once to leave a contact.
 */
public final class ContactFollowUp implements FollowUp {

    private static final AnswerKey ASKED_FOR_REST = new AnswerKey("contact:asked-for-rest");
    private static final AnswerKey OFFER = new AnswerKey("offer:consultation");
    private static final AnswerKey LINK = new AnswerKey("booking:link");

    private final ContactDialogue dialogue;

    public ContactFollowUp(ContactDialogue dialogue) {
        this.dialogue = dialogue;
    }

    @Override
    public Reply after(Reply reply, TurnContext turn) {
        if (isOurs(reply)) {
            return reply;
        }
        Optional<Reply> objected = turn.asks() ? dialogue.objected(turn) : Optional.empty();
        if (objected.isPresent()) {
            return joined(reply, objected.get(), turn);
        }
        if (dialogue.isConfirmed(turn)) {
            return keptUp(reply, turn);
        }
        Optional<Reply> resolved = turn.asks() ? dialogue.resolve(turn) : Optional.empty();
        if (resolved.isPresent()) {
            return joined(reply, resolved.get(), turn);
        }
        if (reply.memory().pending().isPresent()) {
            return reply;
        }
        if (ContactDialogue.tellsContact(turn)) {
            return Contact.of(turn.profile())
                    .map(contact -> joined(reply, dialogue.next(turn, contact), turn))
                    .orElseGet(() -> askedForRest(reply, turn));
        }
        return reminded(reply, turn).orElseGet(() -> suggested(reply, turn));
    }

    private static boolean isOurs(Reply reply) {
        return !reply.memory().given().isEmpty()
                && reply.memory().given().getLast().value().startsWith(ContactDialogue.KEYS);
    }

    /** A lead that was made stays true to what the visitor tells. */
    private Reply keptUp(Reply reply, TurnContext turn) {
        if (turn.reading().changes().isEmpty()) {
            return reply;
        }
        Reply following = reply.followedBy(dialogue.follows());
        return ContactDialogue.tellsContact(turn) && Contact.of(turn.profile()).isPresent()
                ? appended(following, LeadTexts.in(turn.language()).correctedEnquiry())
                : following;
    }

    /** The answer first, then ours; what the answer was about stays in mind. */
    private static Reply joined(Reply reply, Reply ours, TurnContext turn) {
        boolean unanswered = reply.answer().by() == AnsweredBy.FALLBACK && !turn.asks();
        if (unanswered) {
            return ours;
        }
        DialogueMemory memory = reply.memory()
                .also(ours.memory().given().getLast())
                .asking(ours.memory().pending())
                .reaching(ours.memory().contact());
        Answer answer = reply.answer()
                .withText(reply.answer().text() + "\n\n" + ours.answer().text())
                .withQuickReplies(ours.answer().quickReplies())
                .withActions(ours.answer().actions());
        Reply joined = reply.withAnswer(answer).withMemory(memory);
        for (var consequence : ours.consequences()) {
            joined = joined.followedBy(consequence);
        }
        return joined;
    }

    /** Half a contact was told: the other half is asked for once. */
    private static Reply askedForRest(Reply reply, TurnContext turn) {
        boolean addressed = turn.profile().email().toOptional().isPresent()
                || turn.profile().phone().toOptional().isPresent();
        boolean named = turn.profile().name().toOptional().isPresent();
        boolean wanted = addressed || turn.memory().contact().equals(Optional.of(ContactStage.SUGGESTED));
        if (reply.memory().timesGiven(ASKED_FOR_REST) > 0
                || !wanted
                || (addressed && turn.profile().name().isAnswered())) {
            return reply;
        }
        LeadTexts texts = LeadTexts.in(turn.language());
        return appended(reply, named ? texts.askAddress() : texts.askName())
                .withMemory(reply.memory()
                        .also(ASKED_FOR_REST)
                        .asking(new PendingQuestion.ForField(named ? ProfileField.PHONE : ProfileField.NAME)));
    }

    private static Optional<Reply> reminded(Reply reply, TurnContext turn) {
        boolean fits = ContactDialogue.mayRemind(turn)
                && reply.answer().by() != AnsweredBy.FALLBACK
                && !reply.answer().text().strip().endsWith("?");
        return ContactDialogue.reminder(turn)
                .filter(_ -> fits)
                .map(reminder -> reply.withAnswer(reply.answer()
                                .withText(reply.answer().text() + "\n\n" + reminder.text())
                                .withQuickReplies(reminder.quickReplies()))
                        .withMemory(
                                reply.memory().also(ContactDialogue.REMINDED).asking(reminder.question())));
    }

    /** Once, when a consultation was talked about and nothing else is being asked. */
    private static Reply suggested(Reply reply, TurnContext turn) {
        boolean justOffered = turn.memory()
                .pending()
                .filter(PendingQuestion.WantsConsultation.class::isInstance)
                .isPresent();
        boolean offered = (turn.memory().timesGiven(OFFER) > 0 && !justOffered)
                || reply.memory().given().getLast().equals(LINK);
        boolean fits = offered
                && turn.memory().contact().isEmpty()
                && (reply.answer().by() == AnsweredBy.CATALOGUE
                        || reply.answer().by() == AnsweredBy.KNOWLEDGE)
                && !reply.memory().given().getLast().value().startsWith("courtesy:")
                && !reply.answer().text().strip().endsWith("?");
        return fits
                ? appended(reply, LeadTexts.in(turn.language()).suggestion())
                        .withMemory(reply.memory().reaching(ContactStage.SUGGESTED))
                : reply;
    }

    private static Reply appended(Reply reply, String sentence) {
        return reply.withAnswer(reply.answer().withText(reply.answer().text() + "\n\n" + sentence));
    }
}
