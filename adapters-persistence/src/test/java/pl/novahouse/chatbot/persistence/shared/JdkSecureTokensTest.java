package pl.novahouse.chatbot.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.shared.SessionToken;

class JdkSecureTokensTest {

    private final JdkSecureTokens tokens = new JdkSecureTokens();

    @Test
    void a_token_carries_256_bits_in_url_safe_letters() {
        assertThat(tokens.issue().value()).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void no_two_tokens_are_alike() {
        assertThat(IntStream.range(0, 10_000).mapToObj(_ -> tokens.issue().value()))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_hash_is_sha_256_in_hexadecimal() {
        assertThat(tokens.hash(new SessionToken("abc")).hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void only_the_same_token_has_the_same_hash() {
        SessionToken token = tokens.issue();
        assertThat(tokens.hash(token).matches(tokens.hash(new SessionToken(token.value()))))
                .isTrue();
        assertThat(tokens.hash(token).matches(tokens.hash(tokens.issue()))).isFalse();
    }
}
