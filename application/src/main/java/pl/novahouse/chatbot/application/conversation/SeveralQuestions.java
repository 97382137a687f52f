package pl.novahouse.chatbot.application.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.shared.AnalysedText;

/** Answers each question of a message that holds several, and says so where one stays open. */
final class SeveralQuestions {

    private static final int MOST_QUESTIONS = 4;
    private static final int MOST_CARDS = 3;
    private static final int MIN_WORDS_OF_OPEN_QUESTION = 3;

    private final Responders responders;

    SeveralQuestions(Responders responders) {
        this.responders = responders;
    }

    /** The joined answer; nothing when the message holds one question or none of several has an exact answer. */
    Optional<Reply> answer(TurnContext turn) {
        List<AnalysedText> questions = Questions.asking(turn.text());
        if (questions.size() < 2) {
            return Optional.empty();
        }
        List<Reply> replies = new ArrayList<>();
        List<String> open = new ArrayList<>();
        DialogueMemory memory = ArticleReplies.onlyPackage(turn.text())
                .map(turn.memory()::focusing)
                .orElse(turn.memory());
        for (AnalysedText question : questions.stream().limit(MOST_QUESTIONS).toList()) {
            TurnContext part = turn.withPart(question, memory);
            Optional<Reply> reply = responders.exact(part).filter(given -> isNew(given, replies) && isSettled(given));
            if (reply.isPresent()) {
                replies.add(reply.get());
                memory = reply.get().memory();
            } else if (isClearlyOpen(part)) {
                open.add(question.original());
            }
        }
        boolean worthJoining = replies.size() > 1 || (replies.size() == 1 && !open.isEmpty());
        return worthJoining ? Optional.of(join(replies, open, turn)) : Optional.empty();
    }

    /** A question back would leave the others hanging, and what stays open is said once. */
    private static boolean isSettled(Reply reply) {
        return reply.unanswered().isEmpty()
                && !(reply.memory().pending().orElse(null) instanceof PendingQuestion.WhichArticle);
    }

    private static boolean isNew(Reply reply, List<Reply> replies) {
        return replies.stream()
                .noneMatch(earlier -> earlier.memory()
                                .given()
                                .getLast()
                                .equals(reply.memory().given().getLast())
                        || earlier.answer().text().equals(reply.answer().text()));
    }

    private static boolean isClearlyOpen(TurnContext part) {
        return part.text().original().endsWith("?") && part.text().words().size() >= MIN_WORDS_OF_OPEN_QUESTION;
    }

    private static Reply join(List<Reply> replies, List<String> open, TurnContext turn) {
        List<String> paragraphs = new ArrayList<>(replies.stream()
                .map(reply -> reply.equals(replies.getLast())
                        ? reply.answer().text()
                        : withoutQuestion(reply.answer().text()))
                .toList());
        if (!open.isEmpty()) {
            paragraphs.add(DialogueTexts.in(turn.language()).partlyOpen());
        }
        Answer first = replies.getFirst().answer();
        Answer joined = new Answer(
                String.join("\n\n", paragraphs),
                first.language(),
                first.by(),
                all(replies, Answer::quickReplies).limit(MOST_QUESTIONS).toList(),
                all(replies, Answer::cards).limit(MOST_CARDS).toList(),
                all(replies, Answer::actions).toList(),
                all(replies, Answer::sources).toList());
        return new Reply(
                joined,
                replies.getLast().memory(),
                open.stream().findFirst(),
                replies.stream().flatMap(reply -> reply.consequences().stream()).toList());
    }

    /** Only the last answer may end in a question of ours. */
    private static String withoutQuestion(String text) {
        int end = text.stripTrailing().endsWith("?") ? text.lastIndexOf(". ") : -1;
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private static <T> Stream<T> all(List<Reply> replies, Function<Answer, List<T>> part) {
        return replies.stream()
                .flatMap(reply -> part.apply(reply.answer()).stream())
                .distinct();
    }
}
