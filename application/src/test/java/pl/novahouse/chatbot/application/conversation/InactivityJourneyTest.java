package pl.novahouse.chatbot.application.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.novahouse.chatbot.application.conversation.port.InMemoryConversationEvents;
import pl.novahouse.chatbot.application.conversation.port.InMemoryConversations;
import pl.novahouse.chatbot.application.conversation.port.InMemoryMessages;
import pl.novahouse.chatbot.application.shared.port.CountedSecureTokens;
import pl.novahouse.chatbot.application.shared.port.InMemoryTransactions;
import pl.novahouse.chatbot.application.shared.port.SequentialIds;
import pl.novahouse.chatbot.domain.conversation.CloseReason;
import pl.novahouse.chatbot.domain.conversation.ContactStage;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationEvent;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.Nudge;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.conversation.QuietHours;
import pl.novahouse.chatbot.domain.conversation.ShownNotices;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.SessionToken;

/** A visitor falls silent, is reminded, is given up, and comes back; the test moves the clock. */
class InactivityJourneyTest {

    private static final Duration NUDGE = Duration.ofMinutes(10);
    private static final Duration TIMEOUT = Duration.ofMinutes(60);
    private static final QuietHours NIGHT =
            new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0), ZoneId.of("Europe/Warsaw"));

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryConversations conversations = new InMemoryConversations(new InMemoryMessages());
    private final InMemoryConversationEvents events = new InMemoryConversationEvents();
    private final CountedSecureTokens tokens = new CountedSecureTokens();
    private final NewConversations beginnings =
            new NewConversations(conversations, events, new SequentialIds(), tokens, new ShownNotices("1", "1"));
    private final OpenSession open = new OpenSession(transactions, beginnings, NO_ENGAGEMENTS, () -> this.now);
    private final NudgeSilentConversations nudging =
            new NudgeSilentConversations(transactions, conversations, events, () -> this.now);
    private final CloseSilentConversations closing =
            new CloseSilentConversations(transactions, conversations, events, () -> this.now);

    private Instant now = Instant.parse("2026-03-02T11:00:00Z");

    private static final Engagements NO_ENGAGEMENTS = new Engagements() {
        @Override
        public pl.novahouse.chatbot.domain.conversation.Engagement of(ConversationId conversation) {
            throw new IllegalStateException("nobody reads here");
        }

        @Override
        public List<ConsentOffer> offers(Language language) {
            return List.of();
        }
    };

    @Test
    void a_silent_visitor_is_reminded_once_of_what_is_missing() {
        OpenSession.Result session = talked(DialogueMemory.empty());

        pass(NUDGE);
        assertThat(nudge()).isEqualTo(new NudgeSilentConversations.Result(0, 0));
        pass(Duration.ofSeconds(1));
        assertThat(nudge()).isEqualTo(new NudgeSilentConversations.Result(1, 0));
        pass(Duration.ofMinutes(1));
        assertThat(nudge()).isEqualTo(new NudgeSilentConversations.Result(0, 0));

        assertThat(nudges(session.conversation()))
                .containsExactly(new ConversationEvent.Kind.Nudged(
                        1,
                        "Do orientacyjnej wyceny brakuje tylko metrażu. Wystarczy napisać na przykład „50\u00A0m²”."));
    }

    @Test
    void whoever_never_wrote_is_left_alone() {
        OpenSession.Result session = open.execute(new OpenSession.Command(Optional.empty(), Optional.empty()));
        pass(NUDGE.plusMinutes(1));

        assertThat(nudge().nudged()).isZero();
        assertThat(nudges(session.conversation())).isEmpty();
    }

    @Test
    void whoever_left_the_enquiry_has_nothing_to_be_reminded_of() {
        talked(DialogueMemory.empty().reaching(ContactStage.CONFIRMED));
        pass(NUDGE.plusMinutes(1));

        assertThat(nudge()).isEqualTo(new NudgeSilentConversations.Result(0, 1));
    }

    @Test
    void nobody_is_reminded_in_quiet_hours_nor_after_them_of_what_became_due_in_them() {
        now = Instant.parse("2026-03-02T19:45:00Z");
        OpenSession.Result evening = talked(DialogueMemory.empty());
        now = Instant.parse("2026-03-02T20:00:00Z");
        assertThat(nudge().nudged()).isZero();

        now = Instant.parse("2026-03-03T06:30:00Z");
        OpenSession.Result early = talked(DialogueMemory.empty());
        OpenSession.Result later;
        now = Instant.parse("2026-03-03T06:55:00Z");
        later = talked(DialogueMemory.empty());
        now = Instant.parse("2026-03-03T07:06:00Z");

        assertThat(nudge().nudged()).isEqualTo(1);
        assertThat(nudges(evening.conversation())).isEmpty();
        assertThat(nudges(early.conversation())).isEmpty();
        assertThat(nudges(later.conversation())).hasSize(1);
    }

    @Test
    void after_an_outage_nobody_is_reminded_of_what_is_long_past() {
        talked(DialogueMemory.empty());
        pass(NUDGE.plusMinutes(31));

        assertThat(nudge().nudged()).isZero();
    }

    @Test
    void a_conversation_given_up_goes_on_in_a_new_one_for_its_visitor_alone() {
        OpenSession.Result first = talked(DialogueMemory.empty());
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> back(first, Optional.of(first.token())))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(new Problem.Conflict()));

        pass(TIMEOUT.plusMinutes(1));
        closing.execute(new CloseSilentConversations.Command(TIMEOUT, 10));

        assertThat(events.after(first.conversation(), 0, 10))
                .last()
                .extracting(ConversationEvent::kind)
                .isEqualTo(new ConversationEvent.Kind.Closed(CloseReason.INACTIVITY));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> back(first, Optional.of(new SessionToken("somebody-else"))))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(new Problem.Forbidden()));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> back(first, Optional.empty()))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(new Problem.SessionTokenRequired()));

        OpenSession.Result second = back(first, Optional.of(first.token()));

        assertThat(second.conversation()).isNotEqualTo(first.conversation());
        assertThat(second.token()).isNotEqualTo(first.token());
        assertThat(second.language()).isEqualTo(Language.PL);
        assertThat(conversations.earlier(second.conversation())).contains(first.conversation());
        Conversation ended = conversations.find(first.conversation()).orElseThrow();
        assertThat(conversations.find(second.conversation()).orElseThrow().profile())
                .isEqualTo(ended.profile());
    }

    @ParameterizedTest
    @EnumSource(Nudge.class)
    void no_reminder_has_a_gender_or_more_than_two_sentences(Nudge nudge) {
        for (Language language : List.of(Language.PL, Language.EN)) {
            String text = NudgeTexts.of(nudge, language);

            assertThat(text)
                    .doesNotContainPattern("(?iu)\\b\\p{L}+(łeś|łaś|łem|łam)\\b")
                    .doesNotContainPattern("(?i)\\b(pan|pani|pana)\\b")
                    .hasSizeLessThan(150);
            assertThat(text.split("[.?] ", -1)).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void the_reminder_is_about_the_question_that_waits() {
        assertThat(fitting(new PendingQuestion.ForField(ProfileField.NAME))).contains(Nudge.NAME);
        assertThat(fitting(new PendingQuestion.ForField(ProfileField.PHONE))).contains(Nudge.ADDRESS);
        assertThat(fitting(new PendingQuestion.ContactConsent("1"))).contains(Nudge.CONSENT_TO_CONTACT);
        assertThat(fitting(new PendingQuestion.ConfirmsContact())).contains(Nudge.CONFIRMATION_OF_CONTACT);
        assertThat(fitting(new PendingQuestion.WhichSlot(List.of(now)))).contains(Nudge.CHOICE_OF_SLOT);
        assertThat(fitting(new PendingQuestion.ConfirmsSlot(now))).contains(Nudge.CONFIRMATION_OF_SLOT);
        assertThat(fitting(new PendingQuestion.WantsPerson())).contains(Nudge.AREA);
        assertThat(fitting(new PendingQuestion.WantsConsultation())).contains(Nudge.AREA);
    }

    private Optional<Nudge> fitting(PendingQuestion question) {
        OpenConversation conversation = (OpenConversation) conversations
                .find(talked(DialogueMemory.empty().asking(question)).conversation())
                .orElseThrow();
        return Nudge.fitting(conversation);
    }

    private OpenSession.Result back(OpenSession.Result from, Optional<SessionToken> token) {
        return open.execute(new OpenSession.Command(
                Optional.empty(), Optional.of(new OpenSession.Continued(from.conversation(), token))));
    }

    private OpenSession.Result talked(DialogueMemory memory) {
        OpenSession.Result session = open.execute(new OpenSession.Command(Optional.of(Language.PL), Optional.empty()));
        MessageId message = new MessageId(session.conversation().value());
        OpenConversation started =
                (OpenConversation) conversations.find(session.conversation()).orElseThrow();
        conversations.update(
                started.claimTurn(message, now, Duration.ofSeconds(5)).finishTurn(message, memory, now));
        return session;
    }

    private NudgeSilentConversations.Result nudge() {
        return nudging.execute(new NudgeSilentConversations.Command(NUDGE, Duration.ofMinutes(30), NIGHT, 10));
    }

    private List<ConversationEvent.Kind> nudges(ConversationId conversation) {
        return events.after(conversation, 0, 10).stream()
                .map(ConversationEvent::kind)
                .filter(ConversationEvent.Kind.Nudged.class::isInstance)
                .toList();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
