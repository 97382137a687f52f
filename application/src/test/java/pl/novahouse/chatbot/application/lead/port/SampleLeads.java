package pl.novahouse.chatbot.application.lead.port;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.lead.Assessment;
import pl.novahouse.chatbot.domain.lead.Contact;
import pl.novahouse.chatbot.domain.lead.Enquiry;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.lead.NextAction;
import pl.novahouse.chatbot.domain.lead.Score;
import pl.novahouse.chatbot.domain.lead.ScoreReason;
import pl.novahouse.chatbot.domain.lead.Urgency;
import pl.novahouse.chatbot.domain.profile.Condition;
import pl.novahouse.chatbot.domain.profile.MeetingTime;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.profile.PropertyType;
import pl.novahouse.chatbot.domain.profile.Purpose;
import pl.novahouse.chatbot.domain.profile.RoomCount;
import pl.novahouse.chatbot.domain.profile.Scope;
import pl.novahouse.chatbot.domain.profile.Timing;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.TownName;

/** Leads as they occur, each with an identity and addresses of its own. */
public final class SampleLeads {

    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static final AtomicLong LAST = new AtomicLong();

    private SampleLeads() {}

    /** A lead with everything that one can have, from a conversation of its own. */
    public static Lead rich() {
        return from(new Origin.Chat(new ConversationId(id())), contact());
    }

    public static Lead from(Origin origin, Contact contact) {
        return Lead.create(
                new LeadId(id()),
                contact,
                enquiry(),
                Language.PL,
                Optional.of("Proszę o telefon po 16 – dziękuję."),
                new Assessment(
                        new Score(List.of(ScoreReason.PHONE_GIVEN, ScoreReason.AREA_KNOWN)),
                        Urgency.HIGH,
                        List.of("Inna Firma")),
                new NextAction(NextAction.Kind.CALL, NOON.plusSeconds(7200)),
                origin,
                NOON);
    }

    /** A name, an address and a number that nobody else has. */
    public static Contact contact() {
        long number = LAST.incrementAndGet();
        return new Contact(
                new PersonName("Zażółć Gęślą"),
                Optional.of(new EmailAddress("osoba" + number + "@example.com")),
                Optional.of(new PhoneNumber("+48" + (500_000_000 + number))));
    }

    public static Enquiry enquiry() {
        return new Enquiry(
                Optional.of(new TownName("Gdynia")),
                Optional.of(Area.squareMetres(62)),
                Optional.of(Money.zloty(95_000)),
                Optional.of(PackageName.COMFORT),
                Optional.of(PropertyType.FLAT),
                Optional.of(Scope.WHOLE),
                Optional.of(Condition.DEVELOPER),
                Optional.of(new RoomCount(3)),
                Optional.of(Purpose.OWN_USE),
                Optional.of(new Timing.Now()),
                Optional.of(new Timing.Within(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-31"))),
                Optional.of(new MeetingTime(
                        LocalDate.parse("2026-03-04"),
                        LocalDate.parse("2026-03-04"),
                        Optional.of(LocalTime.of(16, 0)),
                        Optional.empty())));
    }

    private static UUID id() {
        return new UUID(0x7002L, Long.MIN_VALUE | LAST.incrementAndGet());
    }
}
