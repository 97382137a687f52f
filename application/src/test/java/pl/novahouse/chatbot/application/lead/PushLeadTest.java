package pl.novahouse.chatbot.application.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.consent.port.InMemoryConsentLedger;
import pl.novahouse.chatbot.application.consent.port.SampleConsents;
import pl.novahouse.chatbot.application.delivery.Courier;
import pl.novahouse.chatbot.application.delivery.DeliverNext;
import pl.novahouse.chatbot.application.delivery.DeliveryHouse;
import pl.novahouse.chatbot.application.lead.port.InMemoryCrm;
import pl.novahouse.chatbot.application.lead.port.InMemoryCrm.Moment;
import pl.novahouse.chatbot.application.lead.port.InMemoryLeads;
import pl.novahouse.chatbot.application.lead.port.SampleLeads;
import pl.novahouse.chatbot.domain.consent.Consents;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.delivery.Attempt;
import pl.novahouse.chatbot.domain.delivery.DeliveryId;
import pl.novahouse.chatbot.domain.delivery.Dispatch;
import pl.novahouse.chatbot.domain.delivery.Failure;
import pl.novahouse.chatbot.domain.delivery.Progress;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.delivery.Report;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.lead.CrmItem;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadStatus;

class PushLeadTest {

    private final DeliveryHouse house = new DeliveryHouse();
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryConsentLedger ledger = new InMemoryConsentLedger();
    private final InMemoryCrm crm = new InMemoryCrm();
    private final PushLead push = new PushLead(new AgreedLead(house.transactions, leads, ledger), crm);
    private final DeliverNext deliverNext = house.deliverNext(push, new EraseLeadItem(crm));

    @Test
    void a_lead_reaches_the_board_in_one_call_and_later_changes_reach_the_same_item() {
        Lead lead = agreed();
        house.order(PushLead.order(lead.id()));
        tryNext();
        assertThat(crm.calls()).isEqualTo(1);
        assertThat(crm.itemsOf(lead.id())).containsExactly(Optional.of(item(lead)));

        Lead contacted = leads.update(lead.becoming(LeadStatus.CONTACTED, Optional.empty(), "Anna", house.now()));
        house.order(PushLead.order(lead.id()));
        tryNext();

        assertThat(crm.calls()).isEqualTo(2);
        assertThat(crm.itemsOf(lead.id())).containsExactly(Optional.of(item(contacted)));
    }

    @Test
    void without_consent_nothing_leaves_the_house() {
        Lead silent = SampleLeads.rich();
        leads.add(silent);
        Lead withdrawn = agreed();
        ledger.append(SampleConsents.decision(withdrawn.origins().getFirst(), Purpose.CONTACT, false));
        DeliveryId first = house.order(PushLead.order(silent.id()));
        DeliveryId second = house.order(PushLead.order(withdrawn.id()));

        tryNext();
        tryNext();

        assertThat(crm.calls()).isZero();
        Progress.Discarded discarded = new Progress.Discarded(Reason.of("consent_withdrawn"), house.now());
        assertThat(house.find(first).progress()).isEqualTo(discarded);
        assertThat(house.find(second).progress()).isEqualTo(discarded);
    }

    @Test
    void a_lead_that_was_erased_meanwhile_is_not_delivered() {
        DeliveryId id = house.order(PushLead.order(SampleLeads.rich().id()));

        tryNext();

        assertThat(house.find(id).progress()).isEqualTo(new Progress.Discarded(Reason.of("lead_gone"), house.now()));
    }

    @Test
    void a_timeout_after_the_board_has_acted_makes_no_second_item() {
        Lead lead = agreed();
        house.order(PushLead.order(lead.id()));
        crm.failing(Moment.AFTER);

        runUntilQuiet();

        assertThat(crm.itemsOf(lead.id())).hasSize(1);
        assertThat(crm.calls()).as("the request and its repetition").isEqualTo(2);
    }

    @Test
    void what_changed_between_a_request_and_its_repetition_reaches_the_item() {
        Lead lead = agreed();
        house.order(PushLead.order(lead.id()));
        crm.failing(Moment.AFTER);
        tryNext();
        house.pass(Duration.ofSeconds(1));
        Lead contacted = leads.update(lead.becoming(LeadStatus.CONTACTED, Optional.empty(), "Anna", house.now()));

        runUntilQuiet();

        assertThat(crm.itemsOf(lead.id())).containsExactly(Optional.of(item(contacted)));
    }

    @Test
    void after_the_boards_memory_has_faded_the_item_is_looked_up() {
        Lead lead = agreed();
        house.order(PushLead.order(lead.id()));
        crm.failing(Moment.AFTER);
        tryNext();
        crm.forgetKeys();
        house.pass(Duration.ofMinutes(30));

        runUntilQuiet();

        assertThat(crm.itemsOf(lead.id())).hasSize(1);
        assertThat(house.names.find(Target.MONDAY, lead.id().value())).isPresent();
    }

