package pl.novahouse.chatbot.application.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.consent.GiveConsent;
import pl.novahouse.chatbot.application.conversation.CorrectProfile;
import pl.novahouse.chatbot.application.lead.LeadFixture.Visit;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.consent.Channel;
import pl.novahouse.chatbot.domain.consent.ConsentEvent;
import pl.novahouse.chatbot.domain.consent.Proof;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.conversation.Action;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadEntry;
import pl.novahouse.chatbot.domain.lead.LeadStatus;
import pl.novahouse.chatbot.domain.lead.Urgency;
import pl.novahouse.chatbot.domain.profile.EnteredField;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

class BecomingALeadTest {

    private static final Actor.Staff MARIA = new Actor.Staff("kc-1", "Maria");

    private final LeadFixture house = new LeadFixture();

    @Test
    void a_told_contact_becomes_a_lead_only_after_consent_and_confirmation() {
        Visit visit = house.visit();

        Answer asked = house.say(visit, "Nazywam się Anna, mój telefon 600 700 800");
        assertThat(asked.actions()).singleElement().isInstanceOf(Action.ConsentRequest.class);
        assertThat(house.allLeads()).isEmpty();

        Answer readBack = house.say(visit, "tak");
        assertThat(readBack.actions()).singleElement().isInstanceOf(Action.ConfirmContact.class);
        assertThat(readBack.text()).contains("Anna", "600\u00A0700\u00A0800");
        assertThat(house.allLeads()).isEmpty();
        assertThat(house.orders()).isEmpty();

        house.say(visit, "zgadza się");
        Lead lead = house.allLeads().getFirst();
        assertThat(lead.contact().phone()).contains(new PhoneNumber("+48600700800"));
        assertThat(lead.status()).isEqualTo(LeadStatus.NEW);
        assertThat(lead.nextAction()).isPresent();
        assertThat(house.orders())
                .containsExactly("MAIL alert_sales", "MAIL confirm_lead", "MONDAY push_lead", "WEBHOOK lead_created");
    }

    @Test
    void a_consent_in_words_names_the_message_and_the_text_that_was_shown() {
        Visit visit = house.visit();
        house.say(visit, "Nazywam się Anna, mój telefon 600 700 800");
        house.say(visit, "wyrażam zgodę");

        ConsentEvent given = house.consents(visit).latest(Purpose.CONTACT).orElseThrow();

        assertThat(given.granted()).isTrue();
        assertThat(given.channel()).isEqualTo(Channel.CHAT);
        assertThat(given.proof()).isInstanceOf(Proof.Said.class);
        assertThat(given.text()).isEqualTo(house.texts.current(Purpose.CONTACT, Language.PL));
    }

    @Test
    void a_refusal_is_kept_and_leads_nowhere() {
        Visit visit = house.visit();
        house.say(visit, "Nazywam się Anna, mój telefon 600 700 800");
        house.say(visit, "nie wyrażam zgody");
        house.say(visit, "tak");

        assertThat(house.consents(visit).declines(Purpose.CONTACT)).isTrue();
        assertThat(house.allLeads()).isEmpty();
        assertThat(house.orders()).isEmpty();
    }

    @Test
    void a_consent_by_the_button_lets_the_next_words_go_on() {
        Visit visit = house.visit();
        house.say(visit, "Nazywam się Anna, mój telefon 600 700 800");
        decide(visit, true);

        assertThat(house.say(visit, "wyrażam zgodę").actions())
                .singleElement()
                .isInstanceOf(Action.ConfirmContact.class);
    }

    @Test
    void a_yes_confirms_only_the_data_that_were_read_back() {
        Visit visit = house.visit();
        house.say(visit, "Nazywam się Anna, mój telefon 600 700 800");
        house.say(visit, "tak");
        house.correctProfile()
                .execute(new CorrectProfile.Command(
                        visit.conversation(),
                        Optional.of(visit.token()),
                        List.of(new EnteredField(ProfileField.PHONE, "phone", List.of("601 602 603")))));

        Answer again = house.say(visit, "tak");
        assertThat(again.text()).contains("601\u00A0602\u00A0603");
        assertThat(house.allLeads()).isEmpty();

        house.say(visit, "tak");
        assertThat(house.allLeads().getFirst().contact().phone()).contains(new PhoneNumber("+48601602603"));
    }

