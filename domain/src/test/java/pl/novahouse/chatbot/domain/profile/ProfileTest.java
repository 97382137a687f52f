package pl.novahouse.chatbot.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.shared.Money;

final class ProfileTest {

    @ParameterizedTest
    @EnumSource(ProfileField.class)
    void an_empty_profile_answers_nothing(ProfileField field) {
        assertThat(Profile.empty().isAnswered(field)).isFalse();
    }

    @Test
    void a_package_is_either_chosen_or_excluded() {
        Profile chosen = Profile.empty().withChosenPackage(Said.earlier(PackageName.COMFORT));

        Profile excluded = chosen.withExcludedPackages(EnumSet.of(PackageName.COMFORT, PackageName.PREMIUM));
        Profile chosenAgain = excluded.withChosenPackage(Said.earlier(PackageName.PREMIUM));

        assertThat(excluded.chosenPackage().isAnswered()).isFalse();
        assertThat(chosenAgain.excludedPackages()).isEqualTo(Set.of(PackageName.COMFORT));
        assertThat(chosenAgain.isAnswered(ProfileField.PACKAGE)).isTrue();
        assertThat(chosenAgain.isAnswered(ProfileField.EXCLUDED_PACKAGES)).isTrue();
    }

    @Test
    void the_smaller_end_of_a_range_of_budgets_needs_a_larger_one() {
        FieldState<Money> budget = Said.earlier(Money.zloty(100_000));

        Profile range = Profile.empty().withBudget(budget, Optional.of(Money.zloty(80_000)));

        assertThat(range.leastBudget()).contains(Money.zloty(80_000));
        assertThat(range.withBudget(budget).leastBudget()).isEmpty();
        assertThatThrownBy(() -> Profile.empty().withBudget(budget, budget.toOptional()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Profile.empty().withBudget(FieldState.notTold(), budget.toOptional()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void not_knowing_answers_a_question_without_a_value() {
        FieldState<RoomCount> unknown = new FieldState.Unknown<>(new Provenance.Entered());

        assertThat(unknown.isAnswered()).isTrue();
        assertThat(unknown.toOptional()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 21, -1})
    void a_home_has_one_to_twenty_rooms(int rooms) {
        assertThatThrownBy(() -> new RoomCount(rooms)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new RoomCount(1).value()).isEqualTo(1);
        assertThat(new RoomCount(20).value()).isEqualTo(20);
    }

    @Test
    void a_name_is_addressed_by_its_first_word() {
        assertThat(new PersonName("Anna Maria Nowak").first()).isEqualTo("Anna");
        assertThat(new PersonName("Nowak").first()).isEqualTo("Nowak");
        assertThatThrownBy(() -> new PersonName(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PersonName("Anna ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PersonName("a".repeat(81))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new PersonName("a".repeat(80)).value()).hasSize(80);
    }

    @Test
    void a_meeting_time_runs_forwards() {
        LocalDate day = LocalDate.of(2026, 3, 10);
        Optional<LocalTime> ten = Optional.of(LocalTime.of(10, 0));
        Optional<LocalTime> noon = Optional.of(LocalTime.NOON);

        assertThat(new MeetingTime(day, day, ten, ten).isExactHour()).isTrue();
        assertThat(new MeetingTime(day, day, ten, noon).isExactHour()).isFalse();
        assertThat(new MeetingTime(day, day, ten, Optional.empty()).isOneDay()).isTrue();
        assertThat(new MeetingTime(day, day.plusDays(1), ten, noon).isOneDay()).isFalse();
        assertThatThrownBy(() -> new MeetingTime(day, day.minusDays(1), ten, noon))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MeetingTime(day, day, noon, ten)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_period_ends_after_it_begins() {
        LocalDate day = LocalDate.of(2026, 3, 10);

        assertThat(new Timing.Within(day, day).from()).isEqualTo(day);
        assertThatThrownBy(() -> new Timing.Within(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_value_that_was_said_was_said_in_words() {
        assertThatThrownBy(() -> new Provenance.Said(Said.MESSAGE, " ")).isInstanceOf(IllegalArgumentException.class);
    }
}
