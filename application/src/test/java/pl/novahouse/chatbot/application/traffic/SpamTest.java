package pl.novahouse.chatbot.application.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.novahouse.chatbot.application.traffic.TrafficFixture.ELSEWHERE;
import static pl.novahouse.chatbot.application.traffic.TrafficFixture.HOME;
import static pl.novahouse.chatbot.application.traffic.TrafficFixture.NOBODY;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEntry;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.audit.AuditLink;
import pl.novahouse.chatbot.domain.audit.AuditSubject;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.traffic.Abuse;
import pl.novahouse.chatbot.domain.traffic.Block;
import pl.novahouse.chatbot.domain.traffic.BlockId;
import pl.novahouse.chatbot.domain.traffic.Credential;
import pl.novahouse.chatbot.domain.traffic.EndpointClass;

/** What counts as abuse, and what follows: three violations make a block of half an hour here. */
class SpamTest {

    private static final Optional<Credential> SESSION = Optional.of(Credential.of("session"));
    private static final Actor ANNA = new Actor.Staff("anna", "Anna Admin");
    private static final String ADVERTISEMENT = "Tanie kredyty bez BIK – sprawdź!";

    private final TrafficFixture fixture = new TrafficFixture();

    @Test
    void the_same_text_again_and_again_ends_in_a_block() {
        write(4 + 2, ADVERTISEMENT);
        assertThat(blocks()).isEmpty();

        write(1, "TANIE kredyty, bez BIK... sprawdź");

        assertThat(blocks()).singleElement().satisfies(block -> {
            assertThat(block.reason()).isEqualTo(Abuse.REPEATED_TEXT);
            assertThat(block.maskedNetwork()).isEqualTo("203.0.113.0/24");
            assertThat(block.until()).isEqualTo(fixture.now().plus(Duration.ofMinutes(30)));
        });
    }

    @Test
    void the_same_text_from_ever_new_sessions_is_noticed_by_its_address() {
        for (int message = 0; message < 8 + 3; message++) {
            fixture.message(HOME, Optional.of(Credential.of("session" + message)), ADVERTISEMENT);
        }
        assertThat(blocks()).extracting(Block::reason).containsExactly(Abuse.REPEATED_TEXT);
    }

    @Test
    void short_words_and_a_question_asked_twice_are_no_spam() {
        for (String text : List.of("tak", "ok", "nie", "?", "👍", "dziękuję", "TAK!!!", "50m")) {
            write(50, text);
        }
        write(2, "Ile kosztuje wykończenie 50 metrów w pakiecie Comfort?");
        write(2, "A ile trwają prace w domu pod Gdańskiem?");

        assertThat(blocks()).isEmpty();
        assertThat(fixture.transactions.committed()).isZero();
    }

    @Test
    void a_flood_of_links_ends_in_a_block_and_a_few_links_do_not() {
        write(1, "Mieszkanie: https://www.otodom.pl/oferta/1, rzut: https://deweloper.example/rzut.pdf");
        write(1, "i jeszcze www.deweloper.example");
        assertThat(blocks()).isEmpty();

        for (int message = 0; message < 3; message++) {
            write(1, "http://a.example http://b.example http://c.example http://d.example nr " + message);
        }

        assertThat(blocks()).extracting(Block::reason).containsExactly(Abuse.LINK_FLOOD);
    }

    @Test
    void a_flood_of_sessions_ends_in_a_block() {
        for (int call = 0; call < 6 + 3; call++) {
            fixture.call(EndpointClass.SESSION, HOME, NOBODY);
        }
        assertThat(blocks()).extracting(Block::reason).containsExactly(Abuse.SESSION_FLOOD);
    }

    @Test
    void messages_that_each_open_a_session_flood_as_well() {
        for (int message = 0; message < 6 + 3; message++) {
            fixture.message(HOME, NOBODY, "Dzień dobry, pytanie " + message);
        }
        assertThat(blocks()).extracting(Block::reason).containsExactly(Abuse.SESSION_FLOOD);
    }

    @Test
    void violations_fade_with_time() {
        for (int day = 0; day < 20; day++) {
            write(4 + 2, ADVERTISEMENT);
            fixture.pass(Duration.ofMinutes(15));
        }
        assertThat(blocks()).isEmpty();
    }

