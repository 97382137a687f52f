package pl.novahouse.chatbot.integrations.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.novahouse.chatbot.application.consent.port.InMemoryConsentLedger;
import pl.novahouse.chatbot.application.consent.port.SampleConsents;
import pl.novahouse.chatbot.application.delivery.DeliverNext;
import pl.novahouse.chatbot.application.delivery.DeliveryHouse;
import pl.novahouse.chatbot.application.lead.AgreedLead;
import pl.novahouse.chatbot.application.lead.PushLead;
import pl.novahouse.chatbot.application.lead.port.InMemoryLeads;
import pl.novahouse.chatbot.application.lead.port.SampleLeads;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.delivery.DeliveryId;
import pl.novahouse.chatbot.domain.delivery.Progress;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.delivery.TargetCondition;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.integrations.lead.FakeBoard.Trouble;
import pl.novahouse.chatbot.integrations.lead.MondaySettings.ContactFormat;

/** Whatever goes wrong with a call, in the end the board holds exactly one item for each lead. */
class FaultMatrixTest {

    /** What the fake board asks for when there were too many calls. */
    private static final Duration ASKED_FOR = Duration.ofSeconds(1);

    private final FakeBoard board = FakeBoard.start();
    private final DeliveryHouse house = new DeliveryHouse();
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryConsentLedger ledger = new InMemoryConsentLedger();
    private final MondayCrm crm =
            new MondayCrm(MondaySamples.settings(board.url(), ContactFormat.OBJECT), InstantSource.system());
    private final DeliverNext deliverNext =
            house.deliverNext(new PushLead(new AgreedLead(house.transactions, leads, ledger), crm));

    @AfterEach
    void stop() {
        board.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Trouble.class,
            names = {"DAILY_LIMIT", "BAD_TOKEN", "COLUMN_VALUE"},
            mode = EnumSource.Mode.EXCLUDE)
    void after_one_trouble_the_lead_has_one_item(Trouble trouble) {
        Lead lead = order();
        board.meeting(trouble);

        run(Duration.ofMinutes(2));

        assertThat(board.itemsOf(id(lead))).hasSize(1);
        assertThat(board.size()).isEqualTo(1);
    }

    static Stream<List<Trouble>> series() {
        Random random = new Random(20261125);
        List<Trouble> recurring = Stream.of(Trouble.values())
                .filter(trouble -> trouble != Trouble.DAILY_LIMIT
                        && trouble != Trouble.BAD_TOKEN
                        && trouble != Trouble.COLUMN_VALUE)
                .toList();
        return Stream.generate(() -> Stream.generate(() -> recurring.get(random.nextInt(recurring.size())))
                        .limit(4)
                        .toList())
                .limit(12);
    }

    @ParameterizedTest
    @MethodSource("series")
    void after_a_series_of_troubles_the_lead_has_one_item(List<Trouble> troubles) {
        Lead lead = order();
        board.meeting(troubles.toArray(Trouble[]::new));

        run(Duration.ofMinutes(8));

        assertThat(board.itemsOf(id(lead))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Trouble.class,
            names = {
                "TIMEOUT_AFTER",
                "CUT_AFTER",
                "CUT_DURING",
                "GARBAGE",
                "PAGE_AFTER",
                "FLOOD_AFTER",
                "ERROR_BESIDE_DATA",
                "SLOW_DRIP",
                "BAD_GATEWAY_AFTER"
            })
    void an_item_made_without_our_hearing_of_it_is_adopted_after_the_boards_memory_has_faded(Trouble trouble) {
        Lead lead = order();
        board.meeting(trouble);
        tryNext();
        board.forgetKeys();
        house.pass(Duration.ofMinutes(40));

        run(Duration.ofMinutes(2));

        assertThat(board.itemsOf(id(lead))).hasSize(1);
    }

    @Test
    void a_daily_limit_costs_one_call_and_everything_goes_out_the_next_day() {
        List<Lead> all = Stream.generate(this::order).limit(5).toList();
        board.meeting(Trouble.DAILY_LIMIT);

        run(Duration.ofMinutes(10));
        assertThat(board.calls()).isEqualTo(1);
        assertThat(hold()).isInstanceOf(TargetCondition.Hold.Paused.class);

        house.pass(Duration.ofDays(1));
        run(Duration.ofMinutes(2));
        assertThat(all).allSatisfy(lead -> assertThat(board.itemsOf(id(lead))).hasSize(1));
        assertThat(board.calls()).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource(
            value = Trouble.class,
            names = {"TOO_MANY_WITH_WAIT", "COMPLEXITY"})
    void a_wait_that_the_board_asks_for_holds_for_all_leads(Trouble trouble) {
        Lead first = order();
        Lead second = order();
        board.meeting(trouble);
        tryNext();
        tryAgainAndAgain();
        house.pass(ASKED_FOR.minusMillis(1));
        tryAgainAndAgain();
        assertThat(board.calls()).isEqualTo(1);

        run(Duration.ofSeconds(10));
        assertThat(board.itemsOf(id(first))).hasSize(1);
        assertThat(board.itemsOf(id(second))).hasSize(1);
        assertThat(board.calls()).isEqualTo(3);
    }

    @Test
    void a_429_without_a_wait_is_left_alone_for_a_wait_of_our_own() {
        Lead lead = order();
        board.meeting(Trouble.TOO_MANY_WITHOUT_WAIT);
        tryNext();
        tryAgainAndAgain();
        assertThat(board.calls()).isEqualTo(1);

        run(Duration.ofMinutes(2));

        assertThat(board.itemsOf(id(lead))).hasSize(1);
        assertThat(board.calls()).isEqualTo(2);
    }

    @Test
    void where_nobody_listens_nothing_is_lost_and_the_lead_goes_out_as_soon_as_somebody_does() throws IOException {
        Lead lead = order();
        MondayCrm nobody = new MondayCrm(
                MondaySamples.settings(addressWithoutListener(), ContactFormat.OBJECT), InstantSource.system());
        DeliverNext inVain = house.deliverNext(new PushLead(new AgreedLead(house.transactions, leads, ledger), nobody));
        for (int i = 0; i < 3; i++) {
            assertThat(inVain.execute(new DeliverNext.Command(Target.MONDAY)).tried())
                    .isTrue();
            house.pass(Duration.ofMinutes(1));
        }
        assertThat(board.calls()).isZero();

        run(Duration.ofMinutes(5));

        assertThat(board.itemsOf(id(lead))).hasSize(1);
    }

    private static URI addressWithoutListener() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return URI.create("http://localhost:" + socket.getLocalPort() + "/v2");
        }
    }

