package pl.novahouse.chatbot.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

final class EditDistanceTest {

    @Example
    void one_slip_is_a_letter_missing_added_changed_or_two_swapped() {
        for (String typed : new String[] {"komfot", "komffort", "konfort", "komfrot"}) {
            assertThat(EditDistance.isWithin(1, typed, "komfort")).as(typed).isTrue();
            assertThat(EditDistance.isWithin(0, typed, "komfort")).as(typed).isFalse();
        }
        assertThat(EditDistance.isWithin(1, "konford", "komfort")).isFalse();
        assertThat(EditDistance.isWithin(2, "konford", "komfort")).isTrue();
    }

    @Property
    void it_does_not_matter_which_word_comes_first(
            @ForAll @AlphaChars @StringLength(max = 12) String one,
            @ForAll @AlphaChars @StringLength(max = 12) String other,
            @ForAll @IntRange(max = 4) int most) {
        assertThat(EditDistance.isWithin(most, one, other)).isEqualTo(EditDistance.isWithin(most, other, one));
    }

    @Property
    void dropping_a_letter_is_one_slip(
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String word, @ForAll @IntRange(max = 19) int at) {
        int position = at % word.length();
        String shorter = word.substring(0, position) + word.substring(position + 1);

        assertThat(EditDistance.isWithin(1, word, shorter)).isTrue();
        assertThat(EditDistance.isWithin(0, word, shorter)).isFalse();
    }
}
