package pl.novahouse.chatbot.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"jan@example.com", "jan.kowalski+dom@mail.example.co.uk", "o'neil@example.pl", "j_k-1@e-x.pl"})
    void an_address_of_today_is_one(String text) {
        assertThat(EmailAddress.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "jan",
                "jan@",
                "@example.com",
                "jan@example",
                "jan@@example.com",
                "jan@exa mple.com",
                ".jan@example.com",
                "jan.@example.com",
                "jan..k@example.com",
                "jan@-example.com",
                "jan@example.c",
                "jan@example.123",
                "jan@example..com",
                "łukasz@example.com"
            })
    void anything_else_is_none(String text) {
        assertThat(EmailAddress.isValid(text)).isFalse();
    }

    @Test
    void two_spellings_of_one_address_are_the_same() {
        assertThat(new EmailAddress(" Jan@Example.COM ")).isEqualTo(new EmailAddress("jan@example.com"));
    }
}