    @Test
    void of_several_items_the_oldest_is_adopted_and_staff_are_told() {
        Lead lead = agreed();
        String oldest = crm.put(item(lead));
        crm.put(item(lead));
        DeliveryId id = house.order(PushLead.order(lead.id()));
        crm.failing(Moment.BEFORE);
        tryNext();
        house.pass(Duration.ofMinutes(30));

        tryNext();

        assertThat(house.names.find(Target.MONDAY, lead.id().value())).contains(oldest);
        assertThat(house.attempts.of(id).getLast()).satisfies(attempt -> {
            assertThat(attempt.result()).isEqualTo(Attempt.Result.DONE);
            assertThat(attempt.reason().map(Reason::code)).contains("several_items");
        });
    }

    @Test
    void an_erasure_takes_the_personal_data_out_and_then_removes_every_item() {
        Lead lead = agreed();
        house.order(PushLead.order(lead.id()));
        tryNext();
        crm.put(item(lead));
        DeliveryId id = house.order(EraseLeadItem.order(lead.id()));
        crm.failing(Moment.BEFORE).failing(Moment.BEFORE);

        runUntilQuiet();

        assertThat(crm.itemsOf(lead.id())).isEmpty();
        assertThat(house.names.find(Target.MONDAY, lead.id().value())).isEmpty();
        assertThat(house.find(id).progress()).isInstanceOf(Progress.Delivered.class);
    }

    @Test
    void an_erasure_that_breaks_off_leaves_no_personal_data_and_is_finished_later() {
        Lead lead = agreed();
        String item = crm.put(item(lead));
        house.order(EraseLeadItem.order(lead.id()));
        Failure outage = new Failure.Outage(Reason.of("timeout"));
        crm.find(lead.id());
        crm.blank(item);
        assertThat(crm.itemsOf(lead.id())).containsExactly(Optional.empty());
        crm.failing(Moment.AFTER, outage);

        runUntilQuiet();

        assertThat(crm.itemsOf(lead.id())).isEmpty();
    }

    /** Each number is the fate of one call: 0–3 succeed, 4 and 5 break off before, 6 after, 7 is a crash of ours. */
    @Property(tries = 1000)
    void whatever_fails_in_whichever_order_the_board_holds_one_item(
            @ForAll @Size(max = 10) List<@IntRange(max = 7) Integer> fates,
            @ForAll @Size(10) List<@IntRange(max = 40) Integer> minutes) {
        PushLeadTest fresh = new PushLeadTest();
        Lead lead = fresh.agreed();
        fresh.house.order(PushLead.order(lead.id()));
        Crashing crashing = new Crashing(fresh.push);
        DeliverNext worker = fresh.house.deliverNext(crashing);
        for (int i = 0; i < fates.size(); i++) {
            crashing.crashNext(fates.get(i) == 7);
            if (fates.get(i) >= 4 && fates.get(i) < 7) {
                fresh.crm.failing(fates.get(i) == 6 ? Moment.AFTER : Moment.BEFORE);
            }
            crashing.run(worker);
            if (minutes.get(i) > 30) {
                fresh.crm.forgetKeys();
            }
            fresh.house.pass(Duration.ofMinutes(minutes.get(i)));
        }
        crashing.crashNext(false);
        for (int i = 0; i < 300; i++) {
            fresh.house.pass(Duration.ofMinutes(10));
            crashing.run(worker);
        }

        assertThat(fresh.crm.itemsOf(lead.id()).size()).isEqualTo(1);
    }

    /** A courier whose process dies after the call and before the commit, when the test wants it. */
    private static final class Crashing implements Courier {

        private final Courier courier;
        private final List<Boolean> crash = new ArrayList<>(List.of(false));

        Crashing(Courier courier) {
            this.courier = courier;
        }

        void crashNext(boolean wanted) {
            crash.set(0, wanted);
        }

        void run(DeliverNext worker) {
            try {
                worker.execute(new DeliverNext.Command(Target.MONDAY));
            } catch (IllegalStateException died) {
                crash.set(0, false);
            }
        }

        @Override
        public Target target() {
            return courier.target();
        }

        @Override
        public String kind() {
            return courier.kind();
        }

        @Override
        public Report deliver(Dispatch dispatch) {
            Report report = courier.deliver(dispatch);
            if (crash.getFirst()) {
                throw new IllegalStateException("the process has died");
            }
            return report;
        }
    }

    private Lead agreed() {
        Lead lead = SampleLeads.rich();
        leads.add(lead);
        ledger.append(SampleConsents.decision(lead.origins().getFirst(), Purpose.CONTACT, true));
        return lead;
    }

    private CrmItem item(Lead lead) {
        Consents consents = ledger.of(lead.origins());
        return CrmItem.of(lead, consents);
    }

    private boolean tryNext() {
        return deliverNext.execute(new DeliverNext.Command(Target.MONDAY)).tried();
    }

    private void runUntilQuiet() {
        for (int i = 0; i < 20; i++) {
            tryNext();
            house.pass(Duration.ofMinutes(1));
        }
    }
}
