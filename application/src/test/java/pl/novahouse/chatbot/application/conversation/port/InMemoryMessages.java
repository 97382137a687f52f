package pl.novahouse.chatbot.application.conversation.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Message;
import pl.novahouse.chatbot.domain.conversation.Message.AnswerMessage;
import pl.novahouse.chatbot.domain.conversation.Message.VisitorMessage;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Transcripts in a list. */
public final class InMemoryMessages implements Messages {

    private final List<Message> kept = new ArrayList<>();

    @Override
    public void append(Message message) {
        if (message instanceof VisitorMessage sent
                && sent.clientMessageId()
                        .flatMap(id -> findByClientId(sent.conversation(), id))
                        .isPresent()) {
            throw new ProblemException(new Problem.Conflict());
        }
        kept.add(message);
    }

    @Override
    public Optional<VisitorMessage> findByClientId(ConversationId conversation, UUID clientMessageId) {
        return of(conversation).stream()
                .filter(VisitorMessage.class::isInstance)
                .map(VisitorMessage.class::cast)
                .filter(message -> message.clientMessageId()
                        .filter(clientMessageId::equals)
                        .isPresent())
                .findFirst();
    }

    @Override
    public Optional<AnswerMessage> findAnswer(ConversationId conversation, int turn) {
        return of(conversation).stream()
                .filter(AnswerMessage.class::isInstance)
                .map(AnswerMessage.class::cast)
                .filter(message -> message.turn() == turn)
                .findFirst();
    }

    @Override
    public boolean holdsAnswer(ConversationId conversation, MessageId answer) {
        return of(conversation).stream()
                .anyMatch(message ->
                        message instanceof AnswerMessage && message.id().equals(answer));
    }

    @Override
    public List<Message> latest(ConversationId conversation, int limit) {
        List<Message> all = of(conversation);
        return all.subList(Math.max(0, all.size() - limit), all.size());
    }

    private List<Message> of(ConversationId conversation) {
        return kept.stream()
                .filter(message -> message.conversation().equals(conversation))
                .toList();
    }
}
