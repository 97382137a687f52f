package pl.novahouse.chatbot.persistence.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.retention.port.PersonalRecords;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.retention.ContactPoint;
import pl.novahouse.chatbot.domain.retention.PersonTrace;
import pl.novahouse.chatbot.domain.retention.PersonalExport;
import pl.novahouse.chatbot.domain.retention.Rectification;
import pl.novahouse.chatbot.domain.retention.RetentionPolicy;
import pl.novahouse.chatbot.domain.retention.RetentionRun.Count;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.persistence.shared.PostgresHarness;

@QuarkusTest
@WithTestResource(PostgresHarness.class)
class PostgresPersonalRecordsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final UUID ANNA = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8001");
    private static final UUID JAN = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8002");
    private static final UUID LEAD = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8003");
    private static final ContactPoint EMAIL = ContactPoint.of("anna@example.pl").orElseThrow();
    private static final ContactPoint PHONE = ContactPoint.of("601 234 567").orElseThrow();

    private final AgroalDataSource database;
    private final Transactions transactions;
    private final PersonalRecords records;
    private final Conversations conversations;

    @Inject
    PostgresPersonalRecordsTest(
            AgroalDataSource database,
            Transactions transactions,
            PersonalRecords records,
            Conversations conversations) {
        this.database = database;
        this.transactions = transactions;
        this.records = records;
        this.conversations = conversations;
    }

    @BeforeEach
    void two_people() throws SQLException {
        conversation(
                ANNA,
                "{\"name\":{\"value\":\"Anna Nowak\",\"provenance\":{\"kind\":\"Entered\"}},"
                        + "\"email\":{\"value\":\"anna@example.pl\",\"provenance\":{\"kind\":\"Entered\"}}}",
                "2026-01-01");
        conversation(
                JAN, "{\"email\":{\"value\":\"jan@example.pl\",\"provenance\":{\"kind\":\"Entered\"}}}", "2026-10-01");
        message(ANNA, "Mam 65 m² i 350 000 zł, jestem Anna, mój numer to 601-234-567");
        message(ANNA, "Dzień dobry");
        message(JAN, "Proszę pisać także na Anna@Example.pl");
        message(JAN, "Interesuje mnie pakiet Comfort");
        execute("""
                INSERT INTO lead VALUES ('%s', 0, 'Anna Nowak', 'anna@example.pl', '+48601234567', 'NEW', 'PL', 'oddzwonić', '{}', 1,
                    '{}', NULL, NULL, NULL, NULL, '{}', '2026-01-01', '2026-01-01', NULL)""".formatted(LEAD));
        execute("INSERT INTO lead_origin VALUES ('CHAT', '%s', '%s', 0)".formatted(ANNA, LEAD));
        execute("""
                INSERT INTO consent_event (id, origin_kind, origin_id, purpose, version, language, wording, granted, channel, proof_kind, proof_id, at)
                VALUES (gen_random_uuid(), 'CHAT', '%s', 'CONTACT', '1', 'PL', 'zgoda', true, 'chat', 'SAID', gen_random_uuid(), '2026-01-01')""".formatted(ANNA));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@example.pl",
                "ANNA@EXAMPLE.PL",
                "anna (at) example.pl",
                "601234567",
                "+48 601 234 567",
                "0048601234567"
            })
    void a_person_is_found_by_any_spelling_with_all_that_is_linked(String typed) {
        PersonTrace trace = in(() -> records.trace(ContactPoint.of(typed).orElseThrow()));

        assertThat(trace.subjects()).containsExactlyInAnyOrder(ANNA, LEAD);
    }

    @Test
    void where_others_wrote_the_contact_is_told_apart() {
        assertThat(in(() -> records.trace(EMAIL)).mentions()).containsExactly(JAN);
    }

    @Test
    void whoever_gave_another_kind_of_contact_is_somebody_else() throws SQLException {
        UUID ola = new UUID(7, 3);
        conversation(
                ola, "{\"phone\":{\"value\":\"+48602000111\",\"provenance\":{\"kind\":\"Entered\"}}}", "2026-10-01");
        message(ola, "Ofertę można też wysłać do koleżanki: anna@example.pl");

        PersonTrace trace = in(() -> records.trace(EMAIL));

        assertThat(trace.subjects()).doesNotContain(ola);
        assertThat(trace.mentions()).containsExactlyInAnyOrder(JAN, ola);
    }

    @Test
    void noted_contacts_are_found_like_those_not_noted_yet() {
        assertThat(in(() -> records.noteContacts(100, Instant.now().plusSeconds(60))))
                .isEqualTo(4);
        assertThat(in(() -> records.noteContacts(100, Instant.now().plusSeconds(60))))
                .isZero();

        assertThat(in(() -> records.trace(EMAIL)).mentions()).containsExactly(JAN);
        assertThat(in(() -> records.trace(PHONE)).subjects()).contains(ANNA);
    }

    @Test
    void an_export_holds_every_column_of_every_row_of_the_person() {
        List<PersonalExport.Table> tables = in(() -> records.read(Set.of(ANNA, LEAD)));

        assertThat(tables.stream().map(PersonalExport.Table::name))
                .contains("conversation", "message", "lead", "lead_origin", "consent_event");
        PersonalExport.Table lead = tables.stream()
                .filter(table -> table.name().equals("lead"))
                .findFirst()
                .orElseThrow();
        assertThat(lead.columns()).contains("email", "message", "anonymized_at");
        assertThat(lead.rows().getFirst().values()).contains("anna@example.pl", "oddzwonić");
        assertThat(tables.toString()).contains("601-234-567").doesNotContain("jan@example.pl");
    }

    @Test
    void what_is_put_right_reaches_the_lead_and_the_profile_and_nobody_else() {
        ContactPoint right = ContactPoint.of("anna.nowak@example.pl").orElseThrow();
        Rectification rectification = new Rectification(
                Optional.of(new PersonName("Anna Nowacka")),
                Optional.of(new EmailAddress("anna.nowak@example.pl")),
                Optional.empty());

        List<Count> counts = in(() -> records.rectify(Set.of(ANNA, LEAD), rectification, NOW));

        assertThat(counts)
                .containsExactlyInAnyOrder(
                        new Count("lead", "rectified", 1), new Count("conversation", "rectified", 1));
        assertThat(in(() -> records.trace(right)).subjects()).containsExactlyInAnyOrder(ANNA, LEAD);
        assertThat(in(() -> conversations.find(new ConversationId(ANNA)))
                        .map(Conversation::profile)
                        .flatMap(profile -> profile.name().toOptional()))
                .contains(new PersonName("Anna Nowacka"));
        assertThat(in(() -> records.read(Set.of(LEAD))).toString()).contains("Anna Nowacka", "+48601234567");
        assertThat(in(() -> records.rectify(Set.of(ANNA, LEAD), rectification, NOW)))
                .isEmpty();
    }

    @Test
    void an_erased_person_is_found_nowhere_and_others_keep_their_conversations() throws SQLException {
        PersonTrace trace = in(() -> records.trace(EMAIL));
        List<Count> counts = in(() -> records.erase(trace.subjects(), NOW));
        in(() -> records.eraseMentions(trace.mentions(), EMAIL));

        assertThat(counts).contains(new Count("message", "deleted", 2), new Count("lead", "deleted", 1));
        assertThat(in(() -> records.trace(EMAIL)).isEmpty()).isTrue();
        assertThat(in(() -> records.trace(PHONE)).isEmpty()).isTrue();
        assertThat(everything())
                .doesNotContainIgnoringCase("anna")
                .doesNotContain("601-234-567")
                .contains("jan@example.pl");
        assertThat(everything()).contains("Proszę pisać także na [e-mail]");
    }

    @Test
    void erasing_twice_does_nothing_more() {
        in(() -> records.erase(Set.of(ANNA, LEAD), NOW));

        assertThat(in(() -> records.erase(Set.of(ANNA, LEAD), NOW)))
                .allSatisfy(count -> assertThat(count.action()).isEqualTo("kept"));
    }

    @Test
    void old_conversations_lose_what_is_personal_and_keep_their_figures() throws SQLException {
        in(() -> records.noteContacts(100, Instant.now().plusSeconds(60)));
        List<Count> counts = in(() -> records.anonymise("conversations", NOW.minus(Duration.ofDays(183)), 10, NOW));

        assertThat(counts).contains(new Count("conversation", "anonymised", 1), new Count("message", "anonymised", 1));
        assertThat(read("SELECT text FROM message WHERE conversation_id = '" + ANNA + "' ORDER BY position LIMIT 1"))
                .isEqualTo("Mam 65 m² i 350 000 zł, jestem [imię], mój numer to [telefon]");
        assertThat(read("SELECT count(*) FROM contact_index WHERE conversation_id = '" + ANNA + "'"))
                .isEqualTo("0");
        Conversation conversation =
                in(() -> conversations.find(new ConversationId(ANNA))).orElseThrow();
        assertThat(conversation.profile().name().toOptional()).isEmpty();
        assertThat(conversation.turns()).isEqualTo(2);
        assertThat(in(() -> records.anonymise("conversations", NOW.minus(Duration.ofDays(183)), 10, NOW)))
                .isEmpty();
    }

    @Test
    void deleted_conversations_are_hidden_at_once_and_go_later() throws SQLException {
        in(() -> records.delete("conversations", NOW.minus(Duration.ofDays(183)), 10, NOW));

        assertThat(in(() -> conversations.find(new ConversationId(ANNA)))).isEmpty();
        assertThat(read("SELECT count(*) FROM conversation")).isEqualTo("2");
        assertThat(in(() -> records.purge(NOW.plusSeconds(1), 10)))
                .containsExactly(new Count("conversation", "deleted", 1));
        assertThat(read("SELECT count(*) FROM message")).isEqualTo("2");
    }

    @Test
    void a_lead_hangs_on_a_conversation_only_while_it_comes_from_nowhere_else() throws SQLException {
        assertThat(in(() -> records.hangingOn(ANNA)).subjects()).containsExactlyInAnyOrder(ANNA, LEAD);

        execute("INSERT INTO lead_origin VALUES ('CHAT', '%s', '%s', 1)".formatted(JAN, LEAD));

        assertThat(in(() -> records.hangingOn(ANNA)).subjects()).containsExactly(ANNA);
    }

    @Test
    void what_is_due_is_counted_without_touching_it() {
        RetentionPolicy policy = new RetentionPolicy(
                List.of(new RetentionPolicy.Period(
                        "conversations", Optional.of(Duration.ofDays(183)), Optional.of(Duration.ofDays(365)))),
                100,
                Duration.ZERO);

        assertThat(in(() -> records.due(policy, NOW))).containsExactly(new Count("conversation", "anonymised", 1));
    }

    @Test
    void proof_of_consent_goes_when_it_is_old_and_nobody_needs_it() throws SQLException {
        in(() -> records.delete("consents", NOW, 10, NOW));
        assertThat(read("SELECT count(*) FROM consent_event")).isEqualTo("1");

        in(() -> records.erase(Set.of(LEAD), NOW));
        in(() -> records.delete("consents", NOW, 10, NOW));
        assertThat(read("SELECT count(*) FROM consent_event")).isEqualTo("0");
    }

    @Test
    void expired_leads_are_named_so_that_they_can_be_erased_outside_too() {
        assertThat(in(() -> records.expired("leads", NOW, 10))).containsExactly(LEAD);
        assertThat(in(() -> records.leadsAmong(Set.of(LEAD, ANNA)))).containsExactly(LEAD);
        assertThat(in(() -> records.knows(ANNA))).isTrue();
        assertThat(in(() -> records.knows(UUID.randomUUID()))).isFalse();
    }

    private <T> T in(Supplier<T> work) {
        return transactions.inTransaction(work);
    }

    private void conversation(UUID id, String profile, String day) throws SQLException {
        execute("""
                INSERT INTO conversation (id, version, state, token_hash, language, profile, memory, turns, started_at,
                    last_activity_at, closed_at, close_reason)
                VALUES ('%s', 0, 'CLOSED', repeat('a', 64), 'PL', '%s', '{}', 2, '%s', '%s', '%s', 'INACTIVITY')""".formatted(id, profile, day, day, day));
    }

    private void message(UUID conversation, String text) throws SQLException {
        execute(
                "INSERT INTO message (id, conversation_id, turn, author, text, at) VALUES (gen_random_uuid(), '%s', 1, 'VISITOR', '%s', now())"
                        .formatted(conversation, text));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String everything() throws SQLException {
        return read("SELECT string_agg(x, ' ') FROM (SELECT c::text x FROM conversation c UNION ALL SELECT m::text FROM"
                + " message m UNION ALL SELECT l::text FROM lead l UNION ALL SELECT o::text FROM lead_origin o"
                + " UNION ALL SELECT e::text FROM consent_event e) all_rows");
    }

    private String read(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
