package pl.novahouse.chatbot.domain.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.novahouse.chatbot.domain.conversation.OfficeQuestion.Days;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Tokenizer;

class OfficeQuestionsTest {

    private static final Optional<Topic> AFTER_HOURS = Optional.of(new Topic("offices-and-hours"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gdzie jesteście?",
                "gdzie Państwo się mieszczą",
                "adres biura w gdansku",
                "where are you located?"
            })
    void the_address_is_asked_for(String message) {
        assertThat(ask(message)).contains(new OfficeQuestion.Address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wasz numer?", "chcę zadzwonić", "podajcie telefon", "what is your phone number"})
    void the_number_is_asked_for(String message) {
        assertThat(ask(message)).contains(new OfficeQuestion.Telephone());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a mail?", "podajcie chociaż maila", "na jaki adres e-mail pisać"})
    void the_mail_address_is_asked_for(String message) {
        assertThat(ask(message)).contains(new OfficeQuestion.Email());
    }

    @Test
    void hours_are_asked_for_in_general_or_for_a_day() {
        assertThat(ask("godziny pracy?")).contains(new OfficeQuestion.Hours());
        assertThat(ask("jesteście teraz czynni?")).contains(new OfficeQuestion.HoursOn(new Days.Today()));
        assertThat(ask("czy biuro jest otwarte w święta?")).contains(new OfficeQuestion.HoursOn(new Days.Holidays()));
    }

    @Test
    void a_day_alone_leans_on_talk_of_the_office() {
        assertThat(OfficeQuestions.in(text("a w niedzielę?"), AFTER_HOURS))
                .contains(new OfficeQuestion.HoursOn(new Days.Each(DayOfWeek.SUNDAY)));
        assertThat(ask("a w niedzielę?")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jaki mam zapisany numer, mój telefon?",
                "czy ekipa pracuje w soboty?",
                "proszę zadzwonić do mnie jutro",
                "jaki numer konta?",
                "gdzie działacie?",
                "kiedy odbiór kluczy?"
            })
    void what_is_not_about_the_office_is_left_alone(String message) {
        assertThat(ask(message)).isEmpty();
    }

    private static Optional<OfficeQuestion> ask(String message) {
        return OfficeQuestions.in(text(message), Optional.empty());
    }

    private static AnalysedText text(String message) {
        return new AnalysedText(message, Language.PL, Tokenizer.tokenize(message), List.of());
    }
}
