package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.application.knowledge.port.KnowledgeIndex;
import pl.novahouse.chatbot.application.shared.port.TextAnalysis;
import pl.novahouse.chatbot.domain.catalogue.PackageMention;
import pl.novahouse.chatbot.domain.catalogue.PackageMentions;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.AnswerKey;
import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.conversation.Topic;
import pl.novahouse.chatbot.domain.knowledge.Article;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;
import pl.novahouse.chatbot.domain.knowledge.Context;
import pl.novahouse.chatbot.domain.knowledge.Edition;
import pl.novahouse.chatbot.domain.knowledge.Facts;
import pl.novahouse.chatbot.domain.knowledge.Finding;
import pl.novahouse.chatbot.domain.knowledge.Match;
import pl.novahouse.chatbot.domain.knowledge.RetrievalPolicy;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Company;

/**
 * Answers from the knowledge base: with the article that is meant, with a choice when that is not clear, with a kind
 * decline of what is not our business. Passes on what the articles do not know.
 */
public final class KnowledgeResponder implements Responder {

    private final KnowledgeIndex index;
    private final TextAnalysis analysis;
    private final RetrievalPolicy policy;
    private final Company company;

    public KnowledgeResponder(KnowledgeIndex index, TextAnalysis analysis, RetrievalPolicy policy, Company company) {
        this.index = index;
        this.analysis = analysis;
        this.policy = policy;
        this.company = company;
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
            return ArticleChoice.read(turn.text(), offered, turn.language()).map(article -> give(article, turn));
        }
        return Optional.empty();
    }

    /** The longer part of the article just given, when the visitor wants to know more. */
    private Optional<Reply> more(TurnContext turn) {
        if (!ShortReplies.asksForMore(turn.text())) {
            return Optional.empty();
        }
        Facts facts = facts(turn);
        return lastArticle(turn.memory())
                .flatMap(article -> article.content()
                        .in(turn.language())
                        .more()
                        .flatMap(more -> more.render(facts::value))
                        .map(text -> reply(text, article, turn, turn.memory())));
    }

    /** What was just said of one package or of all, for the package named now: “a w Premium?”. */
    private Optional<Reply> samePerPackage(TurnContext turn) {
        Optional<PackageName> named = onlyPackage(turn.text());
        if (named.isEmpty() || !ShortReplies.namesOnlyPackages(turn.text())) {
            return Optional.empty();
        }
        return lastArticle(turn.memory())
                .filter(article ->
                        article.content().in(turn.language()).forPackage().isPresent())
                .flatMap(article -> rendered(article, turn, named)
                        .map(text -> reply(text, article, turn, turn.memory().focusing(named.get()))));
    }

    private Optional<Reply> found(TurnContext turn) {
        return switch (policy.decide(surest(turn))) {
            case Finding.Answered(Article article) -> Optional.of(give(article, turn));
            case Finding.Outside(Article article) -> Optional.of(give(article, turn));
            case Finding.Choice(List<Article> articles) -> Optional.of(offer(articles, turn));
            case Finding.Nothing() -> Optional.empty();
        };
    }

    /** What is found for the whole message, or for the part of it for which something surer is found. */
    private List<Match> surest(TurnContext turn) {
        Context context = context(turn.memory());
        List<Match> best = index.search(turn.text(), context);
        List<String> parts = Questions.asking(turn.text());
        for (String part : parts) {
            List<Match> matches =
                    index.search(analysis.analyse(part, turn.text().language()), context);
            if (confidence(matches) > confidence(best)) {
                best = matches;
            }
        }
        return best;
    }

    private static double confidence(List<Match> matches) {
        return matches.isEmpty() ? 0 : matches.getFirst().confidence();
    }

    private Reply give(Article article, TurnContext turn) {
        Optional<PackageName> about = onlyPackage(turn.text()).or(() -> packageLeanedOn(turn));
        String text = rendered(article, turn, about).orElseGet(() -> wording(article, turn));
        return reply(text, article, turn, turn.memory());
    }

    private Reply offer(List<Article> articles, TurnContext turn) {
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

    private static Reply reply(String text, Article article, TurnContext turn, DialogueMemory before) {
        String key = article.key().value();
        Answer answer = Answer.of(text, turn.language(), AnsweredBy.KNOWLEDGE)
                .withQuickReplies(article.content().in(turn.language()).quickReplies())
                .withSources(List.of("knowledge:" + key));
        return Reply.of(answer, before.answered(keyOf(article), new Topic(key)));
    }

    /** The answer, and in other words for one who asks again; never the same words twice in a row. */
    private String wording(Article article, TurnContext turn) {
        Edition edition = article.content().in(turn.language());
        boolean again = turn.memory().timesGiven(keyOf(article)) % 2 == 1;
        Facts facts = facts(turn);
        return (again ? edition.again() : edition.answer())
                .render(facts::value)
                .orElseThrow(() -> new IllegalStateException("no fact for a placeholder of " + article.key()));
    }

    private Optional<String> rendered(Article article, TurnContext turn, Optional<PackageName> about) {
        return about.flatMap(name -> article.content()
                .in(turn.language())
                .forPackage()
                .flatMap(template -> template.render(facts(turn).about(name)::value)));
    }

    private Facts facts(TurnContext turn) {
        return Facts.of(turn.catalogue(), company, turn.language());
    }

    private static Optional<PackageName> onlyPackage(AnalysedText text) {
        List<PackageName> named = PackageMentions.in(text).stream()
                .map(PackageMention::name)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** “A ile to trwa?” after talk of one package is about that package. */
    private static Optional<PackageName> packageLeanedOn(TurnContext turn) {
        return ShortReplies.leansOnWhatWasSaid(turn.text()) ? turn.memory().packageInFocus() : Optional.empty();
    }

    private Optional<Article> lastArticle(DialogueMemory memory) {
        return memory.topic()
                .filter(topic -> ArticleKey.isValid(topic.value()))
                .flatMap(topic -> index.article(new ArticleKey(topic.value())));
    }

    private Context context(DialogueMemory memory) {
        return lastArticle(memory)
                .map(Context::after)
                .orElseGet(() -> memory.topic()
                        .map(topic -> new Context(Set.of(topic.value())))
                        .orElseGet(Context::none));
    }

    private static AnswerKey keyOf(Article article) {
        return new AnswerKey("knowledge:" + article.key().value());
    }
}
