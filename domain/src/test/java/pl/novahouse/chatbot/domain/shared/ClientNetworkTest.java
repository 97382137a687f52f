package pl.novahouse.chatbot.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;

class ClientNetworkTest {

    @Test
    void an_ipv4_address_stands_for_itself() {
        assertThat(network("203.0.113.7").value()).isEqualTo("203.0.113.7");
        assertThat(network("203.0.113.7").masked()).isEqualTo("203.0.113.0/24");
        assertThat(network("255.255.255.255").value()).isEqualTo("255.255.255.255");
    }

    @Test
    void an_ipv4_address_within_ipv6_is_the_same_caller() {
        byte[] mapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte) 0xff, (byte) 0xff, (byte) 203, 0, 113, 7};

        assertThat(ClientNetwork.of(mapped)).isEqualTo(network("203.0.113.7"));
    }

    @Test
    void the_addresses_of_one_ipv6_customer_are_one_caller() {
        ClientNetwork one = network("2001:db8:0:1:aaaa:bbbb:cccc:dddd");

        assertThat(network("2001:db8:0:1::1")).isEqualTo(one);
        assertThat(network("2001:db8:0:2::1")).isNotEqualTo(one);
        assertThat(one.value()).isEqualTo("2001:db8:0:1::/64");
        assertThat(one.masked()).isEqualTo("2001:db8:0::/48");
    }

    @Test
    void a_log_never_shows_it() {
        assertThat(network("203.0.113.7").toString()).doesNotContain("203");
    }

    @Test
    void what_is_no_address_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ClientNetwork.of(new byte[5]));
    }

    private static ClientNetwork network(String literal) {
        return ClientNetwork.of(InetAddress.ofLiteral(literal).getAddress());
    }
}
