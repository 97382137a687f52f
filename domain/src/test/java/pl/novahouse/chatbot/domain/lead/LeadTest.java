package pl.novahouse.chatbot.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

class LeadTest {

    private static final Instant NOW = Instant.parse("2026-03-04T11:00:00Z");
    private static final Enquiry NOTHING = Enquiry.of(Profile.empty());
    private static final Assessment ASSESSMENT = new Assessment(new Score(List.of()), Urgency.NORMAL, List.of());
    private static final NextAction CALL = new NextAction(NextAction.Kind.CALL, NOW.plusSeconds(60));
    private static final Origin ORIGIN = new Origin.Form(new UUID(0, 1));
    private static final Origin OTHER = new Origin.Form(new UUID(0, 2));
    private static final Contact ANNA = new Contact(
            new PersonName("Anna"),
            Optional.of(new EmailAddress("anna@example.com")),
            Optional.of(new PhoneNumber("+48600700800")));

    @Test
    void a_contact_needs_an_address() {
        PersonName name = new PersonName("Anna");

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Contact(name, Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(LeadStatus.class)
    void a_status_never_follows_itself_and_a_converted_lead_is_the_end(LeadStatus status) {
        assertThat(status.mayBecome(status)).isFalse();
        assertThat(LeadStatus.CONVERTED.mayBecome(status)).isFalse();
    }

    @Test
    void an_illegal_change_of_status_is_refused() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> lead().becoming(LeadStatus.CONVERTED, Optional.empty(), "Jan", NOW))
                .extracting(ProblemException::problem)
                .isInstanceOf(Problem.ValidationFailed.class);
    }

    @Test
    void a_merge_tells_by_what_it_matched_and_keeps_what_nobody_proved() {
        Contact again = new Contact(new PersonName("Ania"), ANNA.email(), Optional.of(new PhoneNumber("+48111222333")));

        Lead merged = lead().mergedWith(
                        again, NOTHING, Optional.of("To znowu ja"), ASSESSMENT, Optional.of(CALL), OTHER, NOW);

        assertThat(merged.contact()).isEqualTo(ANNA);
        assertThat(merged.origins()).containsExactly(ORIGIN, OTHER);
        assertThat(merged.history().getLast())
                .isEqualTo(new LeadEntry.Merged(NOW, OTHER, List.of(LeadEntry.Match.EMAIL), List.of("+48111222333")));
    }

    @Test
    void a_missing_address_is_taken_over_from_a_merge() {
        Lead onlyEmail = lead(new Contact(ANNA.name(), ANNA.email(), Optional.empty()));

        Lead merged = onlyEmail.mergedWith(ANNA, NOTHING, Optional.empty(), ASSESSMENT, Optional.of(CALL), OTHER, NOW);

        assertThat(merged.contact().phone()).isEqualTo(ANNA.phone());
    }

    @Test
    void who_comes_back_after_it_came_to_nothing_is_new_again() {
        Lead lost = lead().becoming(LeadStatus.LOST, Optional.empty(), "Jan", NOW);

        Lead back = lost.mergedWith(ANNA, NOTHING, Optional.empty(), ASSESSMENT, Optional.of(CALL), OTHER, NOW);

        assertThat(back.status()).isEqualTo(LeadStatus.NEW);
        assertThat(back.nextAction()).contains(CALL);
    }

    @Test
    void a_history_and_the_origins_stay_bounded() {
        Lead lead = lead();
        for (int i = 0; i < 2 * Lead.MOST_ENTRIES; i++) {
            lead = lead.mergedWith(
                    ANNA,
                    NOTHING,
                    Optional.empty(),
                    ASSESSMENT,
                    Optional.of(CALL),
                    new Origin.Form(new UUID(1, i)),
                    NOW);
        }

        assertThat(lead.history()).hasSize(Lead.MOST_ENTRIES);
        assertThat(lead.origins()).hasSize(Lead.MOST_ORIGINS);
    }

    private static Lead lead() {
        return lead(ANNA);
    }

    private static Lead lead(Contact contact) {
        return Lead.create(
                new LeadId(new UUID(0, 9)),
                contact,
                NOTHING,
                Language.PL,
                Optional.empty(),
                ASSESSMENT,
                CALL,
                ORIGIN,
                NOW);
    }
}
