package pl.novahouse.chatbot.integrations.booking;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import pl.novahouse.chatbot.application.booking.port.MeetingCalendar;
import pl.novahouse.chatbot.domain.booking.Attendee;
import pl.novahouse.chatbot.domain.booking.BookingId;
import pl.novahouse.chatbot.domain.booking.BookingOutcome;
import pl.novahouse.chatbot.domain.booking.Meeting;
import pl.novahouse.chatbot.domain.booking.MeetingId;
import pl.novahouse.chatbot.domain.booking.OfficeTime;
import pl.novahouse.chatbot.domain.booking.Slot;
import pl.novahouse.chatbot.domain.operation.PartCondition;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/**
 * The calendar at Zencal. Its error bodies are not documented, so an outcome is concluded from what is certain alone:
 * what never left, what was refused, what the schedule still offers; anything else is unknown.
 */
public final class ZencalMeetingCalendar implements MeetingCalendar {

    private static final int DAYS_OF_AN_ANSWER = 7;
    private static final int LONGEST_SPAN = 62;
    private static final int MOST_MEETINGS = 500;
    private static final int MOST_REMEMBERED = 32;

    private final ZencalSettings settings;
    private final ZencalHttp http;
    private final InstantSource clock;
    private final Map<LocalDate, Week> weeks = new ConcurrentHashMap<>();

    public ZencalMeetingCalendar(ZencalSettings settings, InstantSource clock) {
        this.settings = settings;
        this.http = new ZencalHttp(settings);
        this.clock = clock;
    }

    private record Week(List<Slot> slots, Instant readAt) {}

    @Override
    public List<Slot> free(LocalDate from, LocalDate to) {
        return slots(from, to, true);
    }

    @Override
    public boolean isFree(Slot slot) {
        LocalDate day = dayOf(slot.start());
        return slots(day, day, false).contains(slot);
    }

    private List<Slot> slots(LocalDate from, LocalDate to, boolean mayBeRemembered) {
        if (ChronoUnit.DAYS.between(from, to) > LONGEST_SPAN) {
            throw new IllegalArgumentException("at most " + LONGEST_SPAN + " days are looked at");
        }
        List<LocalDate> wanted = weeksOf(from, to);
        Instant old = clock.instant().minus(settings.believed());
        List<LocalDate> asked = wanted.stream()
                .filter(week -> {
                    Week known = weeks.get(week);
                    return !mayBeRemembered || known == null || known.readAt().isBefore(old);
                })
                .toList();
        ask(asked);
        return wanted.stream()
                .flatMap(week -> Optional.ofNullable(weeks.get(week)).map(Week::slots).stream())
                .flatMap(List::stream)
                .filter(slot -> isWithin(dayOf(slot.start()), from, to))
                .distinct()
                .sorted(Comparator.comparing(Slot::start))
                .toList();
    }

    /** The first days of the weeks that Zencal counts from today on. */
    private List<LocalDate> weeksOf(LocalDate from, LocalDate to) {
        LocalDate today = dayOf(clock.instant());
        long first = Math.max(0, ChronoUnit.DAYS.between(today, from)) / DAYS_OF_AN_ANSWER;
        return Stream.iterate(
                        today.plusDays(first * DAYS_OF_AN_ANSWER),
                        week -> !week.isAfter(to),
                        week -> week.plusDays(DAYS_OF_AN_ANSWER))
                .toList();
    }

    private void ask(List<LocalDate> asked) {
        if (asked.isEmpty()) {
            return;
        }
        LocalDate today = dayOf(clock.instant());
        List<HttpRequest> requests = asked.stream()
                .map(week -> http.post(
                        "/calculate-schedule",
                        ZencalDocuments.wantedWeek(settings, ChronoUnit.DAYS.between(today, week))))
                .toList();
        try {
            List<ZencalAnswer> answers = http.sendAll("calculate-schedule", requests);
            if (weeks.size() > MOST_REMEMBERED) {
                weeks.clear();
            }
            for (int i = 0; i < asked.size(); i++) {
                JsonNode answer = answers.get(i).success();
                weeks.put(asked.get(i), new Week(ZencalDocuments.slots(answer, settings.username()), clock.instant()));
            }
        } catch (ZencalFailure failure) {
            asked.forEach(weeks::remove);
            throw unavailable(failure);
        }
    }

