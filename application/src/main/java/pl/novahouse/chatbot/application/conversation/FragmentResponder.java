package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.application.knowledge.port.KnowledgeIndex;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.AnswerKey;
import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.Message.AnswerMessage;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.knowledge.Article;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;
import pl.novahouse.chatbot.domain.shared.Company;
import pl.novahouse.chatbot.domain.shared.Fragment;

/**
 * Answers a fragment that only the last article completes: more of it, the same in other words, whether it costs
 * anything. A fragment that follows an answer of the catalogue is left to the catalogue.
 */
public final class FragmentResponder implements Responder {

    private static final AnswerKey UNKNOWN = new AnswerKey("courtesy:unknown");
    private static final AnswerKey REASON = new AnswerKey("knowledge:reason");

    /** The articles that tell whether their thing costs extra. */
    private static final Set<String> TELLS_COST = Set.of(
            "air-conditioning",
            "appliances",
            "built-ins",
            "changes-during-works",
            "cleaning-and-transport",
            "commercial-premises",
            "consultation",
            "decorations",
            "design",
            "existing-design",
            "furniture",
            "handover",
            "installations",
            "lighting",
            "outdoor",
            "own-crew",
            "own-materials",
            "partial-scope",
            "secondary-market",
            "skim-coat",
            "smart-home",
            "special-needs",
            "stairs",
            "supervision",
            "visualisations");

    private final KnowledgeIndex index;
    private final ArticleReplies replies;

    public FragmentResponder(KnowledgeIndex index, Company company) {
        this.index = index;
        this.replies = new ArticleReplies(index, company);
    }

    @Override
    public Optional<Reply> answer(TurnContext turn) {
        return turn.questions()
                .fragment()
                .filter(fragment -> !turn.questions().leansOnAnswer() || isOfArticle(fragment, turn))
                .flatMap(fragment -> complete(fragment, turn));
    }

    /** What an article told is put in other words by the article, though the catalogue speaks of the same. */
    private static boolean isOfArticle(Fragment fragment, TurnContext turn) {
        boolean told = turn.memory()
                .topic()
                .filter(topic -> ArticleKey.isValid(topic.value()))
                .isPresent();
        return told
                && switch (fragment) {
                    case SHORTER, REPHRASED, AGAIN, COST, IN_PRICE -> true;
                    case WHY, DURATION, CONTENT, MORE, INDIFFERENT -> false;
                };
    }

    private Optional<Reply> complete(Fragment fragment, TurnContext turn) {
        if (fragment == Fragment.INDIFFERENT) {
            return indifferent(turn);
        }
        return replies.last(turn.memory())
                .filter(article -> !article.isOutside())
                .map(article -> about(article, fragment, turn))
                .orElseGet(() -> isOfWording(fragment) ? repeated(fragment, turn) : Optional.empty());
    }

    private Optional<Reply> about(Article article, Fragment fragment, TurnContext turn) {
        return switch (fragment) {
            case SHORTER, REPHRASED, AGAIN -> Optional.of(replies.inOtherWords(article, turn));
            case MORE, CONTENT -> replies.more(article, turn).or(() -> Optional.of(ArticleReplies.nothingMore(turn)));
            case WHY -> Optional.of(reasonUnknown(turn));
            case COST, IN_PRICE ->
                TELLS_COST.contains(article.key().value())
                        ? Optional.of(replies.inOtherWords(article, turn))
                        : Optional.empty();
            case DURATION, INDIFFERENT -> Optional.empty();
        };
    }

    /** Whoever does not mind gets the first of what we offered, and need not tell what we asked for. */
    private Optional<Reply> indifferent(TurnContext turn) {
        return turn.memory().pending().flatMap(pending -> switch (pending) {
            case PendingQuestion.WhichArticle(List<ArticleKey> keys) ->
                index.article(keys.getFirst()).map(article -> replies.give(article, turn));
            case PendingQuestion.ForField _ ->
                Optional.of(said(DialogueTexts.in(turn.language()).unknownIsFine(), UNKNOWN, turn));
            case PendingQuestion.WantsConsultation _,
                    PendingQuestion.WantsPerson _,
                    PendingQuestion.ContactConsent _,
                    PendingQuestion.ConfirmsContact _,
                    PendingQuestion.WhichSlot _,
                    PendingQuestion.ConfirmsSlot _ -> Optional.empty();
        });
    }

    private static boolean isOfWording(Fragment fragment) {
        return fragment == Fragment.SHORTER || fragment == Fragment.REPHRASED || fragment == Fragment.AGAIN;
    }

    /** What we said last, once more. */
    private static Optional<Reply> repeated(Fragment fragment, TurnContext turn) {
        if (turn.memory().topic().isEmpty() || turn.memory().fallbacksInRow() > 0) {
            return Optional.empty();
        }
        return turn.history().reversed().stream()
                .filter(AnswerMessage.class::isInstance)
                .findFirst()
                .map(message -> message.text().lines().findFirst().orElseThrow())
                .map(text -> fragment == Fragment.SHORTER ? turn.inShort(text) : turn.onceMore(text))
                .map(text -> said(text, turn.memory().given().getLast(), turn));
    }

    private static Reply reasonUnknown(TurnContext turn) {
        return said(DialogueTexts.in(turn.language()).reasonUnknown(), REASON, turn)
                .asking(new PendingQuestion.WantsConsultation());
    }

    private static Reply said(String text, AnswerKey key, TurnContext turn) {
        DialogueMemory memory = turn.memory().toCourtesy(key);
        return Reply.of(Answer.of(text, turn.language(), AnsweredBy.KNOWLEDGE), memory);
    }
}
