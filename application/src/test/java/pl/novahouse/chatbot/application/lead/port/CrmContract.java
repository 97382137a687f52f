package pl.novahouse.chatbot.application.lead.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.lead.Assignee;
import pl.novahouse.chatbot.domain.lead.CrmAnswer;
import pl.novahouse.chatbot.domain.lead.CrmComparison;
import pl.novahouse.chatbot.domain.lead.CrmItem;
import pl.novahouse.chatbot.domain.lead.CrmPart;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.lead.LeadStatus;

/** What every board guarantees. */
public interface CrmContract {

    /** A board without items. */
    Crm crm();

    @Test
    default void an_item_is_made_once_under_one_key() {
        CrmItem item = item();
        UUID key = UUID.randomUUID();

        CrmAnswer.Kept first = kept(crm().create(item, key));
        CrmAnswer.Kept second = kept(crm().create(item, key));

        assertThat(first.repeated()).isFalse();
        assertThat(second.repeated()).isTrue();
        assertThat(second.itemId()).isEqualTo(first.itemId());
        assertThat(found(item.lead().id())).containsExactly(first.itemId());
    }

    @Test
    default void items_are_found_by_the_id_of_their_lead_the_oldest_first() {
        CrmItem item = item();
        CrmItem other = item();
        String first = kept(crm().create(item, UUID.randomUUID())).itemId();
        String second = kept(crm().create(item, UUID.randomUUID())).itemId();
        crm().create(other, UUID.randomUUID());

        assertThat(found(item.lead().id())).containsExactly(first, second);
        assertThat(found(new LeadId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    default void an_item_is_brought_up_to_date_blanked_and_removed() {
        CrmItem item = item();
        String id = kept(crm().create(item, UUID.randomUUID())).itemId();

        assertThat(kept(crm().update(id, item)).itemId()).isEqualTo(id);
        assertThat(kept(crm().blank(id)).itemId()).isEqualTo(id);
        assertThat(found(item.lead().id())).as("it can still be found").containsExactly(id);
        assertThat(kept(crm().delete(id)).itemId()).isEqualTo(id);
        assertThat(found(item.lead().id())).isEmpty();
    }

    @Test
    default void an_item_that_shows_the_lead_does_not_differ() {
        CrmItem item = item();
        String id = kept(crm().create(item, UUID.randomUUID())).itemId();

        assertThat(crm().compare(item)).isEqualTo(new CrmComparison.Compared(List.of(id), List.of()));
        assertThat(crm().compare(item())).isEqualTo(new CrmComparison.Compared(List.of(), List.of()));
    }

    @Test
    default void what_an_item_shows_differently_is_named() {
        CrmItem item = item();
        String id = kept(crm().create(item, UUID.randomUUID())).itemId();
        Lead later = item.lead()
                .becoming(
                        LeadStatus.CONTACTED,
                        Optional.empty(),
                        "Maria",
                        item.lead().changedAt())
                .assignedTo(new Assignee("m", "Maria"), "Maria", item.lead().changedAt());

        assertThat(crm().compare(new CrmItem(later, false, true)))
                .isEqualTo(new CrmComparison.Compared(
                        List.of(id),
                        List.of(
                                CrmPart.STATUS,
                                CrmPart.NEXT_ACTION,
                                CrmPart.NEXT_ACTION_DUE,
                                CrmPart.ASSIGNEE,
                                CrmPart.MARKETING_EMAIL,
                                CrmPart.MARKETING_PHONE)));
    }

    @Test
    default void the_oldest_of_several_items_is_compared() {
        CrmItem item = item();
        String first = kept(crm().create(item, UUID.randomUUID())).itemId();
        String second = kept(crm().create(new CrmItem(item.lead(), false, false), UUID.randomUUID()))
                .itemId();

        assertThat(crm().compare(item)).isEqualTo(new CrmComparison.Compared(List.of(first, second), List.of()));
    }

    @Test
    default void an_item_without_personal_data_differs() {
        CrmItem item = item();
        crm().blank(kept(crm().create(item, UUID.randomUUID())).itemId());

        assertThat(crm().compare(item))
                .isInstanceOfSatisfying(
                        CrmComparison.Compared.class,
                        compared -> assertThat(compared.differing()).contains(CrmPart.EMAIL, CrmPart.PHONE));
    }

    @Test
    default void what_is_not_on_the_board_cannot_be_changed() {
        assertThat(crm().update("1", item())).isInstanceOf(CrmAnswer.Failed.class);
    }

    private List<String> found(LeadId lead) {
        return crm().find(lead) instanceof CrmAnswer.Found found ? found.itemIds() : List.of("not found");
    }

    private static CrmAnswer.Kept kept(CrmAnswer answer) {
        if (answer instanceof CrmAnswer.Kept kept) {
            return kept;
        }
        throw new AssertionError("not kept: " + answer);
    }

    private static CrmItem item() {
        return new CrmItem(SampleLeads.rich(), true, false);
    }
}
