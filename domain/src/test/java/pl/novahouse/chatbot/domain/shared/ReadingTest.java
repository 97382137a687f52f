package pl.novahouse.chatbot.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final Reading READING = new Reading("Anna", "subst:sg:dat.loc:f+subst:pl:gen:f");

    @Test
    void a_tag_is_read_alternative_by_alternative() {
        assertThat(READING.hasAll("subst", "sg", "loc")).isTrue();
        assertThat(READING.hasAll("pl", "gen")).isTrue();
        assertThat(READING.hasAll("pl", "loc")).isFalse();
        assertThat(READING.hasAll("lo")).isFalse();
        assertThat(READING.isOf("subst")).isTrue();
        assertThat(READING.isOf("sub")).isFalse();
        assertThat(new Reading("i", "conj").isOf("conj")).isTrue();
    }

    @Test
    void a_token_gives_each_of_its_lemmas_once() {
        Token token = Tokenizer.tokenize("Annie").getFirst().withReadings(List.of(READING, READING));

        assertThat(token.lemmas()).containsExactly("Anna");
        assertThat(token.hasLemma("Anna")).isTrue();
        assertThat(token.hasLemma("anna")).isFalse();
    }

    @Test
    void spans_that_share_a_character_overlap() {
        TextSpan span = new TextSpan(2, 5);

        assertThat(span.overlaps(new TextSpan(4, 6))).isTrue();
        assertThat(span.overlaps(new TextSpan(5, 6))).isFalse();
        assertThat(span.contains(4)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.length()).isEqualTo(3);
        assertThatThrownBy(() -> new TextSpan(3, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_distance_is_measured_along_the_earth() {
        Coordinates gdansk = new Coordinates(54.35, 18.65);
        Coordinates warsaw = new Coordinates(52.23, 21.01);

        assertThat(gdansk.kilometresTo(warsaw)).isBetween(280.0, 290.0);
        assertThat(gdansk.kilometresTo(gdansk)).isZero();
        assertThatThrownBy(() -> new Coordinates(91, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
