package pl.novahouse.chatbot.domain.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

class ConsentsTest {

    private static final ConsentTexts TEXTS = new ConsentTexts("Nova House sp. z o.o., ul. Przykładowa 1, Gdańsk");

    @Test
    void nothing_is_permitted_before_it_is_granted() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Consents.none().require(Purpose.CONTACT))
                .extracting(ProblemException::problem)
                .isEqualTo(new Problem.ConsentRequired("contact"));
    }

    @Test
    void the_last_decision_holds_and_each_purpose_stands_alone() {
        Consents consents = Consents.none()
                .with(decision(Purpose.CONTACT, true))
                .with(decision(Purpose.MARKETING_EMAIL, true))
                .with(decision(Purpose.CONTACT, false));

        assertThat(consents.permits(Purpose.CONTACT)).isFalse();
        assertThat(consents.declines(Purpose.CONTACT)).isTrue();
        assertThat(consents.permits(Purpose.MARKETING_EMAIL)).isTrue();
        assertThat(consents.declines(Purpose.MARKETING_PHONE)).isFalse();
        assertThat(consents.current()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void every_purpose_has_a_text_in_both_languages_that_names_the_controller(Purpose purpose) {
        ConsentText polish = TEXTS.current(purpose, Language.PL);
        ConsentText english = TEXTS.current(purpose, Language.UK);

        assertThat(polish.wording())
                .contains("Nova House sp. z o.o.", "wycofać")
                .doesNotContain("{");
        assertThat(english.wording())
                .contains("Nova House sp. z o.o.", "withdrawn")
                .doesNotContain("{");
        assertThat(english.version()).isEqualTo(polish.version());
        assertThat(TEXTS.published(purpose, polish.version(), Language.PL)).contains(polish);
    }

    @Test
    void a_version_that_was_never_shown_is_unknown() {
        assertThat(TEXTS.published(Purpose.CONTACT, "1999-01", Language.PL)).isEmpty();
    }

    private static ConsentEvent decision(Purpose purpose, boolean granted) {
        return new ConsentEvent(
                new UUID(0, 1),
                new Origin.Form(new UUID(0, 2)),
                TEXTS.current(purpose, Language.PL),
                granted,
                Channel.FORM,
                new Proof.Submitted(new UUID(0, 2)),
                Instant.EPOCH);
    }
}
