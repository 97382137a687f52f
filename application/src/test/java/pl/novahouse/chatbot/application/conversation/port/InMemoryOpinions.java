package pl.novahouse.chatbot.application.conversation.port;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Opinion;
import pl.novahouse.chatbot.domain.conversation.Rating;
import pl.novahouse.chatbot.domain.conversation.Thumb;
import pl.novahouse.chatbot.domain.shared.MessageId;

/** Opinions in maps. */
public final class InMemoryOpinions implements Opinions {

    private record Judged(ConversationId conversation, MessageId answer) {}

    private final Map<Judged, Thumb> verdicts = new HashMap<>();
    private final Map<ConversationId, Rating> ratings = new HashMap<>();

    @Override
    public void judge(ConversationId conversation, MessageId answer, Thumb thumb, Instant at) {
        verdicts.put(new Judged(conversation, answer), thumb);
    }

    @Override
    public void withdraw(ConversationId conversation, MessageId answer) {
        verdicts.remove(new Judged(conversation, answer));
    }

    @Override
    public void rate(ConversationId conversation, Rating rating, Instant at) {
        ratings.put(conversation, rating);
    }

    @Override
    public Opinion of(ConversationId conversation) {
        return new Opinion(
                verdicts.entrySet().stream()
                        .filter(each -> each.getKey().conversation().equals(conversation))
                        .map(each -> new Opinion.Verdict(each.getKey().answer(), each.getValue()))
                        .sorted(Comparator.comparing(
                                each -> each.answer().value().toString()))
                        .toList(),
                Optional.ofNullable(ratings.get(conversation)));
    }
}
