package pl.novahouse.chatbot.application.lead.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.lead.CrmAnswer;
import pl.novahouse.chatbot.domain.lead.CrmItem;
import pl.novahouse.chatbot.domain.lead.LeadId;

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