    @Test
    void a_consent_withdrawn_before_the_confirmation_stops_it() {
        Visit visit = house.visit();
        house.say(visit, "Nazywam się Anna, mój telefon 600 700 800");
        house.say(visit, "tak");
        decide(visit, false);

        Answer answer = house.say(visit, "zgadza się");

        assertThat(answer.actions()).singleElement().isInstanceOf(Action.ConsentRequest.class);
        assertThat(house.allLeads()).isEmpty();
    }

    @Test
    void a_withdrawal_afterwards_stops_sales_and_no_status_but_lost_is_left() {
        Visit visit = confirmed("Nazywam się Anna, mój telefon 600 700 800");
        house.say(visit, "wycofuję zgodę na kontakt");

        Lead lead = house.allLeads().getFirst();
        assertThat(lead.status()).isEqualTo(LeadStatus.LOST);
        assertThat(lead.nextAction()).isEmpty();
        assertThat(lead.history().getLast()).isInstanceOf(LeadEntry.ConsentWithdrawn.class);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> house.changeLeadStatus()
                        .execute(
                                new ChangeLeadStatus.Command(lead.id(), Optional.empty(), LeadStatus.CONTACTED, MARIA)))
                .extracting(ProblemException::problem)
                .isEqualTo(new Problem.ConsentRequired("contact"));
    }

    @Test
    void who_consents_again_after_a_withdrawal_is_a_new_enquiry_of_the_same_lead() {
        Visit visit = confirmed("Nazywam się Anna, mój telefon 600 700 800");
        decide(visit, false);
        assertThat(house.orders()).contains("MONDAY erase_lead");
        List<String> before = house.orders();
        decide(visit, true);
        assertThat(house.allLeads().getFirst().isWithdrawn()).isTrue();

        Answer readBack = house.say(visit, "mój telefon to 601 700 801");
        assertThat(readBack.actions()).singleElement().isInstanceOf(Action.ConfirmContact.class);
        house.say(visit, "zgadza się");

        Lead lead = house.allLeads().getFirst();
        assertThat(house.allLeads()).hasSize(1);
        assertThat(lead.status()).isEqualTo(LeadStatus.NEW);
        assertThat(lead.nextAction()).isPresent();
        assertThat(lead.contact().phone()).contains(new PhoneNumber("+48601700801"));
        assertThat(house.orders()).hasSize(before.size() + 4);
    }

    @Test
    void a_withdrawal_by_the_button_lets_the_contact_be_asked_for_anew() {
        Visit visit = confirmed("Nazywam się Anna, mój telefon 600 700 800");
        decide(visit, false);

        Answer asked = house.say(visit, "mój telefon to 601 700 801");

        assertThat(asked.actions()).singleElement().isInstanceOf(Action.ConsentRequest.class);
        assertThat(house.allLeads().getFirst().contact().phone()).contains(new PhoneNumber("+48600700800"));
    }

    @Test
    void every_decision_about_marketing_reaches_the_board_of_a_lead_that_stands() {
        Visit visit = confirmed("Nazywam się Anna, mój telefon 600 700 800");
        house.deliverOrders();
        decide(visit, Purpose.MARKETING_EMAIL, true);
        assertThat(house.waitingOrders()).containsExactly("MONDAY push_lead");

        house.deliverOrders();
        house.say(visit, "wycofuję zgodę na reklamy mailem");
        assertThat(house.consents(visit).permits(Purpose.MARKETING_EMAIL)).isFalse();
        assertThat(house.waitingOrders()).containsExactly("MONDAY push_lead");

        decide(visit, false);
        house.deliverOrders();
        decide(visit, Purpose.MARKETING_PHONE, true);
        assertThat(house.waitingOrders()).isEmpty();
    }

    @Test
    void an_objection_in_the_chat_takes_the_lead_off_the_board_and_says_so() {
        Visit visit = confirmed("Nazywam się Anna, mój telefon 600 700 800");
        house.deliverOrders();

        Answer answer = house.say(visit, "Zgłaszam sprzeciw wobec przetwarzania moich danych");

        assertThat(answer.text()).contains("Sprzeciw", "odnotowany", "zniknie z systemu działu sprzedaży");
        assertThat(Purpose.values()).noneMatch(house.consents(visit)::permits);
        assertThat(house.allLeads().getFirst().isWithdrawn()).isTrue();
        assertThat(house.waitingOrders()).containsExactly("MONDAY erase_lead");
        assertThat(house.trail.following(0, 10).toString()).contains("SUBJECT_OBJECTED", "PROCESSING");
    }

    @Test
    void an_objection_holds_where_nothing_was_agreed_to_and_consent_is_asked_for_anew_then() {
        Visit visit = house.visit();

        Answer answer = house.say(visit, "nie zgadzam się na profilowanie");

        assertThat(answer.text()).contains("odnotowany").doesNotContain("zgłoszenie");
        assertThat(house.consents(visit).declines(Purpose.CONTACT)).isTrue();
        assertThat(house.say(visit, "Nazywam się Anna, mój telefon 600 700 800").actions())
                .singleElement()
                .isInstanceOf(Action.ConsentRequest.class);
    }

    @Test
    void an_objection_to_marketing_leaves_the_enquiry_as_it_is() {
        Visit visit = confirmed("Nazywam się Anna, mój telefon 600 700 800");
        decide(visit, Purpose.MARKETING_EMAIL, true);
        house.deliverOrders();

        Answer answer = house.say(visit, "Nie zgadzam się na marketing");

        assertThat(answer.text()).contains("Sprzeciw wobec marketingu został odnotowany");
        assertThat(house.consents(visit).permits(Purpose.CONTACT)).isTrue();
        assertThat(house.consents(visit).declines(Purpose.MARKETING_EMAIL)).isTrue();
        assertThat(house.consents(visit).declines(Purpose.MARKETING_PHONE)).isTrue();
        assertThat(house.allLeads().getFirst().isWithdrawn()).isFalse();
    }

    @Test
    void an_objection_to_marketing_answers_no_question_about_contact() {
        Visit visit = house.visit();
        house.say(visit, "Nazywam się Anna, mój telefon 600 700 800");

        house.say(visit, "nie wyrażam zgody na marketing");
        Answer readBack = house.say(visit, "tak");

        assertThat(readBack.actions()).singleElement().isInstanceOf(Action.ConfirmContact.class);
    }

    @Test
    void an_objection_beside_a_question_is_taken_too() {
        Visit visit = confirmed("Nazywam się Anna, mój telefon 600 700 800");

        Answer answer = house.say(visit, "Wnoszę sprzeciw wobec przetwarzania danych. Jak długo będą w kopiach?");

        assertThat(answer.text()).contains("został odnotowany");
        assertThat(house.allLeads().getFirst().isWithdrawn()).isTrue();
    }

    @Test
    void a_correction_by_hand_stands_in_the_trail_by_its_fields_and_not_by_what_they_hold() {
        Visit visit = confirmed("Nazywam się Anna, mój telefon 600 700 800");

        house.correctProfile()
                .execute(new CorrectProfile.Command(
                        visit.conversation(),
                        Optional.of(visit.token()),
                        List.of(
                                new EnteredField(ProfileField.NAME, "name", List.of("Zdzisława")),
                                new EnteredField(ProfileField.EMAIL, "email", List.of("zdzisia@example.pl")))));

        assertThat(house.trail.following(0, 10).toString())
                .contains(
                        "PROFILE_CORRECTED",
                        "NAME EMAIL",
                        visit.conversation().value().toString())
                .doesNotContain("Zdzisława", "zdzisia");
    }

    @Test
    void the_intake_itself_takes_nobody_without_consent() {
        Visit visit = house.visit();
        house.say(visit, "Nazywam się Anna, mój telefon 600 700 800");

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> house.submitEnquiry().execute(form("Anna", "600 700 800", false)))
                .extracting(ProblemException::problem)
                .isEqualTo(new Problem.ConsentRequired("contact"));
        assertThat(house.allLeads()).isEmpty();
        assertThat(house.orders()).isEmpty();
    }

    @Test
    void who_comes_back_by_another_way_stays_one_lead() {
        confirmed("Nazywam się Anna, mój telefon 600 700 800");

        house.submitEnquiry().execute(form("Anna", "600 700 800", true));

        Lead lead = house.allLeads().getFirst();
        assertThat(house.allLeads()).hasSize(1);
        assertThat(lead.origins()).hasSize(2);
        assertThat(lead.history().getLast()).isInstanceOf(LeadEntry.Merged.class);
    }

    @Test
    void the_same_form_sent_twice_is_one_enquiry() {
        UUID first =
                house.submitEnquiry().execute(form("Anna", "600 700 800", true)).reference();
        List<String> orders = house.orders();

        UUID second =
                house.submitEnquiry().execute(form("Anna", "600 700 800", true)).reference();

        assertThat(second).isEqualTo(first);
        assertThat(house.orders()).isEqualTo(orders);
        assertThat(house.allLeads().getFirst().history()).hasSize(1);
    }

    @Test
    void a_correction_after_the_confirmation_reaches_the_lead() {
        Visit visit = confirmed("Nazywam się Anna, mój telefon 600 700 800");

        house.say(visit, "mój mail to anna@example.com");

        assertThat(house.allLeads().getFirst().contact().email()).isPresent();
    }

    @Test
    void haste_and_other_companies_are_noted() {
        Visit visit = house.visit();
        house.say(visit, "To pilne, mam już ofertę od Inna Marka");
        house.say(visit, "Nazywam się Anna, mój telefon 600 700 800");
        house.say(visit, "tak");
        house.say(visit, "tak");

        Lead lead = house.allLeads().getFirst();
        assertThat(lead.assessment().urgency()).isEqualTo(Urgency.HIGH);
        assertThat(lead.assessment().competitors()).containsExactly("Inna Marka");
    }

    @Test
    void a_version_that_was_never_shown_is_refused() {
        Visit visit = house.visit();

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> house.giveConsent()
                        .execute(new GiveConsent.Command(
                                visit.conversation(),
                                Optional.of(visit.token()),
                                Purpose.CONTACT,
                                true,
                                "1999-01",
                                Optional.empty())))
                .extracting(ProblemException::problem)
                .isInstanceOf(Problem.ValidationFailed.class);
        assertThat(house.consents(visit).events()).isEmpty();
    }

    @Test
    void a_stale_change_of_status_is_declined() {
        confirmed("Nazywam się Anna, mój telefon 600 700 800");
        Lead lead = house.allLeads().getFirst();
        house.changeLeadStatus()
                .execute(new ChangeLeadStatus.Command(
                        lead.id(), Optional.of(lead.version()), LeadStatus.CONTACTED, MARIA));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> house.changeLeadStatus()
                        .execute(new ChangeLeadStatus.Command(
                                lead.id(), Optional.of(lead.version()), LeadStatus.QUALIFIED, MARIA)))
                .extracting(ProblemException::problem)
                .isEqualTo(new Problem.Conflict());
    }

    private Visit confirmed(String told) {
        Visit visit = house.visit();
        house.say(visit, told);
        house.say(visit, "tak");
        house.say(visit, "zgadza się");
        assertThat(house.allLeads()).hasSize(1);
        return visit;
    }

    private void decide(Visit visit, boolean granted) {
        decide(visit, Purpose.CONTACT, granted);
    }

    private void decide(Visit visit, Purpose purpose, boolean granted) {
        house.giveConsent()
                .execute(new GiveConsent.Command(
                        visit.conversation(),
                        Optional.of(visit.token()),
                        purpose,
                        granted,
                        house.texts.current(purpose, Language.PL).version(),
                        Optional.empty()));
    }

    private SubmitEnquiry.Command form(String name, String phone, boolean granted) {
        return new SubmitEnquiry.Command(
                List.of(
                        new EnteredField(ProfileField.NAME, "name", List.of(name)),
                        new EnteredField(ProfileField.PHONE, "phone", List.of(phone))),
                Optional.empty(),
                List.of(new SubmitEnquiry.Decision(
                        Purpose.CONTACT,
                        granted,
                        house.texts.current(Purpose.CONTACT, Language.PL).version())),
                Language.PL,
                Optional.empty(),
                Optional.empty());
    }
}
