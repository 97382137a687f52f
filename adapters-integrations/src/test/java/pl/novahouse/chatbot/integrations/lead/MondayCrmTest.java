package pl.novahouse.chatbot.integrations.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.novahouse.chatbot.application.lead.port.Crm;
import pl.novahouse.chatbot.application.lead.port.CrmContract;
import pl.novahouse.chatbot.application.lead.port.SampleLeads;
import pl.novahouse.chatbot.domain.delivery.Failure;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.lead.CrmAnswer;
import pl.novahouse.chatbot.domain.lead.CrmComparison;
import pl.novahouse.chatbot.domain.lead.CrmItem;
import pl.novahouse.chatbot.domain.lead.CrmPart;
import pl.novahouse.chatbot.domain.operation.PartCondition;
import pl.novahouse.chatbot.integrations.lead.FakeBoard.Trouble;
import pl.novahouse.chatbot.integrations.lead.MondaySettings.ContactFormat;

class MondayCrmTest implements CrmContract {

    private final FakeBoard board = FakeBoard.start();
    private final MondayCrm crm = with(ContactFormat.OBJECT);
    private final CrmItem item = new CrmItem(SampleLeads.rich(), true, false);
    private final String lead = item.lead().id().value().toString();

    private MondayCrm with(ContactFormat format) {
        return new MondayCrm(MondaySamples.settings(board.url(), format), InstantSource.system());
    }

    @AfterEach
    void stop() {
        board.close();
    }

    @Override
    public Crm crm() {
        return crm;
    }

    @Test
    void an_item_holds_the_lead_in_the_documented_formats() {
        crm.create(item, UUID.randomUUID());

        JsonNode kept = board.itemsOf(lead).getFirst();
        assertThat(board.namesOf(lead)).containsExactly("Zażółć Gęślą");
        String email = item.lead().contact().email().orElseThrow().value();
        String phone = item.lead().contact().phone().orElseThrow().e164();
        assertThat(kept.path("email").toString()).isEqualTo("{\"email\":\"" + email + "\",\"text\":\"" + email + "\"}");
        assertThat(kept.path("phone").toString())
                .isEqualTo("{\"phone\":\"" + phone + "\",\"countryShortName\":\"PL\"}");
        assertThat(kept.path("status").toString()).isEqualTo("{\"label\":\"Nowy\"}");
        assertThat(kept.path("package").toString()).isEqualTo("{\"labels\":[\"Comfort\"]}");
        assertThat(kept.path("area").asText()).isEqualTo("62");
        assertThat(kept.path("budget").asText()).isEqualTo("95000");
        assertThat(kept.path("message").path("text").asText()).startsWith("Proszę o telefon");
        assertThat(kept.path("created").toString()).isEqualTo("{\"date\":\"2026-03-02\"}");
        assertThat(kept.path("marketing_email").toString()).isEqualTo("{\"checked\":\"true\"}");
        assertThat(kept.has("marketing_phone")).isFalse();
    }

    @Test
    void contacts_may_be_written_as_texts() {
        with(ContactFormat.TEXT).create(item, UUID.randomUUID());

        JsonNode kept = board.itemsOf(lead).getFirst();
        String email = item.lead().contact().email().orElseThrow().value();
        assertThat(kept.path("email").asText()).isEqualTo(email + " " + email);
        assertThat(kept.path("phone").asText())
                .isEqualTo(item.lead().contact().phone().orElseThrow().e164() + " PL");
    }

    @Test
    void contacts_that_were_written_as_texts_are_recognised_too() {
        MondayCrm other = with(ContactFormat.TEXT);
        other.create(item, UUID.randomUUID());

        assertThat(other.compare(item))
                .isInstanceOfSatisfying(
                        CrmComparison.Compared.class,
                        compared -> assertThat(compared.differing()).isEmpty());
    }

    @Test
    void what_somebody_changed_on_the_board_is_named_and_a_number_or_a_space_written_otherwise_is_not() {
        crm.create(item, UUID.randomUUID());
        JsonNodeFactory json = JsonNodeFactory.instance;
        board.edit(lead, "area", json.textNode("62.00"));
        board.edit(lead, "city", json.textNode("Gdynia "));
        board.edit(lead, "status", json.objectNode().put("label", "Umowa"));
        board.edit(lead, "phone", json.objectNode().put("phone", "+48111222333"));

        assertThat(crm.compare(item))
                .isInstanceOfSatisfying(
                        CrmComparison.Compared.class,
                        compared -> assertThat(compared.differing()).containsExactly(CrmPart.PHONE, CrmPart.STATUS));
    }

