package pl.novahouse.chatbot.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Tokenizer;

class ContactReplyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tak",
                "Tak.",
                "tak!!",
                "TAK",
                "taak",
                "no tak",
                "jasne",
                "zgadza się",
                "zgadza sie",
                "tak, zgadza się",
                "wszystko się zgadza",
                "dane się zgadzają",
                "ok",
                "ok wszystko dobrze",
                "okej, wszystko ok",
                "dobrze",
                "tak, proszę",
                "tak proszę przekazać",
                "potwierdzam",
                "potwierdzam dane",
                "dane są poprawne",
                "jak najbardziej",
                "oczywiście, że tak",
                "w porządku",
                "może być",
                "bez zmian",
                "nie mam uwag",
                "nie ma błędów",
                "super, dziękuję",
                "tak. Proszę dzwonić",
                "zgadzam się",
                "tak, zgadzam się",
                "wyrażam zgodę",
                "wyrażam zgodę na kontakt",
                "zgoda",
                "tak, a ile trwa wykończenie?",
                "Tak, zgadza się. Ile kosztuje Comfort?"
            })
    void a_yes_in_many_words_confirms(String text) {
        assertThat(polish(text)).contains(new ContactReply.Confirms());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "taki mam plan",
                "tak w ogóle to ile kosztuje Comfort",
                "tak sobie myślę",
                "tak naprawdę to jeszcze nie wiem co chcę",
                "a tak z ciekawości ile to trwa",
                "ile kosztuje pakiet Comfort",
                "takie mieszkanie ma 50 metrów",
                "tak mam plan",
                "dziękuję",
                "dobre pytanie",
                "okno jest od południa",
                "czy można zmienić płytki w trakcie prac?",
                "nie potrzebuję wizualizacji salonu",
                "inna firma dała mi niższą cenę za metr",
                "jaki jest wasz numer telefonu?",
                "zgadza się?",
                "a co jeśli coś będzie źle zrobione",
                "jak długo trwa projekt?",
                "tak, ale mam pytanie o gwarancję",
                "Mam 60 metrów. Tak około."
            })
    void what_only_sounds_like_a_yes_answers_nothing(String text) {
        assertThat(polish(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    popraw telefon | PHONE
                    proszę poprawić numer | PHONE
                    tak, ale telefon jest inny | PHONE
                    telefon jest inny: 600 700 800 | PHONE
                    numer jest błędny | PHONE
                    zły numer telefonu | PHONE
                    nie ten numer | PHONE
                    telefon się nie zgadza | PHONE
                    tak, ale mail jest inny | EMAIL
                    wszystko ok tylko email zmień | EMAIL
                    popraw adres e-mail | EMAIL
                    literówka w mailu | EMAIL
                    imię jest inne | NAME
                    popraw imię | NAME
                    nazwisko jest niepoprawne | NAME
                    """)
    void a_correction_names_its_field(String text, ProfileField field) {
        assertThat(polish(text)).contains(new ContactReply.Corrects(Optional.of(field)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"popraw dane", "chcę coś zmienić", "poprawka", "popraw"})
    void a_correction_may_leave_its_field_open(String text) {
        assertThat(polish(text)).contains(new ContactReply.Corrects(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nie",
                "nie zgadza się",
                "coś się nie zgadza",
                "dane się nie zgadzają",
                "nie do końca",
                "to nie tak"
            })
    void a_bare_no_doubts_the_data(String text) {
        assertThat(polish(text)).contains(new ContactReply.Doubts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nie zgadzam się",
                "Nie, nie zgadzam się!",
                "nie wyrażam zgody",
                "rezygnuję",
                "nie, dziękuję",
                "nie chcę, żeby ktoś dzwonił",
                "proszę nie dzwonić",
                "nie przekazujcie moich danych",
                "tak, ale nie dzwońcie",
                "jednak nie"
            })
    void a_refusal_is_no_mere_doubt(String text) {
        assertThat(polish(text)).contains(new ContactReply.Declines());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nie teraz",
                "może później",
                "jeszcze nie",
                "innym razem",
                "tak, ale później",
                "muszę się zastanowić"
            })
    void later_is_neither_yes_nor_no(String text) {
        assertThat(polish(text)).contains(new ContactReply.Postpones());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    yes | Confirms
                    yes, that's right | Confirms
                    all good | Confirms
                    that is correct, thank you | Confirms
                    I agree | Confirms
                    no | Doubts
                    that's wrong | Doubts
                    no thanks | Declines
                    I do not agree | Declines
                    please don't call me | Declines
                    not now | Postpones
                    maybe later | Postpones
                    change the phone | Corrects
                    yes, but the email is different | Corrects
                    the number is wrong | Corrects
                    """)
    void english_is_understood_too(String text, String kind) {
        assertThat(read(text, Language.EN))
                .get()
                .extracting(reply -> reply.getClass().getSimpleName())
                .isEqualTo(kind);
    }

    private static Optional<ContactReply> polish(String text) {
        return read(text, Language.PL);
    }

    private static Optional<ContactReply> read(String text, Language language) {
        return ContactReply.read(new AnalysedText(text, language, Tokenizer.tokenize(text), List.of()));
    }
}
