package pl.novahouse.chatbot.persistence.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.conversation.AnswerKey;
import pl.novahouse.chatbot.domain.conversation.CloseReason;
import pl.novahouse.chatbot.domain.conversation.ConversationEvent.Kind;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.conversation.Topic;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;
import pl.novahouse.chatbot.domain.profile.FieldState;
import pl.novahouse.chatbot.domain.profile.MeetingTime;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.profile.Provenance;
import pl.novahouse.chatbot.domain.profile.Timing;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.domain.shared.Money;

class StoredJsonTest {

    private static final Provenance SAID =
            new Provenance.Said(new MessageId(UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057")), "50,5 m²");

    private static final Profile PROFILE = Profile.empty()
            .withName(FieldState.known(new PersonName("Zoë Ż"), new Provenance.Entered()))
            .withArea(FieldState.known(new Area(new BigDecimal("50.50")), SAID))
            .withBudget(new FieldState.Unknown<>(SAID))
            .withExcludedPackages(Set.of(PackageName.PREMIUM))
            .withHandover(FieldState.known(new Timing.Now(), SAID))
            .withStart(FieldState.known(
                    new Timing.Within(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31")), SAID))
            .withMeetingTime(FieldState.known(
                    new MeetingTime(
                            LocalDate.parse("2026-03-02"),
                            LocalDate.parse("2026-03-02"),
                            Optional.of(LocalTime.parse("16:00")),
                            Optional.empty()),
                    SAID));

    private static final String SAID_DOCUMENT =
            "{\"kind\":\"Said\",\"message\":\"01890a5d-ac96-774b-bcce-b302099a8057\",\"words\":\"50,5 m²\"}";

    /** The form of the first release; a change here needs a migration of what is stored. */
    private static final String DOCUMENT = """
            {"name":{"value":"Zoë Ż","provenance":{"kind":"Entered"}},\
            "area":{"value":50.5,"provenance":SAID},\
            "budget":{"provenance":SAID},\
            "excludedPackages":["PREMIUM"],\
            "handover":{"value":{"kind":"Now"},"provenance":SAID},\
            "start":{"value":{"kind":"Within","from":"2026-03-01","to":"2026-03-31"},"provenance":SAID},\
            "meetingTime":{"value":{"from":"2026-03-02","to":"2026-03-02","notBefore":"16:00:00"},"provenance":SAID}}\
            """.replace("SAID", SAID_DOCUMENT);

    @Test
    void a_profile_keeps_its_stored_form() {
        assertThat(StoredJson.write(PROFILE)).isEqualTo(DOCUMENT);
        assertThat(StoredJson.read(DOCUMENT, Profile.class)).isEqualTo(PROFILE);
    }

    @Test
    void a_document_that_lacks_parts_is_read_as_if_they_were_not_told() {
        assertThat(StoredJson.read("{}", Profile.class)).isEqualTo(Profile.empty());
        assertThat(StoredJson.read("{}", DialogueMemory.class)).isEqualTo(DialogueMemory.empty());
        assertThat(StoredJson.write(Profile.empty())).isEqualTo("{}");
    }

    @Test
    void a_part_that_no_longer_exists_is_passed_over() {
        assertThat(StoredJson.read(
                        "{\"shoeSize\":{\"value\":43},\"budget\":{\"value\":5000000,\"provenance\":"
                                + "{\"kind\":\"Entered\"}}}",
                        Profile.class))
                .isEqualTo(Profile.empty().withBudget(FieldState.known(Money.zloty(50_000), new Provenance.Entered())));
    }

    @Test
    void a_memory_keeps_its_stored_form() {
        DialogueMemory memory = DialogueMemory.empty()
                .answered(new AnswerKey("knowledge:warranty"), new Topic("warranty"))
                .focusing(PackageName.EXPRESS_PLUS)
                .asking(new PendingQuestion.WhichArticle(
                        List.of(new ArticleKey("skim-coat"), new ArticleKey("lamps"))));
        String document = """
                {"pending":{"kind":"WhichArticle","choices":["skim-coat","lamps"]},"topic":"warranty",\
                "packageInFocus":"EXPRESS_PLUS","given":["knowledge:warranty"],"fallbacksInRow":0}\
                """;
        assertThat(StoredJson.write(memory)).isEqualTo(document);
        assertThat(StoredJson.read(document, DialogueMemory.class)).isEqualTo(memory);
    }

    @Test
    void a_memory_of_the_choice_of_a_time_keeps_its_stored_form() {
        Instant four = Instant.parse("2026-12-01T15:00:00Z");
        DialogueMemory choosing =
                DialogueMemory.empty().choosing(four).asking(new PendingQuestion.WhichSlot(List.of(four)));
        String document = "{\"pending\":{\"kind\":\"WhichSlot\",\"starts\":[\"2026-12-01T15:00:00Z\"]},"
                + "\"fallbacksInRow\":0,\"slotInMind\":\"2026-12-01T15:00:00Z\"}";
        assertThat(StoredJson.write(choosing)).isEqualTo(document);
        assertThat(StoredJson.read(document, DialogueMemory.class)).isEqualTo(choosing);
        DialogueMemory confirming = choosing.asking(new PendingQuestion.ConfirmsSlot(four));
        assertThat(StoredJson.read(StoredJson.write(confirming), DialogueMemory.class))
                .isEqualTo(confirming);
    }

    @Test
    void an_event_keeps_its_stored_form() {
        assertThat(StoredJson.write(new Kind.Opened(), Kind.class)).isEqualTo("{\"kind\":\"Opened\"}");
        Kind closed = new Kind.Closed(CloseReason.INACTIVITY);
        assertThat(StoredJson.write(closed, Kind.class)).isEqualTo("{\"kind\":\"Closed\",\"reason\":\"INACTIVITY\"}");
        assertThat(StoredJson.read("{\"kind\":\"Closed\",\"reason\":\"INACTIVITY\"}", Kind.class))
                .isEqualTo(closed);
    }
}
