package pl.novahouse.chatbot.application.lead.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.novahouse.chatbot.application.lead.port.SampleLeads.NOON;
import static pl.novahouse.chatbot.application.lead.port.SampleLeads.contact;
import static pl.novahouse.chatbot.application.lead.port.SampleLeads.rich;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.lead.Assignee;
import pl.novahouse.chatbot.domain.lead.Contact;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadFilter;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.lead.LeadStatus;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** What every place where leads are kept guarantees. */
public interface LeadsContract {

    Transactions transactions();

    Leads leads();

    @Test
    default void a_lead_comes_back_as_it_was_kept() {
        Lead lead = kept(rich());

        assertThat(in(() -> leads().find(lead.id()))).contains(lead);
        assertThat(in(() -> leads().find(new LeadId(UUID.randomUUID())))).isEmpty();
    }

    @Test
    default void a_changed_lead_comes_back_with_its_history() {
        Lead lead = kept(rich());
        Contact other = new Contact(
                lead.contact().name(), lead.contact().email(), contact().phone());
        Origin form = new Origin.Form(UUID.randomUUID());

        Lead changed = in(() -> leads().update(lead.mergedWith(
                        other,
                        lead.enquiry(),
                        Optional.of("Jeszcze raz ja"),
                        lead.assessment(),
                        lead.nextAction(),
                        form,
                        NOON.plusSeconds(60))
                .becoming(LeadStatus.CONTACTED, Optional.empty(), "Maria", NOON.plusSeconds(61))
                .assignedTo(new Assignee("kc-1", "Maria"), "Jan", NOON.plusSeconds(62))
                .resembling(new LeadId(UUID.randomUUID()), NOON.plusSeconds(63))));

        assertThat(changed.version()).isEqualTo(1);
        assertThat(in(() -> leads().find(lead.id()))).contains(changed);
        assertThat(in(() -> leads().findByOrigin(form))).contains(changed);
    }

    @Test
    default void a_lead_is_found_by_each_place_it_comes_from() {
        ConversationId conversation = new ConversationId(UUID.randomUUID());
        Lead lead = kept(SampleLeads.from(new Origin.Chat(conversation), contact()));

        assertThat(in(() -> leads().findByConversation(conversation))).contains(lead);
        assertThat(in(() -> leads().findByConversation(new ConversationId(UUID.randomUUID()))))
                .isEmpty();
        assertThat(in(() -> leads().findByOrigin(new Origin.Form(conversation.value()))))
                .isEmpty();
    }

    @Test
    default void one_place_gives_one_lead() {
        Origin origin = new Origin.Form(UUID.randomUUID());
        kept(SampleLeads.from(origin, contact()));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> kept(SampleLeads.from(origin, contact())))
                .extracting(ProblemException::problem)
                .isEqualTo(new Problem.Conflict());
    }

    @Test
    default void a_person_is_found_by_address_or_by_number() {
        Contact contact = contact();
        Lead lead = kept(SampleLeads.from(new Origin.Form(UUID.randomUUID()), contact));
        kept(rich());
        PersonName name = new PersonName("Ktoś");

        assertThat(in(() -> leads().findByContact(new Contact(name, contact.email(), Optional.empty()))))
                .containsExactly(lead);
        assertThat(in(() -> leads().findByContact(new Contact(name, Optional.empty(), contact.phone()))))
                .containsExactly(lead);
        assertThat(in(() -> leads().findByContact(contact()))).isEmpty();
    }

    @Test
    default void a_stale_write_is_declined() {
        Lead lead = kept(rich());
        in(() -> leads().update(lead.assignedTo(new Assignee("a", "A"), "B", NOON.plusSeconds(1))));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() ->
                        in(() -> leads().update(lead.assignedTo(new Assignee("c", "C"), "B", NOON.plusSeconds(2)))))
                .extracting(ProblemException::problem)
                .isEqualTo(new Problem.Conflict());
    }

    @Test
    default void staff_page_through_the_newest_first() {
        List<Lead> all = List.of(kept(rich()), kept(rich()), kept(rich()));

        assertThat(in(() -> leads().page(LeadFilter.all(0, 2))).leads()).hasSize(2);
        assertThat(in(() -> leads().page(LeadFilter.all(1, 2))).leads()).hasSize(1);
        assertThat(in(() -> leads().page(LeadFilter.all(0, 10))).leads()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(in(() -> leads().page(LeadFilter.all(5, 2))).total()).isEqualTo(3);
    }

    @Test
    default void a_filter_finds_what_it_names() {
        Lead plain = kept(rich());
        Lead mine = in(() -> leads().update(added(rich())
                .becoming(LeadStatus.QUALIFIED, Optional.empty(), "Jan", NOON)
                .assignedTo(new Assignee("kc-7", "Jan"), "Jan", NOON)));

        assertThat(found(Optional.of("zazolc ges"), Optional.empty(), Optional.empty(), 0))
                .hasSize(2);
        assertThat(found(
                        plain.contact().email().map(email -> email.value().toUpperCase(Locale.ROOT)),
                        Optional.empty(),
                        Optional.empty(),
                        0))
                .containsExactly(plain);
        assertThat(found(Optional.of("100%_"), Optional.empty(), Optional.empty(), 0))
                .isEmpty();
        assertThat(found(Optional.empty(), Optional.of(LeadStatus.QUALIFIED), Optional.empty(), 0))
                .containsExactly(mine);
        assertThat(found(Optional.empty(), Optional.empty(), Optional.of("kc-7"), 0))
                .containsExactly(mine);
        assertThat(found(Optional.empty(), Optional.empty(), Optional.empty(), 99))
                .isEmpty();
    }

    @Test
    default void a_filter_knows_the_days() {
        kept(rich());

        assertThat(in(() -> leads().page(new LeadFilter(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                0,
                                Optional.of(NOON),
                                Optional.of(NOON.plusSeconds(1)),
                                0,
                                10)))
                        .total())
                .isEqualTo(1);
        assertThat(in(() -> leads().page(new LeadFilter(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                0,
                                Optional.empty(),
                                Optional.of(NOON),
                                0,
                                10)))
                        .total())
                .isZero();
    }

    private List<Lead> found(
            Optional<String> text, Optional<LeadStatus> status, Optional<String> assignee, int leastScore) {
        return in(() -> leads().page(new LeadFilter(
                        text, status, assignee, leastScore, Optional.empty(), Optional.empty(), 0, 10)))
                .leads();
    }

    private Lead kept(Lead lead) {
        return in(() -> added(lead));
    }

    private Lead added(Lead lead) {
        leads().add(lead);
        return lead;
    }

    private <T> T in(Supplier<T> work) {
        return transactions().inTransaction(work);
    }
}