    @Test
    void a_blocked_network_is_kept_out_of_what_visitors_do_until_the_block_ends() {
        write(4 + 3, ADVERTISEMENT);

        for (EndpointClass endpoint : EndpointClass.values()) {
            switch (endpoint) {
                case CHAT, SESSION, VISITOR, FORM, UPLOAD ->
                    assertThat(fixture.call(endpoint, HOME, NOBODY))
                            .isEqualTo(new AdmitRequest.Result.KeptOut(
                                    new Problem.TemporarilyBlocked(Duration.ofMinutes(30))));
                case MACHINE, STAFF, EXPORT, OTHER ->
                    assertThat(fixture.call(endpoint, HOME, NOBODY)).isInstanceOf(AdmitRequest.Result.Admitted.class);
            }
        }
        assertThat(fixture.call(EndpointClass.CHAT, ELSEWHERE, NOBODY))
                .isInstanceOf(AdmitRequest.Result.Admitted.class);

        fixture.pass(Duration.ofMinutes(30));
        assertThat(fixture.call(EndpointClass.CHAT, HOME, NOBODY)).isInstanceOf(AdmitRequest.Result.Admitted.class);
    }

    @Test
    void more_abuse_while_a_block_is_in_force_makes_no_second_one() {
        write(4 + 10, ADVERTISEMENT);

        assertThat(blocks()).hasSize(1);
    }

    @Test
    void staff_see_a_block_and_lift_it() {
        write(4 + 3, ADVERTISEMENT);
        ListBlocks list = new ListBlocks(fixture.transactions, fixture.blocks, fixture::now);
        LiftBlock lift = new LiftBlock(fixture.transactions, fixture.blocks, fixture.audit, fixture::now);
        Block block = list.execute().blocks().getFirst();

        lift.execute(new LiftBlock.Command(block.id(), ANNA));
        lift.execute(new LiftBlock.Command(block.id(), ANNA));

        assertThat(fixture.call(EndpointClass.CHAT, HOME, NOBODY)).isInstanceOf(AdmitRequest.Result.Admitted.class);
        assertThat(list.execute().blocks())
                .singleElement()
                .satisfies(lifted -> assertThat(lifted.liftedAt()).contains(fixture.now()));
        assertThat(fixture.audit.following(0, 10))
                .extracting(AuditLink::toEntry)
                .extracting(AuditEntry::event)
                .containsExactly(
                        new AuditEvent(
                                new Actor.Job("spam-watch"),
                                AuditAction.NETWORK_BLOCKED,
                                Optional.of(subject(block)),
                                "repeated_text"),
                        AuditEvent.about(subject(block), ANNA, AuditAction.NETWORK_BLOCK_LIFTED));
        assertThatThrownBy(() -> lift.execute(new LiftBlock.Command(new BlockId(new UUID(9, 9)), ANNA)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        thrown -> assertThat(thrown.problem()).isEqualTo(new Problem.NotFound()));
    }

    @Test
    void a_block_that_ended_long_ago_is_forgotten() {
        write(4 + 3, ADVERTISEMENT);
        ForgetOldBlocks forget = new ForgetOldBlocks(fixture.transactions, fixture.blocks, fixture::now);
        ForgetOldBlocks.Command afterAMonth = new ForgetOldBlocks.Command(Duration.ofDays(30));

        assertThat(forget.execute(afterAMonth).forgotten()).isZero();
        fixture.pass(Duration.ofDays(31));
        assertThat(forget.execute(afterAMonth).forgotten()).isEqualTo(1);
    }

    @Test
    void nobody_is_watched_where_limits_are_off() {
        TrafficFixture unwatched = new TrafficFixture(false);
        for (int message = 0; message < 100; message++) {
            unwatched.message(HOME, NOBODY, ADVERTISEMENT);
        }
        assertThat(unwatched.blocks.latest(1)).isEmpty();
    }

    private static AuditSubject subject(Block block) {
        return new AuditSubject("traffic_block", block.id().value().toString());
    }

    private void write(int times, String text) {
        for (int time = 0; time < times; time++) {
            fixture.message(HOME, SESSION, text);
        }
    }

    private List<Block> blocks() {
        return fixture.blocks.latest(10);
    }
}
