package pl.novahouse.chatbot.domain.conversation;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.MessageId;

/**
 * What a visitor thinks of a conversation and of its answers; the last word about each.
 *
 * @param verdicts at most one for each answer
 */
public record Opinion(List<Verdict> verdicts, Optional<Rating> rating) {

    /** What the visitor thinks of one answer. */
    public record Verdict(MessageId answer, Thumb thumb) {}

    public Opinion {
        verdicts = List.copyOf(verdicts);
        if (verdicts.stream().map(Verdict::answer).distinct().count() != verdicts.size()) {
            throw new IllegalArgumentException("one answer has one verdict");
        }
    }

    public static Opinion none() {
        return new Opinion(List.of(), Optional.empty());
    }

    public Optional<Thumb> of(MessageId answer) {
        return verdicts.stream()
                .filter(verdict -> verdict.answer().equals(answer))
                .map(Verdict::thumb)
                .findFirst();
    }
}
