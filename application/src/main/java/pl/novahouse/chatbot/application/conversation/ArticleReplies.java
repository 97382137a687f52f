package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.application.knowledge.port.KnowledgeIndex;
import pl.novahouse.chatbot.domain.catalogue.Catalogue;
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
import pl.novahouse.chatbot.domain.knowledge.Context;
import pl.novahouse.chatbot.domain.knowledge.Edition;
import pl.novahouse.chatbot.domain.knowledge.Facts;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Company;

/** Turns articles into replies of the dialogue. */
final class ArticleReplies {

    private static final AnswerKey NOTHING_MORE = new AnswerKey("knowledge:nothing-more");

    private final KnowledgeIndex index;
    private final Company company;

    ArticleReplies(KnowledgeIndex index, Company company) {
        this.index = index;
        this.company = company;
    }

    /** The article's answer; of the package that the question names or leans on, where the article knows one. */
    Reply give(Article article, TurnContext turn) {
        Optional<PackageName> about = onlyPackage(turn.text()).or(() -> packageLeanedOn(turn));
        String text = about.flatMap(name -> ofPackage(article, turn, name)).orElseGet(() -> wording(article, turn));
        DialogueMemory memory = ofOnePackage(article, turn.catalogue())
                .map(turn.memory()::focusing)
                .orElse(turn.memory());
        return reply(text, article, turn, memory);
    }

    /** The article's answer in the words that were not used last. */
    Reply inOtherWords(Article article, TurnContext turn) {
        return reply(wording(article, turn), article, turn, turn.memory());
    }

    /** The longer part of an article, where it has one that was not told yet. */
    Optional<Reply> more(Article article, TurnContext turn) {
        AnswerKey key = new AnswerKey(keyOf(article).value() + ":more");
        Facts facts = facts(turn);
        return turn.memory().timesGiven(key) > 0
                ? Optional.empty()
                : article.content()
                        .in(turn.language())
                        .more()
                        .flatMap(more -> more.render(facts::value))
                        .map(text -> reply(text, article, turn, turn.memory().also(key)));
    }

    /** Says honestly that no more is known of the last topic. */
    static Reply nothingMore(TurnContext turn) {
        String text = DialogueTexts.in(turn.language()).nothingMore();
        return new Reply(
                Answer.of(text, turn.language(), AnsweredBy.KNOWLEDGE),
                turn.memory().toCourtesy(NOTHING_MORE).asking(new PendingQuestion.WantsConsultation()),
                Optional.of(turn.text().original()));
    }

    /** The package that an article is all about. */
    private static Optional<PackageName> ofOnePackage(Article article, Catalogue catalogue) {
        return switch (article.key().value()) {
            case "cheapest-package", "investor-standard" ->
                Optional.of(catalogue.cheapest().name());
            case "most-popular-package" -> Optional.of(catalogue.mostChosen());
            case "dearest-package", "custom-package" ->
                Optional.of(catalogue.dearest().name());
            default -> Optional.empty();
        };
    }

    /** What an article says of one package, where it says something of each. */
    Optional<Reply> about(PackageName name, Article article, TurnContext turn) {
        return ofPackage(article, turn, name)
                .map(text -> reply(text, article, turn, turn.memory().focusing(name)));
    }

    /** The article that the latest answer rested on. */
    Optional<Article> last(DialogueMemory memory) {
        return memory.topic().flatMap(Topic::article).flatMap(index::article);
    }

    /** What a question may lean on. */
    Context context(DialogueMemory memory) {
        return last(memory)
                .map(Context::after)
                .orElseGet(() -> memory.topic()
                        .map(topic -> new Context(Set.of(topic.value())))
                        .orElseGet(Context::none));
    }

    static Optional<PackageName> onlyPackage(AnalysedText text) {
        List<PackageName> named = PackageMentions.in(text).stream()
                .map(PackageMention::name)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
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

    private Optional<String> ofPackage(Article article, TurnContext turn, PackageName name) {
        return article.content()
                .in(turn.language())
                .forPackage()
                .flatMap(template -> template.render(facts(turn).about(name)::value));
    }

    private Facts facts(TurnContext turn) {
        return Facts.of(turn.catalogue(), company, turn.language());
    }

    /** “A ile to trwa?” after talk of one package is about that package. */
    private static Optional<PackageName> packageLeanedOn(TurnContext turn) {
        return ShortReplies.leansOnWhatWasSaid(turn.text()) ? turn.memory().packageInFocus() : Optional.empty();
    }

    private static AnswerKey keyOf(Article article) {
        return new AnswerKey("knowledge:" + article.key().value());
    }
}
