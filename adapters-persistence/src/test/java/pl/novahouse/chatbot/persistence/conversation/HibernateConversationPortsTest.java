package pl.novahouse.chatbot.persistence.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.NOON;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.fresh;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.sent;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.conversation.port.ConversationEvents;
import pl.novahouse.chatbot.application.conversation.port.ConversationEventsContract;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.conversation.port.ConversationsContract;
import pl.novahouse.chatbot.application.conversation.port.Messages;
import pl.novahouse.chatbot.application.conversation.port.MessagesContract;
import pl.novahouse.chatbot.application.conversation.port.Opinions;
import pl.novahouse.chatbot.application.conversation.port.OpinionsContract;
import pl.novahouse.chatbot.application.conversation.port.Turns;
import pl.novahouse.chatbot.application.conversation.port.TurnsContract;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.conversation.ConversationEvent;
import pl.novahouse.chatbot.domain.conversation.ConversationEvent.Kind;
import pl.novahouse.chatbot.domain.conversation.Message.VisitorMessage;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.persistence.shared.PostgresHarness;

@QuarkusTest
@WithTestResource(PostgresHarness.class)
class HibernateConversationPortsTest
        implements ConversationsContract,
                MessagesContract,
                TurnsContract,
                ConversationEventsContract,
                OpinionsContract {

    private static final int CONTENDERS = 8;

    private final Transactions transactions;
    private final Conversations conversations;
    private final Messages messages;
    private final Turns turns;
    private final ConversationEvents events;
    private final Opinions opinions;

    @Inject
    HibernateConversationPortsTest(
            Transactions transactions,
            Conversations conversations,
            Messages messages,
            Turns turns,
            ConversationEvents events,
            Opinions opinions) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.messages = messages;
        this.turns = turns;
        this.events = events;
        this.opinions = opinions;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public Conversations conversations() {
        return conversations;
    }

    @Override
    public Messages messages() {
        return messages;
    }

    @Override
    public Turns turns() {
        return turns;
    }

    @Override
    public Opinions opinions() {
        return opinions;
    }

    @Override
    public ConversationEvents events() {
        return events;
    }

    @Test
    void of_turns_that_begin_together_one_gets_the_claim() throws InterruptedException {
        OpenConversation open = kept();

        List<String> outcomes = together(() -> transactions.inTransaction(() -> {
            OpenConversation found =
                    conversations.findForTurn(open.id()).orElseThrow().requireOpen();
            conversations.update(
                    found.claimTurn(new MessageId(UUID.randomUUID()), NOON.plusSeconds(1), Duration.ofSeconds(15)));
            return "claimed";
        }));

        assertThat(outcomes)
                .containsOnlyOnce("claimed")
                .filteredOn("TurnInProgress"::equals)
                .hasSize(CONTENDERS - 1);
    }

    @Test
    void of_messages_that_come_together_one_is_kept() throws InterruptedException {
        OpenConversation open = kept();

        List<String> outcomes = together(() -> transactions.inTransaction(() -> {
            OpenConversation found = turns.find(open.id(), Optional.empty(), 5)
                    .orElseThrow()
                    .conversation()
                    .requireOpen();
            VisitorMessage message = sent(open.id(), 1, "Halo?");
            turns.begin(found.claimTurn(message.id(), NOON.plusSeconds(1), Duration.ofSeconds(15)), message);
            return "begun";
        }));

        assertThat(outcomes)
                .containsOnlyOnce("begun")
                .filteredOn(outcome -> outcome.equals("Conflict") || outcome.equals("TurnInProgress"))
                .hasSize(CONTENDERS - 1);
        assertThat(transactions.inTransaction(() -> messages.latest(open.id(), 10)))
                .hasSize(1);
    }

    @Test
    void of_writers_without_a_lock_one_wins_and_the_others_are_told() throws InterruptedException {
        OpenConversation open = kept();

        List<String> outcomes = together(() -> transactions.inTransaction(() -> {
            conversations.update(
                    open.claimTurn(new MessageId(UUID.randomUUID()), NOON.plusSeconds(1), Duration.ofSeconds(15)));
            return "written";
        }));

        assertThat(outcomes)
                .containsOnlyOnce("written")
                .filteredOn("Conflict"::equals)
                .hasSize(CONTENDERS - 1);
        assertThat(transactions.inTransaction(
                        () -> conversations.find(open.id()).orElseThrow().version()))
                .isEqualTo(1);
    }

    @Test
    void events_added_together_get_numbers_of_their_own_without_gaps() throws InterruptedException {
        OpenConversation open = kept();

        List<String> outcomes = together(() -> transactions.inTransaction(() -> {
            events.append(open.id(), new Kind.Opened(), NOON);
            return "added";
        }));

        assertThat(outcomes).hasSize(CONTENDERS).containsOnly("added");
        assertThat(transactions.inTransaction(() -> events.after(open.id(), 0, 100)))
                .extracting(ConversationEvent::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, CONTENDERS).boxed().toList());
    }

    @Test
    void two_jobs_never_hold_the_same_silent_conversation() throws InterruptedException {
        List<String> all = IntStream.range(0, CONTENDERS)
                .mapToObj(_ -> kept().id().value().toString())
                .toList();

        CyclicBarrier allHold = new CyclicBarrier(CONTENDERS);
        List<String> held = together(() -> transactions.inTransaction(() -> {
            OpenConversation mine =
                    conversations.silentSince(NOON.plusSeconds(1), 1).getFirst();
            await(allHold);
            return mine.id().value().toString();
        }));

        assertThat(held).containsExactlyInAnyOrderElementsOf(all);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private OpenConversation kept() {
        OpenConversation fresh = fresh();
        return transactions.inTransaction(() -> {
            conversations.add(fresh);
            return fresh;
        });
    }

    /** Runs the work in that many threads at once; a refusal is told by the name of its problem. */
    private static List<String> together(Callable<String> work) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(CONTENDERS);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> running = IntStream.range(0, CONTENDERS)
                    .mapToObj(_ -> threads.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList();
            return threads
                    .invokeAll(running.stream()
                            .<Callable<String>>map(each -> () -> outcome(each))
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private static String outcome(Future<String> running) throws InterruptedException {
        try {
            return running.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof ProblemException refused) {
                return nameOf(refused.problem());
            }
            throw new IllegalStateException(failed);
        }
    }

    private static String nameOf(Problem problem) {
        return problem.getClass().getSimpleName();
    }
}
