package pl.novahouse.chatbot.bootstrap.benchmark;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import pl.novahouse.chatbot.application.booking.BookingDesk;
import pl.novahouse.chatbot.application.booking.BookingLinks;
import pl.novahouse.chatbot.application.booking.BookingTalk;
import pl.novahouse.chatbot.application.booking.ConsultationResponder;
import pl.novahouse.chatbot.application.booking.SlotFinder;
import pl.novahouse.chatbot.application.booking.port.InMemoryBookings;
import pl.novahouse.chatbot.application.catalogue.CatalogueAnswers;
import pl.novahouse.chatbot.application.catalogue.port.InMemoryCatalogues;
import pl.novahouse.chatbot.application.consent.port.InMemoryConsentLedger;
import pl.novahouse.chatbot.application.consent.port.SampleConsents;
import pl.novahouse.chatbot.application.conversation.AcknowledgementResponder;
import pl.novahouse.chatbot.application.conversation.AssistantResponder;
import pl.novahouse.chatbot.application.conversation.CatalogueResponder;
import pl.novahouse.chatbot.application.conversation.CourtesyResponder;
import pl.novahouse.chatbot.application.conversation.Dialogue;
import pl.novahouse.chatbot.application.conversation.FactsResponder;
import pl.novahouse.chatbot.application.conversation.FallbackResponder;
import pl.novahouse.chatbot.application.conversation.FragmentResponder;
import pl.novahouse.chatbot.application.conversation.KnowledgeResponder;
import pl.novahouse.chatbot.application.conversation.NewConversations;
import pl.novahouse.chatbot.application.conversation.OfficeResponder;
import pl.novahouse.chatbot.application.conversation.Responders;
import pl.novahouse.chatbot.application.conversation.SureArticleResponder;
import pl.novahouse.chatbot.application.conversation.TakeTurn;
import pl.novahouse.chatbot.application.conversation.port.InMemoryConversationEvents;
import pl.novahouse.chatbot.application.conversation.port.InMemoryConversations;
import pl.novahouse.chatbot.application.conversation.port.InMemoryMessages;
import pl.novahouse.chatbot.application.conversation.port.InMemoryTurns;
import pl.novahouse.chatbot.application.delivery.port.InMemoryDeliveries;
import pl.novahouse.chatbot.application.knowledge.port.InMemoryUnansweredQuestions;
import pl.novahouse.chatbot.application.knowledge.port.KnowledgeIndex;
import pl.novahouse.chatbot.application.shared.port.CountedSecureTokens;
import pl.novahouse.chatbot.application.shared.port.InMemoryTransactions;
import pl.novahouse.chatbot.application.shared.port.SequentialIds;
import pl.novahouse.chatbot.application.shared.port.TextAnalysis;
import pl.novahouse.chatbot.domain.booking.BookingPage;
import pl.novahouse.chatbot.domain.booking.OfficeTime;
import pl.novahouse.chatbot.domain.booking.Settlement;
import pl.novahouse.chatbot.domain.catalogue.PriceList;
import pl.novahouse.chatbot.domain.conversation.ShownNotices;
import pl.novahouse.chatbot.domain.knowledge.RetrievalPolicy;
import pl.novahouse.chatbot.domain.profile.ProfileReader;
import pl.novahouse.chatbot.domain.shared.Company;
import pl.novahouse.chatbot.domain.shared.SampleCompany;
import pl.novahouse.chatbot.llm.knowledge.LexicalKnowledgeIndex;
import pl.novahouse.chatbot.llm.shared.MorfologikDeclension;
import pl.novahouse.chatbot.llm.shared.MorfologikTextAnalysis;
import pl.novahouse.chatbot.persistence.knowledge.YamlSeedArticles;

