package pl.novahouse.chatbot.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static pl.novahouse.chatbot.domain.catalogue.PriceList.CATALOGUE;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import pl.novahouse.chatbot.domain.shared.Coordinates;

final class ServiceAreaTest {

    private static final Coordinates LEGIONOWO = new Coordinates(52.4015, 20.9266);
    private static final Coordinates LODZ = new Coordinates(51.7592, 19.4560);

    private final ServiceArea serviceArea = CATALOGUE.serviceArea();

    @Example
    void a_town_near_a_served_city_is_covered() {
        assertThat(serviceArea.coverageOf(LEGIONOWO)).isInstanceOfSatisfying(Coverage.Within.class, within -> {
            assertThat(within.nearest().name()).isEqualTo("Warszawa");
            assertThat(within.kilometres()).isBetween(18, 22);
        });
    }

    @Example
    void a_far_town_is_beyond_and_named_with_its_distance() {
        assertThat(serviceArea.coverageOf(LODZ)).isInstanceOfSatisfying(Coverage.Beyond.class, beyond -> {
            assertThat(beyond.nearest().name()).isEqualTo("Warszawa");
            assertThat(beyond.kilometres()).isBetween(115, 125);
        });
    }

    @Example
    void a_name_of_several_places_with_different_answers_is_uncertain() {
        assertThat(serviceArea.coverageOf(List.of(LEGIONOWO, LODZ))).isEqualTo(new Coverage.Unknown());
        assertThat(serviceArea.coverageOf(List.of())).isEqualTo(new Coverage.Unknown());
        assertThat(serviceArea.coverageOf(List.of(LODZ))).isInstanceOf(Coverage.Beyond.class);
    }

    @Property
    void distance_is_symmetric_and_never_negative(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
        Coordinates place = new Coordinates(latitude, longitude);

        double there = LODZ.kilometresTo(place);

        assertThat(there).isBetween(0.0, 20_038.0);
        assertThat(place.kilometresTo(LODZ)).isCloseTo(there, offset(1e-6));
        assertThat(place.kilometresTo(place)).isZero();
    }
}