    @Override
    public BookingOutcome book(Slot slot, Attendee attendee, BookingId reference) {
        weeks.clear();
        HttpRequest request =
                http.post("/schedule", ZencalDocuments.wantedMeeting(settings, slot, attendee, reference));
        try {
            ZencalAnswer answer = http.send("schedule", request);
            if (answer.isRefusal()) {
                return refused(slot);
            }
            return answer.isSuccess()
                    ? ZencalDocuments.booked(answer.body(), slot.start())
                            .<BookingOutcome>map(BookingOutcome.Booked::new)
                            .orElseGet(BookingOutcome.Unknown::new)
                    : new BookingOutcome.Unknown();
        } catch (ZencalFailure failure) {
            return failure.mayHaveArrived()
                    ? new BookingOutcome.Unknown()
                    : new BookingOutcome.Rejected(BookingOutcome.Reason.NOT_REACHED);
        } finally {
            weeks.clear();
        }
    }

    /** Why is not said in a documented way; the schedule tells whether somebody was faster. */
    private BookingOutcome refused(Slot slot) {
        try {
            return isFree(slot)
                    ? new BookingOutcome.Rejected(BookingOutcome.Reason.DECLINED)
                    : new BookingOutcome.SlotTaken();
        } catch (ProblemException notTold) {
            return new BookingOutcome.Rejected(BookingOutcome.Reason.DECLINED);
        }
    }

    @Override
    public Optional<Meeting> find(MeetingId meeting) {
        try {
            ZencalAnswer answer = http.send("meeting", http.get("/meetings/" + meeting.value()));
            return answer.status() == 404 ? Optional.empty() : Optional.of(ZencalDocuments.meeting(answer.success()));
        } catch (ZencalFailure failure) {
            throw unavailable(failure);
        }
    }

    @Override
    public List<Meeting> meetings(LocalDate from, LocalDate to) {
        try {
            return listed(from.minusDays(1), to.plusDays(1)).stream()
                    .filter(meeting -> isWithin(dayOf(meeting.start()), from, to))
                    .distinct()
                    .sorted(Comparator.comparing(Meeting::start))
                    .toList();
        } catch (ZencalFailure failure) {
            throw unavailable(failure);
        }
    }

    /** A list of the greatest length may be cut off, so its halves are asked for. */
    private List<Meeting> listed(LocalDate from, LocalDate to) throws ZencalFailure {
        String query = "/meetings?host=" + URLEncoder.encode(settings.hostId(), StandardCharsets.UTF_8) + "&from="
                + from + "&to=" + to;
        List<Meeting> found =
                ZencalDocuments.meetings(http.send("meetings", http.get(query)).success());
        if (found.size() < MOST_MEETINGS) {
            return found;
        }
        if (from.equals(to)) {
            throw ZencalFailure.meaningless("more meetings of one day than are listed");
        }
        LocalDate middle = from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
        List<Meeting> all = new ArrayList<>(listed(from, middle));
        all.addAll(listed(middle.plusDays(1), to));
        return all;
    }

    @Override
    public URI oneTimeLink() {
        try {
            JsonNode answer = http.send(
                            "one-time", http.post("/meetings/one-time", ZencalDocuments.wantedLink(settings)))
                    .success();
            return ZencalDocuments.link(answer.path("link").asText(""))
                    .orElseThrow(() -> ZencalFailure.meaningless("no link"));
        } catch (ZencalFailure failure) {
            throw unavailable(failure);
        }
    }

    /** Whether it is in use or left alone for a while. */
    PartCondition condition() {
        return http.isInUse() ? PartCondition.UP : PartCondition.DEGRADED;
    }

    private static ProblemException unavailable(ZencalFailure failure) {
        return new ProblemException(new Problem.Unavailable("zencal"), failure);
    }

    private static LocalDate dayOf(Instant moment) {
        return OfficeTime.inWarsaw(moment).toLocalDate();
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