/**
 * How long understanding a message and answering it takes without a model and without a database, how that grows with
 * the length of the message, and what it allocates. The texts are what people type and what nobody should.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 4)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class AnswerBenchmark {

    private final TextAnalysis analysis = new MorfologikTextAnalysis();
    private final Dialogue dialogue = dialogue(analysis);

    @Param({"20", "200", "1000", "4000"})
    private int characters;

    @Param
    private Text text = Text.FACTS;

    private String message = "";
    private TakeTurn turns = turns();

    /** What the message is made of, over and over. */
    public enum Text {
        FACTS("Dzień dobry, mam mieszkanie 50 m2 w Gdańsku na Zaspie i budżet około 100 tys. zł, telefon 601 234 567, "
                + "chcę wykończyć łazienkę i kuchnię w pakiecie Comfort albo Premium. "),
        QUESTIONS("Ile kosztuje pakiet Comfort? A ile trwa? Czy gładzie są w cenie? Kiedy możecie zacząć? "
                + "Gdzie macie biuro? "),
        UNKNOWN_WORDS("warszwa gdnask krakowx pozznan szczecni "),
        DIGITS("601 234 567 12 1020 3 45 ");

        private final String words;

        Text(String words) {
            this.words = words;
        }

        String ofLength(int characters) {
            return words.repeat(characters / words.length() + 1).substring(0, characters);
        }
    }

    /** Makes the message. */
    @Setup
    public void write() {
        message = text.ofLength(characters);
    }

    /** Forgets the conversations of the iteration before. */
    @Setup(Level.Iteration)
    public void forget() {
        turns = turns();
    }

    /** The first message of a conversation, understood and answered. */
    @Benchmark
    public TakeTurn.Result answer() {
        return turns.execute(new TakeTurn.Command(message, Optional.empty(), Optional.empty(), _ -> {}));
    }

    /** Runs this benchmark alone. */
    public static void main(String... args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(AnswerBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }

    private TakeTurn turns() {
        InMemoryMessages messages = new InMemoryMessages();
        InMemoryConversations conversations = new InMemoryConversations(messages);
        SequentialIds ids = new SequentialIds();
        CountedSecureTokens tokens = new CountedSecureTokens();
        InstantSource clock = InstantSource.system();
        return new TakeTurn(
                new InMemoryTransactions(),
                conversations,
                messages,
                new InMemoryTurns(conversations, messages),
                new NewConversations(
                        conversations, new InMemoryConversationEvents(), ids, tokens, new ShownNotices("1", "1")),
                dialogue,
                ids,
                tokens,
                clock,
                new TakeTurn.Limits(Duration.ofSeconds(10), Duration.ofSeconds(15), 20, Duration.ZERO));
    }

    private static Dialogue dialogue(TextAnalysis analysis) {
        KnowledgeIndex index = new LexicalKnowledgeIndex(analysis);
        index.replace(new YamlSeedArticles().all());
        Company company = SampleCompany.COMPANY;
        URI bookingPage = URI.create("https://booking.example/");
        CatalogueAnswers answers = new CatalogueAnswers(new MorfologikDeclension());
        Responders responders = new Responders(
                List.of(
                        new FragmentResponder(index, company),
                        new CourtesyResponder(company, bookingPage),
                        new AssistantResponder(index, company),
                        new OfficeResponder(company),
                        new SureArticleResponder(index, company),
                        new CatalogueResponder(answers),
                        new ConsultationResponder(booking(company, bookingPage)),
                        new FactsResponder(answers),
                        new AcknowledgementResponder(new MorfologikDeclension()),
                        new KnowledgeResponder(index, RetrievalPolicy.standard(), company, analysis)),
                Optional.empty(),
                new FallbackResponder(FactsResponder.last(answers)));
        return new Dialogue(
                analysis,
                new ProfileReader(),
                new InMemoryCatalogues(PriceList.CATALOGUE),
                responders,
                new InMemoryUnansweredQuestions(),
                List.of(),
                InstantSource.system());
    }

    /** Consultations without a calendar, as a company without access to one has them. */
    private static BookingTalk booking(Company company, URI page) {
        InMemoryTransactions transactions = new InMemoryTransactions();
        InMemoryConsentLedger consents = new InMemoryConsentLedger();
        InMemoryBookings bookings = new InMemoryBookings();
        SequentialIds ids = new SequentialIds();
        InstantSource clock = InstantSource.system();
        BookingDesk desk = new BookingDesk(
                transactions,
                new BookingDesk.Ports(
                        new InMemoryConversations(new InMemoryMessages()),
                        consents,
                        bookings,
                        new InMemoryDeliveries(ids, clock)),
                Optional.empty(),
                new Settlement(Duration.ofSeconds(90), 2),
                ids,
                clock);
        return new BookingTalk(
                transactions,
                consents,
                bookings,
                SampleConsents.TEXTS,
                new SlotFinder(
                        Optional.empty(),
                        new OfficeTime(company.hours()),
                        clock,
                        new SlotFinder.Rules(Duration.ofHours(2), 42, true)),
                desk,
                new BookingLinks(new BookingPage(page), Optional.empty()),
                company,
                _ -> {},
                ids);
    }
}
