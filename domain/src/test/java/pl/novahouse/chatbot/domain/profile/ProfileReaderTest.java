package pl.novahouse.chatbot.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Gender;
import pl.novahouse.chatbot.domain.shared.Mention;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.TextSpan;

final class ProfileReaderTest {

    private static final Profile AREA_50 = Profile.empty().withArea(Said.earlier(area("50")));
    private static final Profile BUDGET_100 = Profile.empty().withBudget(Said.earlier(Money.zloty(100_000)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50m2 | 50",
                "60 mkw. | 60",
                "powierzchnia 71 m kw. | 71",
                "72,5 m² | 72.5",
                "metraż to 48,6 | 48.6",
                "60-metrowe mieszkanie | 60",
                "od 45 do 50 m2 | 50",
                "między 50 a 60 metrów | 60",
                "kawalerka 28 | 28",
                "łazienka 4,8 m2, a całość 52 m2 | 52",
                "mieszkanie z balkonem 50 m2 | 50",
                "dom 180 m2 na działce 1000 m2 | 180",
                "mieszkanie jest 300 m od plaży i ma 41 m2 | 41",
                "brat ma 80 m², a ja mam 50 | 50",
                "75 square metres | 75"
            })
    void the_area_of_the_property_is_read(String text, BigDecimal squareMetres) {
        assertThat(Said.first(text).profile().area().toOptional()).contains(new Area(squareMetres));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salon 25 m2",
                "200 m od morza",
                "wysokość 2,7 m",
                "cena za m2?",
                "brat ma 80 m²",
                "gdybym miał 80 m2, ile by to kosztowało?",
                "zamówienie nr 60",
                "czy robicie mieszkania poniżej 30 metrów?"
            })
    void other_measures_are_not_the_visitors_area(String text) {
        assertThat(Said.first(text).profile().area().isAnswered()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 tys. | 200000",
                "do 150k | 150000",
                "1,5 mln zł | 1500000",
                "150 000 zł | 150000",
                "sto pięćdziesiąt tysięcy | 150000",
                "150-200 tys | 200000",
                "100 120 tys | 120000",
                "budżet max 120 | 120000",
                "mam 90 tysi | 90000",
                "60 m 100 tys | 100000",
                "zmieszczę się w 100 000? | 100000",
                "kupiłem mieszkanie za 600 tys., na wykończenie mam 90 tys. | 90000",
                "budżet 100 tys., maksymalnie 120 tys. | 120000",
                "znajomy wydał 200 tys, ja mam najwyżej 120 | 120000",
                "my budget is 150,000 PLN | 150000"
            })
    void the_budget_is_read(String text, long zloty) {
        assertThat(Said.first(text).profile().budget().toOptional()).contains(Money.zloty(zloty));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1200 zł/m2",
                "2 tys. za metr",
                "kupiłem mieszkanie za 600 tys.",
                "inna firma wyceniła mi to na 120 tys.",
                "koleżanka zapłaciła 100 tys.",
                "mój budżet to 30 000 euro",
                "rata 2000 zł miesięcznie",
                "czy muszę wpłacić 30 tys. zaliczki?",
                "to nie mój budżet, tylko kolegi"
            })
    void other_amounts_are_no_budget(String text) {
        assertThat(Said.first(text).profile().budget().isAnswered()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"mam 10 m2,AREA", "dom 700 m2,AREA", "mam 5 tys zł,BUDGET", "mam 10 mln,BUDGET"})
    void a_value_outside_the_accepted_range_is_noticed_and_not_stored(String text, ProfileField field) {
        ProfileReading reading = Said.first(text);

        assertThat(reading.outOfRange()).containsExactly(field);
        assertThat(reading.profile().isAnswered(field)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "AREA,50,50",
        "AREA,jakieś 65,65",
        "AREA,pięćdziesiąt,50",
        "ROOMS,3,3",
        "BUDGET,150,150000",
        "BUDGET,sto dwadzieścia,120000"
    })
    void a_bare_number_answers_the_question(ProfileField asked, String text, BigDecimal value) {
        Profile profile = Said.answering(asked, text).profile();

        BigDecimal read = switch (asked) {
            case AREA -> profile.area().toOptional().orElseThrow().squareMetres();
            case ROOMS ->
                BigDecimal.valueOf(profile.rooms().toOptional().orElseThrow().value());
            default -> profile.budget().toOptional().orElseThrow().zloty();
        };
        assertThat(read).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nie wiem", "trudno powiedzieć", "jeszcze nie wiem", "wolę nie podawać", "to zależy"})
    void not_knowing_is_an_answer(String text) {
        ProfileReading reading = Said.answering(ProfileField.BUDGET, text);

        assertThat(reading.profile().budget()).isInstanceOf(FieldState.Unknown.class);
        assertThat(reading.changes()).extracting(FieldChange::kind).containsExactly(FieldChange.Kind.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a właściwie 60",
                "nie 50 tylko 60",
                "nie 50, a 60 m2",
                "pomyłka, 60 m2",
                "zmieniam na 60 metrów",
                "60 zamiast 50",
                "wcześniej pisałam 50 metrów, ale w umowie jest 60"
            })
    void a_correction_replaces_without_a_question(String text) {
        ProfileReading reading = Said.after(AREA_50, text);

        assertThat(reading.profile().area().toOptional()).contains(area("60"));
        assertThat(reading.contradictions()).isEmpty();
        assertThat(reading.changes()).extracting(FieldChange::kind).containsExactly(FieldChange.Kind.REPLACED);
    }

    @Test
    void another_value_that_corrects_nothing_is_a_contradiction_and_the_last_word_counts() {
        ProfileReading reading = Said.after(AREA_50, "mam 60 m2");

        assertThat(reading.profile().area().toOptional()).contains(area("60"));
        assertThat(reading.contradictions())
                .containsExactly(new Contradiction(ProfileField.AREA, "wcześniej", "60 m2"));
    }

    @Test
    void two_values_of_one_message_contradict_each_other() {
        ProfileReading reading = Said.first("Mieszkanie 50 m2. Mam 70 m2.");

        assertThat(reading.profile().area().toOptional()).contains(area("70"));
        assertThat(reading.contradictions()).containsExactly(new Contradiction(ProfileField.AREA, "50 m2", "70 m2"));
    }

    @Test
    void two_properties_at_once_leave_the_area_open() {
        ProfileReading reading = Said.first("mam dwa mieszkania, 45 m2 i 60 m2");

        assertThat(reading.profile().area().isAnswered()).isFalse();
        assertThat(reading.contradictions()).hasSize(1);
        assertThat(reading.areas()).containsExactly(area("45"), area("60"));
    }

    @Test
    void the_same_value_again_keeps_its_first_provenance() {
        ProfileReading reading = Said.after(AREA_50, "mam 50 m2");

        assertThat(reading.profile()).isEqualTo(AREA_50);
        assertThat(reading.changes()).isEmpty();
        assertThat(reading.contradictions()).isEmpty();
    }

    @Test
    void asking_about_another_area_leaves_ones_own_as_it_is() {
        ProfileReading reading = Said.after(AREA_50, "a ile za 80 m2?");

        assertThat(reading.profile()).isEqualTo(AREA_50);
        assertThat(reading.areas()).containsExactly(area("80"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nie podawałem budżetu",
                "nie mówiłam nic o budżecie",
                "proszę zapomnieć o budżecie",
                "nie mam 100 tys."
            })
    void denial_clears(String text) {
        ProfileReading reading = Said.after(BUDGET_100, text);

        assertThat(reading.profile().budget()).isEqualTo(FieldState.<Money>notTold());
        assertThat(reading.changes()).extracting(FieldChange::kind).containsExactly(FieldChange.Kind.CLEARED);
    }

    @Test
    void a_range_of_budgets_keeps_both_ends_until_another_budget_is_told() {
        Profile range = Said.first("budżet od 100 do 120 tys. zł").profile();
        Profile untouched = Said.after(range, "mam 50 m2").profile();
        Profile widened = Said.after(range, "a właściwie 90-120 tys. zł").profile();
        Profile single = Said.after(range, "a właściwie 130 tys. zł").profile();

        assertThat(range.budget().toOptional()).contains(Money.zloty(120_000));
        assertThat(range.leastBudget()).contains(Money.zloty(100_000));
        assertThat(untouched.leastBudget()).contains(Money.zloty(100_000));
        assertThat(widened.leastBudget()).contains(Money.zloty(90_000));
        assertThat(single.budget().toOptional()).contains(Money.zloty(130_000));
        assertThat(single.leastBudget()).isEmpty();
    }

    @Test
    void every_value_knows_its_message_and_its_words() {
        Profile profile = Said.first("Mam 50 m2 i budżet 120 tys. zł").profile();

        assertThat(profile.area()).isEqualTo(FieldState.known(area("50"), new Provenance.Said(Said.MESSAGE, "50 m2")));
        assertThat(profile.budget())
                .isEqualTo(FieldState.known(Money.zloty(120_000), new Provenance.Said(Said.MESSAGE, "120 tys. zł")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "biorę Comfort | COMFORT |",
                "nie chcę Premium, tylko Express | EXPRESS | PREMIUM",
                "nie Express, tylko Express Plus | EXPRESS_PLUS | EXPRESS",
                "Premium odpada | | PREMIUM",
                "premium jest dla nas za drogi | | PREMIUM",
                "ani express ani premium | | EXPRESS PREMIUM",
                "bez Premium | | PREMIUM",
                "konfort mi pasuje | COMFORT |",
                "Express Plus wygląda dobrze, bierzemy | EXPRESS_PLUS |",
                "60 m2, pakiet Comfort | COMFORT |",
                "chcę Comfort, ile to wyjdzie za 60 m2? | COMFORT |",
                "ile kosztuje Comfort? | |",
                "poproszę o cenę Comfort | |",
                "chcę zobaczyć pakiet premium | |",
                "zastanawiam się nad premium | |",
                "biorę Comfort albo Premium | |",
                "brat wziął Premium | |"
            })
    void a_choice_is_told_from_an_exclusion_and_from_interest(String text, PackageName chosen, String excluded) {
        Profile profile = Said.first(text).profile();

        assertThat(profile.chosenPackage().toOptional()).isEqualTo(Optional.ofNullable(chosen));
        assertThat(profile.excludedPackages())
                .extracting(PackageName::name)
                .containsExactlyInAnyOrder(excluded == null ? new String[0] : excluded.split(" ", -1));
    }

    @Test
    void a_package_asked_about_is_interest() {
        assertThat(Said.first("Express czy Comfort?").packages())
                .containsExactly(PackageName.EXPRESS, PackageName.COMFORT);
    }

    @ParameterizedTest
    @CsvSource({
        "tak,true",
        "jasne,true",
        "biorę ten,true",
        "tak?,false",
        "nie,false",
        "nie wiem,false",
        "ile kosztuje?,false"
    })
    void a_yes_chooses_the_package_in_focus(String text, boolean chosen) {
        Cues cues = new Cues(Optional.of(ProfileField.PACKAGE), Optional.of(PackageName.COMFORT));

        Profile profile = Said.read(Profile.empty(), text, cues, List.of()).profile();

        assertThat(profile.chosenPackage().toOptional().isPresent()).isEqualTo(chosen);
    }

    @Test
    void a_no_excludes_the_package_in_focus() {
        Cues cues = new Cues(Optional.of(ProfileField.PACKAGE), Optional.of(PackageName.COMFORT));

        assertThat(Said.read(Profile.empty(), "nie", cues, List.of()).profile().excludedPackages())
                .containsExactly(PackageName.COMFORT);
    }

    @Test
    void excluding_the_chosen_package_takes_the_choice_back() {
        Profile before = Profile.empty().withChosenPackage(Said.earlier(PackageName.PREMIUM));

        Profile after = Said.after(before, "rezygnuję z Premium").profile();

        assertThat(after.chosenPackage().isAnswered()).isFalse();
        assertThat(after.excludedPackages()).isEqualTo(Set.of(PackageName.PREMIUM));
    }

    @Test
    void choosing_an_excluded_package_takes_the_exclusion_back() {
        Profile before = Profile.empty().withExcludedPackages(Set.of(PackageName.PREMIUM));

        Profile after = Said.after(before, "jednak Premium").profile();

        assertThat(after.chosenPackage().toOptional()).contains(PackageName.PREMIUM);
        assertThat(after.excludedPackages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jestem Anna i szukam ekipy | Anna",
                "nazywam się jan kowalski | Jan Kowalski",
                "Anna z tej strony | Anna",
                "Pozdrawiam, Anna Nowak | Anna Nowak",
                "Imię: Anna; nazwisko: Nowak | Anna Nowak",
                "mam na imię Anna | Anna"
            })
    void a_name_is_read_from_a_naming_phrase(String text, String name) {
        assertThat(named(text, Cues.none()).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"Anna,Anna", "to Anna,Anna", "Kowalski,Kowalski"})
    void a_name_answers_the_question_for_it(String text, String name) {
        assertThat(named(text, Cues.asked(ProfileField.NAME)).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dzień dobry", "tak", "a po co?", "wolę nie podawać", "nie wiem"})
    void a_greeting_or_a_refusal_is_no_name(String text) {
        assertThat(Said.answering(ProfileField.NAME, text).profile().name().toOptional())
                .isEmpty();
    }

    @Test
    void a_spoken_address_is_read_whole_or_not_at_all() {
        assertThat(spoken("jan kowalski małpa wp kropka pl", "kowalski małpa wp kropka pl"))
                .isEmpty();
        assertThat(spoken("mój mail to kowalski małpa wp kropka pl", "kowalski małpa wp kropka pl"))
                .contains(new EmailAddress("kowalski@wp.pl"));
    }

    private static Optional<EmailAddress> spoken(String text, String address) {
        List<Mention> mentions = List.of(new Mention.Email(span(text, address), new EmailAddress("kowalski@wp.pl")));
        return Said.read(Profile.empty(), text, Cues.none(), mentions)
                .profile()
                .email()
                .toOptional();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pokoje 12, 14 i 18 m2", "pokoje 12 i 18 m2"})
    void the_areas_of_listed_rooms_are_not_the_area_of_the_flat(String text) {
        assertThat(Said.first(text).profile().area().isAnswered()).isFalse();
    }

    @Test
    void addresses_and_numbers_are_read_from_their_mentions() {
        String text = "nie 600 700 800 tylko 601 700 800, anna@example.com";
        List<Mention> mentions = List.of(
                new Mention.Phone(span(text, "600 700 800"), new PhoneNumber("+48600700800")),
                new Mention.Phone(span(text, "601 700 800"), new PhoneNumber("+48601700800")),
                new Mention.Email(span(text, "anna@example.com"), new EmailAddress("anna@example.com")));

        Profile profile =
                Said.read(Profile.empty(), text, Cues.none(), mentions).profile();

        assertThat(profile.phone().toOptional()).contains(new PhoneNumber("+48601700800"));
        assertThat(profile.email().toOptional()).contains(new EmailAddress("anna@example.com"));
        assertThat(profile.budget().isAnswered()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stan deweloperski | DEVELOPER",
                "mieszkanie od dewelopera | DEVELOPER",
                "rynek wtórny | SECONDARY_MARKET",
                "dom w budowie | UNDER_CONSTRUCTION",
                "stan surowy zamknięty | SHELL",
                "co to jest stan deweloperski? |"
            })
    void the_condition_is_read(String text, Condition condition) {
        assertThat(Said.first(text).profile().condition().toOptional()).isEqualTo(Optional.ofNullable(condition));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mieszkanie w Gdańsku | FLAT",
                "moja kawalerka, takie małe mieszkanie | STUDIO",
                "dom w budowie | HOUSE",
                "lokal usługowy | COMMERCIAL",
                "nie dom, tylko mieszkanie | FLAT",
                "będę w domu po 16 |",
                "czy wykańczacie domy? |",
                "opinie o nova house |"
            })
    void the_type_of_the_property_is_read(String text, PropertyType type) {
        assertThat(Said.first(text).profile().propertyType().toOptional()).isEqualTo(Optional.ofNullable(type));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chcę pod klucz | WHOLE",
                "tylko łazienka | BATHROOM",
                "sama kuchnia | KITCHEN",
                "remont kuchni i łazienki | BATHROOM_AND_KITCHEN",
                "nie całe mieszkanie, tylko kuchnia | KITCHEN",
                "remont salonu | PARTIAL",
                "chcę odświeżyć mieszkanie | REFRESH",
                "tylko projekt | DESIGN_ONLY",
                "czy w cenie jest łazienka? |",
                "co znaczy pod klucz? |"
            })
    void the_scope_is_read(String text, Scope scope) {
        assertThat(Said.first(text).profile().scope().toOptional()).isEqualTo(Optional.ofNullable(scope));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "na wynajem | RENTAL",
                "kupione inwestycyjnie | INVESTMENT",
                "mieszkanie dla nas | OWN_USE",
                "nie na wynajem, dla siebie | OWN_USE",
                "za drogo dla nas |",
                "szukam mieszkania do wynajęcia |"
            })
    void the_purpose_is_read(String text, Purpose purpose) {
        assertThat(Said.first(text).profile().purpose().toOptional()).isEqualTo(Optional.ofNullable(purpose));
    }

    @ParameterizedTest
    @CsvSource({"3 pokoje,3", "dwupokojowe mieszkanie,2", "mieszkanie 3-pokojowe,3", "trzy pokoje z kuchnią,3", "2pok,2"
    })
    void the_rooms_are_counted(String text, int rooms) {
        assertThat(Said.first(text).profile().rooms().toOptional()).contains(new RoomCount(rooms));
    }

    @Test
    void the_words_of_a_link_say_nothing() {
        assertThat(Said.first("https://dom.example/oferta/60m2?budzet=150000").profile())
                .isEqualTo(Profile.empty());
    }

    private static PersonName named(String text, Cues cues) {
        List<Mention> mentions = text.contains("Anna")
                ? List.of(new Mention.FirstName(span(text, "Anna"), "Anna", Gender.FEMININE))
                : List.of();
        return Said.read(Profile.empty(), text, cues, mentions)
                .profile()
                .name()
                .toOptional()
                .orElseThrow();
    }

    private static TextSpan span(String text, String words) {
        int start = text.indexOf(words);
        return new TextSpan(start, start + words.length());
    }

    private static Area area(String squareMetres) {
        return new Area(new BigDecimal(squareMetres));
    }
}
