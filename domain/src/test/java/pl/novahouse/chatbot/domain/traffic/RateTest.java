package pl.novahouse.chatbot.domain.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    @Test
    void a_rate_is_read_as_people_write_it() {
        assertThat(Rate.parse("40/10s")).isEqualTo(new Rate(40, Duration.ofSeconds(10)));
        assertThat(Rate.parse(" 600 / 10m ")).isEqualTo(new Rate(600, Duration.ofMinutes(10)));
        assertThat(Rate.parse("60/1h")).isEqualTo(new Rate(60, Duration.ofHours(1)));
        assertThat(Rate.parse("5/500ms")).isEqualTo(new Rate(5, Duration.ofMillis(500)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "40", "/10s", "40/", "0/10s", "-1/10s", "x/10s", "40/10", "40/0s", "40/-1s", "1/25h", "40/ms"
            })
    void what_is_no_rate_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.parse(text));
    }

    @Test
    void what_is_left_comes_back_evenly() {
        assertThat(new Rate(40, Duration.ofSeconds(10)).interval()).isEqualTo(Duration.ofMillis(250));
    }
}
