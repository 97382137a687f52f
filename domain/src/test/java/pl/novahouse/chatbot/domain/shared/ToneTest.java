package pl.novahouse.chatbot.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ToneTest {

    @Test
    void a_formal_well_set_text_has_no_fault() {
        assertThat(Tone.faults("Pakiet Express kosztuje 999\u00A0zł/m² – prace trwają 6–8\u00A0tygodni. Proszę pytać!"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Czy chciałbyś Pan poznać cenę?",
                "Skoro zrobiłaś projekt, pomożemy.",
                "Czy chciałby Pan obejrzeć, a Pani posłuchać?",
                "Czy jest Pan/Pani zainteresowany/a?",
                "To kosztuje 999 zł.",
                "Razem 49 950\u00A0zł.",
                "Prace trwają 6-8 tygodni.",
                "Pakiet - Express.",
                "Pakiet \"Express\".",
                "Napisz, a pomogę.",
                "Świetnie 🎉🎉!"
            })
    void a_fault_is_heard(String text) {
        assertThat(Tone.faults(text)).isNotEmpty();
    }
}
