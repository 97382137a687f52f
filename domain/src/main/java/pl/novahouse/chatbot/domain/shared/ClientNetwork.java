package pl.novahouse.chatbot.domain.shared;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whom an internet address stands for: a single IPv4 address, or the /64 network of an IPv6 address, for one customer
 * has at least so many. It is personal data.
 *
 * @param value such as {@code 203.0.113.7} or {@code 2001:db8:0:1::/64}
 * @param masked the wider network that is no longer one customer's: {@code 203.0.113.0/24}, {@code 2001:db8:0::/48}
 */
public record ClientNetwork(String value, String masked) {

    private static final int IPV4_BYTES = 4;
    private static final int IPV6_BYTES = 16;
    private static final int GROUPS_OF_A_CUSTOMER = 4;
    private static final int GROUPS_OF_A_SITE = 3;

    /** ::ffff:0:0/96, under which IPv6 carries IPv4. */
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte) 0xff, (byte) 0xff};

    /** @param address the 4 bytes of an IPv4 or the 16 bytes of an IPv6 address, the highest first */
    public static ClientNetwork of(byte[] address) {
        return switch (address.length) {
            case IPV4_BYTES -> ofIpv4(address);
            case IPV6_BYTES ->
                Arrays.equals(address, 0, MAPPED.length, MAPPED, 0, MAPPED.length)
                        ? ofIpv4(Arrays.copyOfRange(address, MAPPED.length, IPV6_BYTES))
                        : ofIpv6(address);
            default -> throw new IllegalArgumentException("an internet address has 4 or 16 bytes");
        };
    }

    private static ClientNetwork ofIpv4(byte[] address) {
        String site = IntStream.range(0, IPV4_BYTES - 1)
                .mapToObj(index -> Integer.toString(Byte.toUnsignedInt(address[index])))
                .collect(Collectors.joining("."));
        return new ClientNetwork(site + "." + Byte.toUnsignedInt(address[IPV4_BYTES - 1]), site + ".0/24");
    }

    private static ClientNetwork ofIpv6(byte[] address) {
        return new ClientNetwork(
                groups(address, GROUPS_OF_A_CUSTOMER) + "::/64", groups(address, GROUPS_OF_A_SITE) + "::/48");
    }

    private static String groups(byte[] address, int count) {
        HexFormat hex = HexFormat.of();
        return IntStream.range(0, count)
                .map(group -> HexFormat.fromHexDigits(hex.formatHex(address, group * 2, group * 2 + 2)))
                .mapToObj(Integer::toHexString)
                .collect(Collectors.joining(":"));
    }

    @Override
    public String toString() {
        return "ClientNetwork[hidden]";
    }
}