    @Test
    void a_board_that_does_not_answer_is_not_compared() {
        board.meeting(Trouble.BAD_TOKEN, Trouble.GARBAGE);

        assertThat(crm.compare(item)).isInstanceOf(CrmComparison.Unread.class);
        assertThat(crm.compare(item)).isInstanceOf(CrmComparison.Unread.class);
    }

    @Test
    void a_board_as_configured_has_no_faults() {
        assertThat(crm.inspect().faults()).isEmpty();
        assertThat(crm.condition()).isEqualTo(PartCondition.UP);
    }

    @Test
    void a_board_that_differs_is_described_and_keeps_nothing_from_starting() {
        board.renameColumn("email", "email_2");
        board.retypeColumn("score", "text");

        assertThat(crm.inspect().faults())
                .containsExactly(
                        "column email for email is missing on the board",
                        "column score for score is of type text, not numbers");
        assertThat(crm.condition()).isEqualTo(PartCondition.DEGRADED);
    }

    @Test
    void a_board_that_does_not_answer_is_described_too() {
        board.meeting(Trouble.BAD_TOKEN, Trouble.CUT_BEFORE);

        assertThat(crm.inspect().faults())
                .containsExactly("the version could not be read: bad_token", "the columns could not be read: cut_off");
    }

    @Test
    void an_erasure_leaves_no_personal_data_on_a_known_board() {
        crm.inspect();
        crm.create(item, UUID.randomUUID());
        String id = crm.find(item.lead().id()) instanceof CrmAnswer.Found found
                ? found.itemIds().getFirst()
                : "";
        crm.blank(id);

        JsonNode kept = board.itemsOf(lead).getFirst();
        assertThat(board.namesOf(lead)).containsExactly("(dane usunięte)");
        for (String column : List.of("email", "phone", "message", "city")) {
            assertThat(kept.has(column)).as(column).isFalse();
        }
        assertThat(kept.toString()).doesNotContain("@", "+48", "Gdynia");
    }

    @Test
    void what_is_recorded_names_nobody() {
        CrmAnswer created = crm.create(item, UUID.randomUUID());
        board.meeting(Trouble.COLUMN_VALUE);
        CrmAnswer refused = crm.create(item, UUID.randomUUID());

        String said = created.exchange() + " " + refused.exchange();
        assertThat(said)
                .contains("create_item", lead, "ColumnValueException", "\"status\":{\"label\":\"Nowy\"}")
                .doesNotContain("Zażółć", "@example.com", "+48", "Gdynia", "Proszę", FakeBoard.TOKEN);
    }

    @Test
    void a_failure_that_is_remembered_under_the_key_spends_the_key() {
        UUID key = UUID.randomUUID();
        board.meeting(Trouble.FAILURE_REMEMBERED);

        assertThat(failure(crm.create(item, key))).isInstanceOf(Failure.Outage.class);
        assertThat(failure(crm.create(item, key))).isInstanceOf(Failure.KeySpent.class);
        assertThat(crm.create(item, UUID.randomUUID())).isInstanceOf(CrmAnswer.Kept.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Trouble.class,
            names = {
                "TIMEOUT_BEFORE",
                "TIMEOUT_AFTER",
                "CUT_BEFORE",
                "CUT_AFTER",
                "CUT_DURING",
                "UNAVAILABLE",
                "BAD_GATEWAY_AFTER",
                "GARBAGE",
                "PAGE_AFTER",
                "FLOOD_AFTER",
                "ERROR_BESIDE_DATA",
                "SLOW_DRIP",
                "INTERNAL_ERROR_AFTER"
            })
    void whatever_leaves_the_fate_open_is_an_outage_within_the_timeout(Trouble trouble) {
        board.meeting(trouble);
        long started = System.nanoTime();

        assertThat(failure(crm.create(item, UUID.randomUUID()))).isInstanceOf(Failure.Outage.class);
        assertThat((System.nanoTime() - started) / 1_000_000).isLessThan(2_500);
    }

    @Test
    void a_column_is_written_as_id_and_type() {
        assertThat(MondayColumn.parse("e_mail:x:email"))
                .isEqualTo(new MondayColumn("e_mail:x", MondayColumn.Type.EMAIL));
        for (String wrong : List.of("email", ":email", "x:mirror", "")) {
            assertThatThrownBy(() -> MondayColumn.parse(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> MondayColumns.parse(Map.of(MondayField.EXTERNAL_ID, "-")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Failure failure(CrmAnswer answer) {
        return answer instanceof CrmAnswer.Failed failed
                ? failed.failure()
                : new Failure.Permanent(Reason.of("no_failure"));
    }
}