    private void tryAgainAndAgain() {
        for (int i = 0; i < 10; i++) {
            tryNext();
        }
    }

    @Test
    void a_bad_token_stops_everything_until_a_person_resumes_it() {
        Lead lead = order();
        board.meeting(Trouble.BAD_TOKEN);
        run(Duration.ofDays(2));
        assertThat(board.calls()).isEqualTo(1);

        house.conditions.store(house.conditions.read(Target.MONDAY).resumed());
        run(Duration.ofMinutes(2));

        assertThat(board.itemsOf(id(lead))).hasSize(1);
    }

    @Test
    void a_wrong_value_is_visible_as_stuck_and_goes_out_when_it_is_replayed() {
        Lead lead = SampleLeads.rich();
        DeliveryId delivery = order(lead);
        board.meeting(Trouble.COLUMN_VALUE);
        run(Duration.ofHours(1));
        assertThat(house.find(delivery).progress())
                .isInstanceOfSatisfying(
                        Progress.Dead.class,
                        dead -> assertThat(dead.reason().detail()).isEqualTo("ColumnValueException, column status"));

        house.deliveries.requeue(house.find(delivery).replay(house.now()));
        run(Duration.ofMinutes(2));

        assertThat(board.itemsOf(id(lead))).hasSize(1);
    }

    @Test
    void a_lead_costs_one_call_when_nothing_goes_wrong_and_two_after_a_cut() {
        order();
        run(Duration.ofMinutes(1));
        assertThat(board.calls()).isEqualTo(1);

        order();
        board.meeting(Trouble.CUT_AFTER);
        run(Duration.ofMinutes(1));
        assertThat(board.calls()).isEqualTo(3);
    }

    @Test
    void a_dead_board_is_soon_left_alone() {
        List<Lead> all = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            all.add(order());
        }
        board.planning(_ -> Trouble.CUT_BEFORE);
        run(Duration.ofMinutes(10));
        assertThat(board.calls()).isLessThan(15);
        assertThat(hold()).isInstanceOf(TargetCondition.Hold.BreakerOpen.class);

        board.planning(_ -> Trouble.NONE);
        run(Duration.ofMinutes(20));
        assertThat(all).allSatisfy(lead -> assertThat(board.itemsOf(id(lead))).hasSize(1));
    }

    private Lead order() {
        Lead lead = SampleLeads.rich();
        order(lead);
        return lead;
    }

    private DeliveryId order(Lead lead) {
        leads.add(lead);
        ledger.append(SampleConsents.decision(lead.origins().getFirst(), Purpose.CONTACT, true));
        return house.order(PushLead.order(lead.id()));
    }

    private static String id(Lead lead) {
        return lead.id().value().toString();
    }

    private TargetCondition.Hold hold() {
        return house.conditions.read(Target.MONDAY).hold(house.now()).orElseThrow();
    }

    private boolean tryNext() {
        return deliverNext.execute(new DeliverNext.Command(Target.MONDAY)).tried();
    }

    /** Lets that much time of the house pass, trying whenever something is due. */
    private void run(Duration time) {
        long steps = 60;
        for (long i = 0; i < steps; i++) {
            while (tryNext()) {
                assertThat(board.calls()).isLessThan(500);
            }
            house.pass(time.dividedBy(steps));
        }
        while (tryNext()) {
            assertThat(board.calls()).isLessThan(500);
        }
    }
}
