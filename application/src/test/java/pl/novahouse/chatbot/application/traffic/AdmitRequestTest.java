package pl.novahouse.chatbot.application.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.novahouse.chatbot.application.traffic.TrafficFixture.ELSEWHERE;
import static pl.novahouse.chatbot.application.traffic.TrafficFixture.HOME;
import static pl.novahouse.chatbot.application.traffic.TrafficFixture.NOBODY;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.shared.ClientNetwork;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.traffic.Counters;
import pl.novahouse.chatbot.domain.traffic.Credential;
import pl.novahouse.chatbot.domain.traffic.EndpointClass;
import pl.novahouse.chatbot.domain.traffic.Rate;

class AdmitRequestTest {

    private final TrafficFixture fixture = new TrafficFixture();

    @Test
    void a_burst_is_taken_and_what_exceeds_it_waits() {
        assertThat(admitted(10, EndpointClass.CHAT, HOME, NOBODY)).isEqualTo(6);

        assertThat(fixture.call(EndpointClass.CHAT, HOME, NOBODY))
                .isInstanceOfSatisfying(AdmitRequest.Result.Refused.class, refused -> {
                    assertThat(refused.problem()).isEqualTo(new Problem.RateLimited(Duration.ofSeconds(1)));
                    assertThat(refused.quota().rate()).isEqualTo(new Rate(6, Duration.ofSeconds(6)));
                });
        fixture.pass(Duration.ofSeconds(1));
        assertThat(admitted(10, EndpointClass.CHAT, HOME, NOBODY)).isEqualTo(1);
    }

    @Test
    void a_patient_flood_meets_the_rate_that_lasts() {
        long admitted = 0;
        for (int minute = 0; minute < 10; minute++) {
            admitted += admitted(20, EndpointClass.CHAT, HOME, NOBODY);
            fixture.pass(Duration.ofMinutes(1));
        }
        assertThat(admitted).isEqualTo(30 + 9 * 3);
    }

    @Test
    void one_network_does_not_use_up_anothers_share_nor_one_kind_of_call_anothers() {
        admitted(10, EndpointClass.CHAT, HOME, NOBODY);

        assertThat(admitted(1, EndpointClass.CHAT, ELSEWHERE, NOBODY)).isEqualTo(1);
        assertThat(admitted(1, EndpointClass.VISITOR, HOME, NOBODY)).isEqualTo(1);
    }

    @Test
    void sessions_behind_one_address_have_a_share_each() {
        Optional<Credential> greedy = Optional.of(Credential.of("greedy"));
        Optional<Credential> modest = Optional.of(Credential.of("modest"));

        assertThat(admitted(10, EndpointClass.CHAT, HOME, greedy)).isEqualTo(4);
        assertThat(admitted(1, EndpointClass.CHAT, HOME, modest)).isEqualTo(1);
    }

    @Test
    void a_session_that_changes_its_address_keeps_its_share() {
        Optional<Credential> roaming = Optional.of(Credential.of("roaming"));

        assertThat(admitted(3, EndpointClass.CHAT, HOME, roaming)).isEqualTo(3);
        assertThat(admitted(3, EndpointClass.CHAT, ELSEWHERE, roaming)).isEqualTo(1);
    }

    @Test
    void without_the_shared_counters_visitors_go_on_and_staff_are_refused() {
        fixture.counters.countAt(Counters.OWN_IN_TROUBLE);

        for (EndpointClass endpoint : EndpointClass.values()) {
            AdmitRequest.Result result = fixture.call(endpoint, HOME, NOBODY);
            if (endpoint == EndpointClass.STAFF || endpoint == EndpointClass.EXPORT) {
                assertThat(result)
                        .isInstanceOfSatisfying(
                                AdmitRequest.Result.Refused.class,
                                refused -> assertThat(refused.problem()).isInstanceOf(Problem.Unavailable.class));
            } else {
                assertThat(result).as("%s", endpoint).isInstanceOf(AdmitRequest.Result.Admitted.class);
            }
        }
    }

    private long admitted(int calls, EndpointClass endpoint, ClientNetwork from, Optional<Credential> credential) {
        return IntStream.range(0, calls)
                .mapToObj(_ -> fixture.call(endpoint, from, credential))
                .filter(AdmitRequest.Result.Admitted.class::isInstance)
                .count();
    }
}
