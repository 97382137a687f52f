package pl.novahouse.chatbot.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Tokenizer;

class WordsOfALeadTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-04");
    private static final Competitors COMPETITORS = new Competitors(List.of("Wykończ to", "Dom 24"));

    @ParameterizedTest
    @ValueSource(strings = {"to pilne", "proszę jak najszybciej", "bardzo nam się spieszy", "we need it asap"})
    void haste_is_heard(String text) {
        assertThat(UrgencyReading.of(Enquiry.of(Profile.empty()), List.of("Dzień dobry", text), TODAY))
                .isEqualTo(Urgency.HIGH);
    }

    @Test
    void who_says_nothing_of_time_is_in_no_haste() {
        assertThat(UrgencyReading.of(Enquiry.of(Profile.empty()), List.of("Ile to kosztuje?"), TODAY))
                .isEqualTo(Urgency.NORMAL);
    }

    @Test
    void a_known_competitor_is_noted_by_name() {
        assertThat(COMPETITORS.mentionedIn(List.of("Mam ofertę od wykończ to.", "a dom 24 chce mniej")))
                .containsExactly("Wykończ to", "Dom 24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inna firma dała mi lepszą cenę", "konkurencja jest tańsza", "mam już inną ofertę"})
    void another_company_without_a_name_is_noted_too(String text) {
        assertThat(COMPETITORS.mentionedIn(List.of(text))).containsExactly(Competitors.UNNAMED);
    }

    @Test
    void a_part_of_a_word_is_no_competitor() {
        assertThat(COMPETITORS.mentionedIn(List.of("mam dom i 24 okna", "wykończ to mieszkanie?")))
                .containsExactly("Wykończ to");
        assertThat(COMPETITORS.mentionedIn(List.of("niewykończ to", "dom 240"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wycofuję zgodę",
                "Cofam zgodę na kontakt",
                "chcę wycofać zgodę",
                "proszę o wycofanie mojej zgody",
                "proszę już do mnie nie dzwonić",
                "I withdraw my consent",
                "please stop calling me"
            })
    void a_withdrawal_in_plain_words_takes_everything_back(String text) {
        assertThat(ConsentWithdrawal.in(analysed(text))).contains(Set.of(Purpose.values()));
    }

    @Test
    void a_withdrawal_of_marketing_leaves_the_enquiry() {
        assertThat(ConsentWithdrawal.in(analysed("wycofuję zgodę na marketing mailowy")))
                .contains(Set.of(Purpose.MARKETING_EMAIL));
        assertThat(ConsentWithdrawal.in(analysed("cofam zgody marketingowe")))
                .contains(Set.of(Purpose.MARKETING_EMAIL, Purpose.MARKETING_PHONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"wyrażam zgodę", "nie zgadzam się z tą ceną", "zadzwońcie do mnie", "jaka jest zgoda wspólnoty"})
    void other_words_take_nothing_back(String text) {
        assertThat(ConsentWithdrawal.in(analysed(text))).isEmpty();
    }

    private static AnalysedText analysed(String text) {
        return new AnalysedText(text, Language.PL, Tokenizer.tokenize(text), List.of());
    }
}
