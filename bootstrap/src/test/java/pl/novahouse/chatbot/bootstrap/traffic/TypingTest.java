package pl.novahouse.chatbot.bootstrap.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.PropertiesConfigSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.novahouse.chatbot.application.audit.port.InMemoryAuditTrail;
import pl.novahouse.chatbot.application.conversation.ConversationFixture;
import pl.novahouse.chatbot.application.conversation.TakeTurn;
import pl.novahouse.chatbot.application.shared.port.InMemoryTransactions;
import pl.novahouse.chatbot.application.shared.port.SequentialIds;
import pl.novahouse.chatbot.application.traffic.AdmitRequest;
import pl.novahouse.chatbot.application.traffic.NoticeMessage;
import pl.novahouse.chatbot.application.traffic.Suspicions;
import pl.novahouse.chatbot.application.traffic.port.InMemoryBlockade;
import pl.novahouse.chatbot.application.traffic.port.InMemoryBlocks;
import pl.novahouse.chatbot.application.traffic.port.InMemoryRateCounters;
import pl.novahouse.chatbot.application.traffic.port.PlainNetworkFingerprints;
import pl.novahouse.chatbot.domain.shared.ClientNetwork;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.traffic.Credential;
import pl.novahouse.chatbot.domain.traffic.EndpointClass;
import pl.novahouse.chatbot.domain.traffic.TrafficLimits;

/** People who write fast never meet a limit as it is shipped; a script that does not wait does. */
class TypingTest {

    private static final Instant BEGIN = new ConversationFixture().now();
    private static final long HOUR = Duration.ofHours(1).toMillis();
    private static final ClientNetwork OFFICE = ClientNetwork.of(new byte[] {(byte) 203, 0, 113, 7});

    private static final PlainNetworkFingerprints FINGERPRINTS = new PlainNetworkFingerprints();

    private final TrafficConfig shipped = ConfigUtils.configBuilder()
            .withSources(new PropertiesConfigSource(
                    Map.of("nova.openid.session-secret", "a-secret-of-the-tests", "RATE_LIMIT_ENABLED", "true"),
                    "",
                    900))
            .withMapping(TrafficConfig.class)
            .build()
            .getConfigMapping(TrafficConfig.class);

    private final ConversationFixture fixture = new ConversationFixture();
    private final InMemoryRateCounters counters = new InMemoryRateCounters(fixture::now);
    private final InMemoryBlocks blocks = new InMemoryBlocks();
    private final TrafficLimits limits = new TrafficWiring().trafficLimits(shipped);
    private final Suspicions suspicions = new Suspicions(
            counters,
            FINGERPRINTS,
            new InMemoryTransactions(),
            blocks,
            new InMemoryAuditTrail(fixture::now),
            new SequentialIds(),
            fixture::now,
            new TrafficWiring().spamPolicy(shipped));
    private final AdmitRequest admit =
            new AdmitRequest(counters, FINGERPRINTS, new InMemoryBlockade(blocks), limits, suspicions, fixture::now);
    private final NoticeMessage notice = new NoticeMessage(counters, FINGERPRINTS, limits, suspicions);
    private final TakeTurn takeTurn = fixture.takeTurn(shipped.messageInterval());

    /** One who writes, and the conversation that came of it. */
    private final class Visitor {

        private final Typist typist;
        private Optional<TakeTurn.Session> session = Optional.empty();
        private String text;

        Visitor(long seed, int wordsPerMinute) {
            this.typist = new Typist(seed, wordsPerMinute);
            this.text = typist.write();
        }

        void send() {
            long sentAt = typist.sendsAt();
            fixture.pass(Duration.between(fixture.now(), BEGIN.plusMillis(sentAt)));
            Optional<Credential> credential =
                    session.map(own -> Credential.of(own.token().value()));
            admitted(EndpointClass.CHAT, credential);
            TakeTurn.Result result = takeTurn.execute(
                    new TakeTurn.Command(text, session, Optional.of(new UUID(sentAt, hashCode())), _ -> {}));
            result.issuedToken()
                    .ifPresent(token -> session = Optional.of(
                            new TakeTurn.Session(result.conversation().id(), token)));
            notice.execute(new NoticeMessage.Command(OFFICE, credential, text));
            typist.answered(sentAt, typist.patience());
            text = typist.write();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 70, 100, 130})
    void an_hour_of_fast_writing_meets_no_limit(int wordsPerMinute) {
        Visitor visitor = new Visitor(wordsPerMinute, wordsPerMinute);
        int messages = 0;
        while (visitor.typist.sendsAt() < HOUR) {
            visitor.send();
            messages++;
        }
        assertThat(messages).isGreaterThan(400);
        assertThat(blocks.latest(1)).isEmpty();
    }

    @Test
    void an_office_of_fast_writers_behind_one_address_meets_no_limit() {
        PriorityQueue<Visitor> office =
                new PriorityQueue<>(Comparator.comparingLong(visitor -> visitor.typist.sendsAt()));
        for (int seed = 0; seed < 8; seed++) {
            office.add(new Visitor(seed, 70 + 5 * seed));
        }
        int messages = 0;
        while (office.element().typist.sendsAt() < HOUR / 3) {
            Visitor next = office.remove();
            next.send();
            office.add(next);
            messages++;
        }
        assertThat(messages).isGreaterThan(1_200);
    }

    @Test
    void a_script_that_does_not_wait_meets_the_shortest_interval_and_then_the_rate() {
        Visitor first = new Visitor(1, 70);
        first.send();
        fixture.pass(Duration.ofMillis(100));
        assertThat(problemOf(() -> takeTurn.execute(
                        new TakeTurn.Command("jeszcze raz", first.session, Optional.empty(), _ -> {}))))
                .isEqualTo(new Problem.MessageTooFast(Duration.ofMillis(600)));

        Optional<Credential> credential =
                first.session.map(own -> Credential.of(own.token().value()));
        int admitted = 0;
        while (admit.execute(new AdmitRequest.Command(EndpointClass.CHAT, OFFICE, credential))
                instanceof AdmitRequest.Result.Admitted) {
            admitted++;
        }
        assertThat(admitted).isLessThanOrEqualTo(15);
    }

    private void admitted(EndpointClass endpoint, Optional<Credential> credential) {
        assertThat(admit.execute(new AdmitRequest.Command(endpoint, OFFICE, credential)))
                .as("at %s", fixture.now())
                .isInstanceOf(AdmitRequest.Result.Admitted.class);
    }

    private static Problem problemOf(Runnable call) {
        try {
            call.run();
        } catch (ProblemException refused) {
            return refused.problem();
        }
        throw new AssertionError("nothing was refused");
    }
}
