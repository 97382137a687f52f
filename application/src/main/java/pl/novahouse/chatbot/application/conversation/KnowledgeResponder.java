package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.knowledge.port.KnowledgeIndex;
import pl.novahouse.chatbot.application.shared.port.TextAnalysis;
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
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Company;
import pl.novahouse.chatbot.domain.shared.Language;

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
    private final TextAnalysis analysis;

    public KnowledgeResponder(KnowledgeIndex index, RetrievalPolicy policy, Company company, TextAnalysis analysis) {
        this.analysis = analysis;
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
        List<Match> matches = ofOurBusiness(search.ofSentences(turn.text(), replies.context(turn.memory())), turn);
        return switch (policy.decide(matches)) {
            case Finding.Answered(Article article) -> Optional.of(replies.give(article, turn));
            case Finding.Outside(Article article) ->
                inContext(turn, matches)
                        .or(() -> leansSurely(turn, matches)
                                ? Optional.empty()
                                : Optional.of(replies.give(article, turn)));
            case Finding.Choice(List<Article> articles) ->
                inContext(turn, matches).or(() -> Optional.of(offer(articles, turn)));
            case Finding.Nothing() -> inContext(turn, matches);
        };
    }

    /** A short message that is nobody's question, after an answer, is rather about that than about the weather. */
    private static boolean leansSurely(TurnContext turn, List<Match> matches) {
        return ShortReplies.leansOnTopic(turn) && ArticleSearch.confidence(matches) < SURELY_OUTSIDE;
    }

    /** What a short message asks once the last topic is named along with it: “a kto to wycenia?” of a kitchen. */
    private Optional<Reply> inContext(TurnContext turn, List<Match> alone) {
        Optional<Article> last = ShortReplies.leansOnTopic(turn) ? replies.last(turn.memory()) : Optional.empty();
        if (last.isEmpty() || last.get().isOutside()) {
            return Optional.empty();
        }
        String title = last.get().content().in(turn.language()).title();
        AnalysedText completed = analysis.analyse(title + ". " + turn.text().original(), turn.language());
        return policy.decide(index.search(completed, replies.context(turn.memory())))
                        instanceof Finding.Answered(Article article)
                ? completed(article, last.get(), turn, alone)
                : Optional.empty();
    }

    private Optional<Reply> completed(Article article, Article last, TurnContext turn, List<Match> alone) {
        boolean hinted = alone.stream().anyMatch(match -> match.article().key().equals(article.key()));
        if (!article.key().equals(last.key())) {
            return hinted || namesNothing(turn) ? Optional.of(replies.give(article, turn)) : Optional.empty();
        }
        if (hinted) {
            return replies.more(article, turn).or(() -> Optional.of(replies.inOtherWords(article, turn)));
        }
        return namesNothing(turn) ? Optional.of(ArticleReplies.nothingMore(turn)) : Optional.empty();
    }

    private static boolean namesNothing(TurnContext turn) {
        return turn.language() == Language.PL
                && turn.text().words().stream()
                        .noneMatch(word -> word.readings().isEmpty()
                                || word.readings().getFirst().isOf("subst"));
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
