package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.knowledge.port.KnowledgeIndex;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.AnswerKey;
import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.conversation.Topic;
import pl.novahouse.chatbot.domain.knowledge.Article;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;
import pl.novahouse.chatbot.domain.knowledge.Finding;
import pl.novahouse.chatbot.domain.knowledge.Match;
import pl.novahouse.chatbot.domain.knowledge.RetrievalPolicy;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.shared.Company;

/**
 * Answers from the knowledge base: with the article that is meant, with a choice when that is not clear, with a kind
 * decline of what is not our business. Passes on what the articles do not know.
 */
public final class KnowledgeResponder implements Responder {

    private static final double SURELY_OUTSIDE = 0.9;

    private final KnowledgeIndex index;
    private final ArticleSearch search;
    private final RetrievalPolicy policy;
    private final ArticleReplies replies;

    public KnowledgeResponder(KnowledgeIndex index, RetrievalPolicy policy, Company company) {
        this.index = index;
        this.search = new ArticleSearch(index);
        this.policy = policy;
        this.replies = new ArticleReplies(index, company);
    }

    @Override
    public Optional<Reply> answer(TurnContext turn) {
        return chosen(turn).or(() -> more(turn)).or(() -> samePerPackage(turn)).or(() -> found(turn));
    }

    /** The article that the visitor picks of those that we offered. */
    private Optional<Reply> chosen(TurnContext turn) {
        if (turn.memory().pending().orElse(null) instanceof PendingQuestion.WhichArticle(List<ArticleKey> keys)) {
            List<Article> offered =
                    keys.stream().map(index::article).flatMap(Optional::stream).toList();
            return ArticleChoice.read(turn.text(), offered, turn.language())
                    .map(article -> replies.give(article, turn));
        }
        return Optional.empty();
    }

    /** The longer part of the article just given, when the visitor wants to know more. */
    private Optional<Reply> more(TurnContext turn) {
        return ShortReplies.asksForMore(turn.text())
                ? replies.last(turn.memory()).flatMap(article -> replies.more(article, turn))
                : Optional.empty();
    }

    /** What was just said of one package or of all, for the package named now: “a w Premium?”. */
    private Optional<Reply> samePerPackage(TurnContext turn) {
        return ShortReplies.namesOnlyPackages(turn.text())
                ? ArticleReplies.onlyPackage(turn.text())
                        .flatMap(name ->
                                replies.last(turn.memory()).flatMap(article -> replies.about(name, article, turn)))
                : Optional.empty();
    }

    private Optional<Reply> found(TurnContext turn) {
        return switch (policy.decide(
                ofOurBusiness(search.ofSentences(turn.text(), replies.context(turn.memory())), turn))) {
            case Finding.Answered(Article article) -> Optional.of(replies.give(article, turn));
            case Finding.Outside(Article article) -> Optional.of(replies.give(article, turn));
            case Finding.Choice(List<Article> articles) -> Optional.of(offer(articles, turn));
            case Finding.Nothing() -> Optional.empty();
        };
    }

    /** Who tells of a flat to be finished is not turned away, unless it is quite clear that they mean something else. */
    private static List<Match> ofOurBusiness(List<Match> matches, TurnContext turn) {
        boolean ours =
                turn.reading().changed(ProfileField.AREA) || turn.reading().changed(ProfileField.BUDGET);
        return ours
                ? matches.stream()
                        .filter(match -> !match.article().isOutside() || match.confidence() >= SURELY_OUTSIDE)
                        .toList()
                : matches;
    }

    private static Reply offer(List<Article> articles, TurnContext turn) {
        List<String> titles = articles.stream()
                .map(article -> article.content().in(turn.language()).title())
                .toList();
        String text = KnowledgeTexts.in(turn.language()).choice(titles);
        Answer answer = Answer.of(text, turn.language(), AnsweredBy.KNOWLEDGE).withQuickReplies(titles);
        List<ArticleKey> keys = articles.stream().map(Article::key).toList();
        DialogueMemory memory = turn.memory()
                .answered(
                        new AnswerKey("knowledge:choice"), turn.memory().topic().orElse(new Topic("choice")))
                .asking(new PendingQuestion.WhichArticle(keys));
        return Reply.of(answer, memory);
    }
}
