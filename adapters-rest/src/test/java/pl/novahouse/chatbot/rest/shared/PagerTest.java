package pl.novahouse.chatbot.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagerTest {

    @Test
    void a_list_without_entries_is_one_page_that_leads_nowhere() {
        Pager pager = Pager.of(0, 0, 25, number -> "/" + number);

        assertThat(pager.count()).isOne();
        assertThat(pager.hasPages()).isFalse();
        assertThat(pager.previous()).isEmpty();
        assertThat(pager.next()).isEmpty();
    }

    @Test
    void a_page_in_the_middle_leads_to_both_its_neighbours() {
        Pager pager = Pager.of(51, 1, 25, number -> "/" + number);

        assertThat(pager.number()).isEqualTo(2);
        assertThat(pager.count()).isEqualTo(3);
        assertThat(pager.previous()).hasValue("/1");
        assertThat(pager.next()).hasValue("/3");
    }

    @Test
    void the_last_page_leads_back_only() {
        Pager pager = Pager.of(50, 1, 25, number -> "/" + number);

        assertThat(pager.count()).isEqualTo(2);
        assertThat(pager.previous()).hasValue("/1");
        assertThat(pager.next()).isEmpty();
    }
}
