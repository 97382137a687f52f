package pl.novahouse.chatbot.application.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.conversation.OfficeQuestion;
import pl.novahouse.chatbot.domain.conversation.OfficeQuestion.Days;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.SampleCompany;

class OfficeWordingTest {

    @Test
    void today_is_answered_by_the_clock() {
        assertThat(today("2026-11-25T08:00")).isEqualTo("Dziś biuro jest czynne 9–17.");
        assertThat(today("2026-11-25T12:00")).isEqualTo("Tak, biuro jest teraz czynne – dziś do 17.");
        assertThat(today("2026-11-28T15:00"))
                .isEqualTo("Dziś biuro jest już zamknięte; najbliżej będzie czynne: poniedziałek, 30 listopada, 9–17.");
    }

    @Test
    void a_holiday_is_closed_and_the_next_open_day_is_named() {
        assertThat(today("2026-12-25T10:00"))
                .isEqualTo("Dziś biuro jest zamknięte; najbliżej będzie czynne: poniedziałek, 28 grudnia, 9–17.");
        assertThat(wording("2026-11-10T10:00", Language.EN).answer(new OfficeQuestion.HoursOn(new Days.Tomorrow())))
                .isEqualTo("Tomorrow (Wednesday) the office is closed; it opens next on Thursday, 12 November, 9–17.");
    }

    @Test
    void a_day_of_the_week_is_answered_for_every_week() {
        assertThat(wording("2026-11-25T12:00", Language.PL)
                        .answer(new OfficeQuestion.HoursOn(new Days.Each(DayOfWeek.SATURDAY))))
                .isEqualTo("W soboty biuro jest czynne 10–14.");
    }

    private static String today(String now) {
        return wording(now, Language.PL).answer(new OfficeQuestion.HoursOn(new Days.Today()));
    }

    private static OfficeWording wording(String now, Language language) {
        return new OfficeWording(
                SampleCompany.COMPANY, language, "123", "pon.–pt. 9–17, sob. 10–14", LocalDateTime.parse(now));
    }
}
