package pl.novahouse.chatbot.application.consent.port;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.novahouse.chatbot.application.consent.port.SampleConsents.NOON;
import static pl.novahouse.chatbot.application.consent.port.SampleConsents.TEXTS;
import static pl.novahouse.chatbot.application.consent.port.SampleConsents.decision;
import static pl.novahouse.chatbot.application.consent.port.SampleConsents.granted;
import static pl.novahouse.chatbot.application.consent.port.SampleConsents.withdrawn;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.consent.Channel;
import pl.novahouse.chatbot.domain.consent.ConsentEvent;
import pl.novahouse.chatbot.domain.consent.Consents;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.consent.Proof;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.Language;

/** What every ledger guarantees. */
public interface ConsentLedgerContract {

    Transactions transactions();

    ConsentLedger ledger();

    @Test
    default void where_nothing_was_decided_nothing_is_permitted() {
        assertThat(in(() -> ledger().of(conversation()))).isEqualTo(Consents.none());
    }

    @Test
    default void decisions_come_back_as_they_were_made_and_in_their_order() {
        ConversationId conversation = conversation();
        ConsentEvent first = granted(conversation, Purpose.CONTACT);
        ConsentEvent second = withdrawn(conversation, Purpose.CONTACT);
        ConsentEvent third = granted(conversation, Purpose.MARKETING_EMAIL);
        List.of(first, second, third).forEach(this::append);
        append(granted(conversation(), Purpose.CONTACT));

        assertThat(in(() -> ledger().of(conversation)).events()).containsExactly(first, second, third);
    }

    @Test
    default void every_channel_and_every_proof_is_kept() {
        Origin form = new Origin.Form(UUID.randomUUID());
        ConsentEvent submitted = new ConsentEvent(
                UUID.randomUUID(),
                form,
                TEXTS.current(Purpose.CONTACT, Language.EN),
                true,
                Channel.FORM,
                new Proof.Submitted(form.id()),
                NOON);
        ConsentEvent called = new ConsentEvent(
                UUID.randomUUID(),
                form,
                TEXTS.current(Purpose.MARKETING_PHONE, Language.PL),
                false,
                Channel.WIDGET,
                new Proof.Called(UUID.randomUUID()),
                NOON.plusSeconds(1));
        append(submitted);
        append(called);

        assertThat(in(() -> ledger().of(List.of(form))).events()).containsExactly(submitted, called);
    }

    @Test
    default void a_person_who_came_twice_has_one_history() {
        ConversationId conversation = conversation();
        Origin form = new Origin.Form(UUID.randomUUID());
        append(decision(form, Purpose.CONTACT, true));
        append(withdrawn(conversation, Purpose.CONTACT));

        Consents both = in(() -> ledger().of(List.of(new Origin.Chat(conversation), form)));

        assertThat(both.events()).hasSize(2);
        assertThat(both.permits(Purpose.CONTACT)).isFalse();
    }

    private static ConversationId conversation() {
        return new ConversationId(UUID.randomUUID());
    }

    private void append(ConsentEvent event) {
        in(() -> {
            ledger().append(event);
            return event;
        });
    }

    private <T> T in(Supplier<T> work) {
        return transactions().inTransaction(work);
    }
}
