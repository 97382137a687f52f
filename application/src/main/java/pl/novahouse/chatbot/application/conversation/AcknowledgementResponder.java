package pl.novahouse.chatbot.application.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.shared.port.Declension;
import pl.novahouse.chatbot.domain.catalogue.Limits;
import pl.novahouse.chatbot.domain.catalogue.Wording;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.AnswerKey;
import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.conversation.Topic;
import pl.novahouse.chatbot.domain.profile.Contradiction;
import pl.novahouse.chatbot.domain.profile.FieldChange;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.profile.ProfileField;

/** Reads back what a message told, asks about what cannot be right, and goes on with one useful question. */
public final class AcknowledgementResponder implements Responder {

    private static final AnswerKey KEY = new AnswerKey("profile:noted");

    private final Declension declension;

    public AcknowledgementResponder(Declension declension) {
        this.declension = declension;
    }

    @Override
    public Optional<Reply> answer(TurnContext turn) {
        Optional<ProfileField> outOfRange = turn.reading().outOfRange().stream()
                .filter(field -> field != ProfileField.AREA || !IndividualPrices.isPartial(turn.profile()))
                .findFirst();
        if (outOfRange.isPresent()) {
            return Optional.of(outOfRange(outOfRange.get(), turn));
        }
        if (turn.asks()) {
            return Optional.empty();
        }
        if (!turn.reading().contradictions().isEmpty()) {
            return Optional.of(contradiction(turn.reading().contradictions().getFirst(), turn));
        }
        return turn.reading().changes().isEmpty() ? Optional.empty() : Optional.of(noted(turn));
    }

    private static Reply outOfRange(ProfileField field, TurnContext turn) {
        Limits limits = turn.catalogue().limits();
        Wording wording = Wording.in(turn.language());
        String range = field == ProfileField.BUDGET
                ? wording.amount(limits.smallestBudget()) + "–" + wording.amount(limits.largestBudget())
                : wording.areas(limits.accepted());
        String text = DialogueTexts.in(turn.language()).outOfRange(field, range);
        return reply(text, turn).asking(new PendingQuestion.ForField(field));
    }

    private static Reply contradiction(Contradiction found, TurnContext turn) {
        String text = DialogueTexts.in(turn.language()).contradiction(found.earlier(), found.later());
        Reply reply = reply(text, turn).asking(new PendingQuestion.ForField(found.field()));
        return reply.withAnswer(reply.answer().withQuickReplies(List.of(found.later(), found.earlier())));
    }

    private Reply noted(TurnContext turn) {
        DialogueTexts texts = DialogueTexts.in(turn.language());
        List<ProfileField> told = fields(turn, FieldChange.Kind.TOLD, FieldChange.Kind.REPLACED);
        if (told.equals(List.of(ProfileField.NAME)) && turn.reading().changes().size() == 1) {
            PersonName name = turn.profile().name().toOptional().orElseThrow();
            return reply(texts.meets(declension.firstName(name.first())), turn);
        }
        List<String> sentences = new ArrayList<>();
        String known = new ProfileWording(turn.language()).known(turn.profile(), told);
        if (!known.isEmpty()) {
            sentences.add(texts.noted(known));
        }
        if (!fields(turn, FieldChange.Kind.CLEARED).isEmpty() && known.isEmpty()) {
            sentences.add(texts.cleared());
        }
        if (!fields(turn, FieldChange.Kind.UNKNOWN).isEmpty() && sentences.isEmpty()) {
            sentences.add(texts.unknownIsFine());
        }
        return reply(String.join(" ", sentences), turn);
    }

    private static List<ProfileField> fields(TurnContext turn, FieldChange.Kind... kinds) {
        return turn.reading().changes().stream()
                .filter(change -> List.of(kinds).contains(change.kind()))
                .map(FieldChange::field)
                .toList();
    }

    private static Reply reply(String text, TurnContext turn) {
        DialogueMemory memory = turn.memory();
        return Reply.of(
                Answer.of(text, turn.language(), AnsweredBy.CATALOGUE),
                memory.answered(KEY, memory.topic().orElse(new Topic("profile"))));
    }
}
