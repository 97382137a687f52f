package pl.novahouse.chatbot.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and hours, read on Wednesday, 4 March 2026. */
final class TimeReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jutro o 10 | 2026-03-05 | 10:00",
                "pojutrze o 10:30 | 2026-03-06 | 10:30",
                "w piątek o 14 | 2026-03-06 | 14:00",
                "w środę o 12 | 2026-03-11 | 12:00",
                "w przyszły piątek o 11 | 2026-03-13 | 11:00",
                "w przyszłym tygodniu we wtorek o 9 | 2026-03-10 | 09:00",
                "za tydzień w czwartek o 9 | 2026-03-12 | 09:00",
                "za dwa tygodnie w poniedziałek o 10 | 2026-03-16 | 10:00",
                "12.03 o 10:30 | 2026-03-12 | 10:30",
                "12/03 o 9 | 2026-03-12 | 09:00",
                "2026-03-12 o 9 | 2026-03-12 | 09:00",
                "12-03-2026 o 9 | 2026-03-12 | 09:00",
                "15 kwietnia o dziesiątej | 2026-04-15 | 10:00",
                "piętnastego kwietnia o 16-tej | 2026-04-15 | 16:00",
                "2 lutego o 9 | 2027-02-02 | 09:00",
                "jutro o 5 | 2026-03-05 | 17:00",
                "jutro o wpół do trzeciej | 2026-03-05 | 14:30",
                "o 16 jutro | 2026-03-05 | 16:00",
                "tomorrow at 3pm | 2026-03-05 | 15:00",
                "za 3 dni o 12 | 2026-03-07 | 12:00"
            })
    void a_day_and_an_exact_hour_are_read(String text, LocalDate day, LocalTime hour) {
        assertThat(meeting(text)).contains(new MeetingTime(day, day, Optional.of(hour), Optional.of(hour)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "w przyszły wtorek po 16 | 2026-03-10 | 2026-03-10 | 16:00 |",
                "jutro rano | 2026-03-05 | 2026-03-05 | 08:00 | 12:00",
                "jutro po południu | 2026-03-05 | 2026-03-05 | 12:00 | 18:00",
                "jutro wieczorem | 2026-03-05 | 2026-03-05 | 17:00 | 21:00",
                "pojutrze między 10 a 12 | 2026-03-06 | 2026-03-06 | 10:00 | 12:00",
                "wtorek 10-12 | 2026-03-10 | 2026-03-10 | 10:00 | 12:00",
                "jutro od 10 do 12 | 2026-03-05 | 2026-03-05 | 10:00 | 12:00",
                "jutro przed 12 | 2026-03-05 | 2026-03-05 | | 12:00",
                "jutro po pracy | 2026-03-05 | 2026-03-05 | 17:00 |",
                "wtorek lub środa po 17 | 2026-03-10 | 2026-03-11 | 17:00 |",
                "w weekend po 10 | 2026-03-07 | 2026-03-08 | 10:00 |",
                "proszę dzwonić po 17 | 2026-03-04 | 2026-03-10 | 17:00 |"
            })
    void spans_of_days_and_hours_are_read(
            String text, LocalDate from, LocalDate to, LocalTime notBefore, LocalTime notAfter) {
        assertThat(meeting(text))
                .contains(new MeetingTime(from, to, Optional.ofNullable(notBefore), Optional.ofNullable(notAfter)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "czynne w sobotę?",
                "wczoraj dzwoniłem",
                "czy robicie remonty w niedzielę",
                "jaka jest dziś pogoda",
                "dziękuję, to wszystko na dziś",
                "proszę skasować rezerwację na środę",
                "mam 50 m do 20 tys",
                "w zeszły wtorek po 16"
            })
    void other_days_are_no_wish_for_a_meeting(String text) {
        assertThat(meeting(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "odbiór w marcu | 2026-03-01 | 2026-03-31",
                "odbiór w lutym | 2027-02-01 | 2027-02-28",
                "klucze mam w maju 2027 | 2027-05-01 | 2027-05-31",
                "odbiór na początku maja | 2026-05-01 | 2026-05-10",
                "odbiór w połowie maja | 2026-05-11 | 2026-05-20",
                "odbiór pod koniec maja | 2026-05-21 | 2026-05-31",
                "odbiór na przełom maja i czerwca | 2026-05-01 | 2026-06-30",
                "odbieram klucze za pół roku | 2026-09-01 | 2026-09-30",
                "odbiór za 3 miesiące | 2026-06-01 | 2026-06-30",
                "odbiór za 2-3 miesiące | 2026-05-01 | 2026-06-30",
                "odbiór za rok | 2027-03-01 | 2027-03-31",
                "deweloper oddaje w III kwartale 2026 | 2026-07-01 | 2026-09-30",
                "oddanie w Q4 2026 | 2026-10-01 | 2026-12-31",
                "odbiór w wakacje | 2026-07-01 | 2026-08-31",
                "odbiór zimą | 2026-12-01 | 2027-02-28",
                "odbiór w przyszłym roku na wiosnę | 2027-03-01 | 2027-05-31",
                "odbiór w przyszłym roku | 2027-01-01 | 2027-12-31",
                "odbiór pod koniec roku | 2026-11-01 | 2026-12-31",
                "odbiór w drugiej połowie roku | 2026-07-01 | 2026-12-31",
                "odbiór w 2028 roku | 2028-01-01 | 2028-12-31",
                "odbiór 05.2026 | 2026-05-01 | 2026-05-31",
                "odbiór 15.04.2026 | 2026-04-15 | 2026-04-15",
                "odbiór w tym miesiącu | 2026-03-04 | 2026-03-31",
                "odbiór w przyszłym miesiącu | 2026-04-01 | 2026-04-30"
            })
    void the_handover_is_read(String text, LocalDate from, LocalDate to) {
        assertThat(Said.first(text).profile().handover().toOptional()).contains(new Timing.Within(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mam już klucze", "mieszkanie już odebrane", "jesteśmy po odbiorze", "odbiór był w styczniu"})
    void a_handover_may_be_over(String text) {
        assertThat(Said.first(text).profile().handover().toOptional()).contains(new Timing.Now());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nie mam kluczy", "jestem przed odbiorem", "czy są już klucze?", "chcę pod klucz"})
    void a_handover_that_is_not_over_is_not_told(String text) {
        assertThat(Said.first(text).profile().handover().isAnswered()).isFalse();
    }

    @Test
    void handover_and_start_are_told_apart() {
        Profile profile =
                Said.first("odbiór pod koniec maja, start prac w czerwcu").profile();

        assertThat(profile.handover().toOptional())
                .contains(new Timing.Within(LocalDate.of(2026, 5, 21), LocalDate.of(2026, 5, 31)));
        assertThat(profile.start().toOptional())
                .contains(new Timing.Within(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30)));
    }

    @Test
    void a_month_answers_the_question_that_was_asked() {
        assertThat(Said.answering(ProfileField.START, "na wiosnę")
                        .profile()
                        .start()
                        .toOptional())
                .contains(new Timing.Within(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 31)));
        assertThat(Said.answering(ProfileField.START, "jak najszybciej")
                        .profile()
                        .start()
                        .toOptional())
                .contains(new Timing.Now());
        assertThat(Said.first("na wiosnę").profile()).isEqualTo(Profile.empty());
    }

    @Test
    void an_hour_alone_keeps_the_day_that_was_agreed() {
        LocalDate day = LocalDate.of(2026, 3, 10);
        Profile before = Profile.empty()
                .withMeetingTime(Said.earlier(new MeetingTime(day, day, Optional.empty(), Optional.empty())));

        ProfileReading reading = Said.read(before, "po 16", Cues.asked(ProfileField.MEETING_TIME), List.of());

        assertThat(reading.profile().meetingTime().toOptional())
                .contains(new MeetingTime(day, day, Optional.of(LocalTime.of(16, 0)), Optional.empty()));
    }

    private static Optional<MeetingTime> meeting(String text) {
        return Said.first(text).profile().meetingTime().toOptional();
    }
}
