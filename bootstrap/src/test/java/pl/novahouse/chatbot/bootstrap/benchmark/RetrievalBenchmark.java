package pl.novahouse.chatbot.bootstrap.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import pl.novahouse.chatbot.application.knowledge.port.KnowledgeIndex;
import pl.novahouse.chatbot.application.shared.port.TextAnalysis;
import pl.novahouse.chatbot.domain.knowledge.Article;
import pl.novahouse.chatbot.domain.knowledge.ArticleContent;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;
import pl.novahouse.chatbot.domain.knowledge.Context;
import pl.novahouse.chatbot.domain.knowledge.Edition;
import pl.novahouse.chatbot.domain.knowledge.Match;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.llm.knowledge.LexicalKnowledgeIndex;
import pl.novahouse.chatbot.llm.shared.MorfologikTextAnalysis;
import pl.novahouse.chatbot.persistence.knowledge.YamlSeedArticles;

/**
 * How long finding an article takes with a thousand of them, and what the index weighs. The articles beyond our own are
 * made of their words in random order: they are volume, not content.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class RetrievalBenchmark {

    private static final int ARTICLES = 1000;
    private static final int PHRASINGS = 14;
    private static final int WORDS = 6;
    private static final long SEED = 20_261_124;

    private static final List<String> QUESTIONS = List.of(
            "jaka jest gwarancja",
            "ile to trwa",
            "czy gladzie sa w cenie i kto je robi",
            "kidy mozecie zaczac prace po podpisaniu umowy",
            "Dzień dobry, kupiliśmy z żoną mieszkanie na nowym osiedlu i zastanawiamy się, czy po odbiorze kluczy"
                    + " zajmiecie się wszystkim od projektu aż po sprzątanie, bo oboje dużo pracujemy?",
            "how long does the finishing take",
            "jaka będzie jutro pogoda",
            "czy moge zaplacic karta");

    private final TextAnalysis analysis = new MorfologikTextAnalysis();
    private final KnowledgeIndex index = new LexicalKnowledgeIndex(analysis);
    private List<AnalysedText> questions = List.of();
    private int next;

    /** Indexes the articles and prints how much memory the index holds on to. */
    @Setup
    public void fill() {
        List<Article> articles = articles();
        questions = QUESTIONS.stream()
                .map(question -> analysis.analyse(question, Language.PL))
                .toList();
        long before = usedMemory();
        long started = System.nanoTime();
        index.replace(articles);
        long indexed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        long after = usedMemory();
        System.out.printf(
                "%n%d articles indexed in %d ms; the index holds %d MB%n",
                articles.size(), indexed, (after - before) / (1024 * 1024));
    }

    /** One search; the analysis of the question is measured elsewhere. */
    @Benchmark
    public List<Match> search() {
        AnalysedText question = questions.get(next);
        next = (next + 1) % questions.size();
        return index.search(question, Context.none());
    }

    /** Runs it by hand. */
    public static void main(String... args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(RetrievalBenchmark.class.getSimpleName())
                        .build())
                .run();
    }

    private static List<Article> articles() {
        List<Article> articles = new ArrayList<>(new YamlSeedArticles().all());
        List<String> words = words(articles);
        Random random = new Random(SEED);
        ArticleContent pattern = articles.getFirst().content();
        while (articles.size() < ARTICLES) {
            Edition polish = madeUp(pattern.polish(), words, random);
            Edition english = madeUp(pattern.english(), words, random);
            articles.add(Article.seeded(
                    new ArticleKey("made-up-" + articles.size()),
                    new ArticleContent(pattern.subject(), polish, english)));
        }
        return articles;
    }

    private static List<String> words(List<Article> articles) {
        return articles.stream()
                .flatMap(article -> article.content().polish().phrasings().stream())
                .flatMap(phrasing -> List.of(phrasing.split(" ", -1)).stream())
                .distinct()
                .toList();
    }

    private static Edition madeUp(Edition pattern, List<String> words, Random random) {
        List<String> phrasings = new ArrayList<>();
        for (int i = 0; i < PHRASINGS; i++) {
            phrasings.add(phrase(words, random));
        }
        return new Edition(
                phrase(words, random),
                pattern.answer(),
                pattern.again(),
                pattern.more(),
                pattern.forPackage(),
                phrasings,
                List.of(),
                List.of(),
                List.of());
    }

    private static String phrase(List<String> words, Random random) {
        StringBuilder phrase = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            phrase.append(i == 0 ? "" : " ").append(words.get(random.nextInt(words.size())));
        }
        return phrase.toString();
    }

    private static long usedMemory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
