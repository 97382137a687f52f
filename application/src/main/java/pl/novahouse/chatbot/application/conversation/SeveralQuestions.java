package pl.novahouse.chatbot.application.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.shared.AnalysedText;

/** Answers each question of a message that holds several, and says so where one stays open. */
final class SeveralQuestions {

    private static final String OUTSIDE = "knowledge:outside-";
    private static final int MOST_QUESTIONS = 4;
    private static final int MOST_CARDS = 3;
    private static final int MIN_WORDS_OF_OPEN_QUESTION = 3;
    private static final int MIN_WORDS_OF_FULL_QUESTION = 4;
    private static final int MIN_WORDS_OF_STORY = 15;

    private final Responders responders;

    SeveralQuestions(Responders responders) {
        this.responders = responders;
    }

    /** The joined answer; nothing when the message holds one question or none of several has an exact answer. */
    Optional<Reply> answer(TurnContext turn) {
        List<AnalysedText> questions = Questions.asking(turn.text());
        if (questions.size() < 2) {
            return inStory(questions, turn).or(() -> joined(turn));
        }
        List<Reply> replies = new ArrayList<>();
        List<String> open = new ArrayList<>();
        DialogueMemory memory = memory(turn);
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

    /** The one question within a long story: of the catalogue only that is asked, whatever the story names. */
    private Optional<Reply> inStory(List<AnalysedText> questions, TurnContext turn) {
        boolean story = questions.size() == 1
                && questions.getFirst().words().size() >= MIN_WORDS_OF_FULL_QUESTION
                && turn.text().words().size() - questions.getFirst().words().size() >= MIN_WORDS_OF_STORY;
        return story ? responders.exact(turn.askingOnly(questions.getFirst())) : Optional.empty();
    }

    /** “Robicie schody i klimatyzację?”: an answer to each, where the whole has one to neither or only to one of them. */
    private Optional<Reply> joined(TurnContext turn) {
        List<AnalysedText> things = Questions.joined(turn.text());
        if (things.size() < 2 || turn.tells()) {
            return Optional.empty();
        }
        List<Reply> replies = new ArrayList<>();
        DialogueMemory memory = memory(turn);
        for (AnalysedText thing : things) {
            Optional<Reply> reply = responders
                    .exact(turn.withPart(thing, memory))
                    .filter(given -> isNew(given, replies) && isSettled(given) && restsOnSomething(given));
            if (reply.isEmpty()) {
                return Optional.empty();
            }
            replies.add(reply.get());
            memory = reply.get().memory();
        }
        boolean ofArticles = replies.stream().anyMatch(reply -> reply.answer().by() == AnsweredBy.KNOWLEDGE);
        return ofArticles && leavesOneOut(turn, replies)
                ? Optional.of(join(replies, List.of(), turn))
                : Optional.empty();
    }

    private boolean leavesOneOut(TurnContext turn, List<Reply> replies) {
        return responders
                .exact(turn)
                .filter(whole -> isSettled(whole) && isNew(whole, replies))
                .isEmpty();
    }

    private static boolean restsOnSomething(Reply reply) {
        List<String> sources = reply.answer().sources();
        return !sources.isEmpty() && sources.stream().noneMatch(source -> source.startsWith(OUTSIDE));
    }

    private static DialogueMemory memory(TurnContext turn) {
        return ArticleReplies.onlyPackage(turn.text())
                .map(turn.memory()::focusing)
                .orElse(turn.memory());
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
