package pl.novahouse.chatbot.rest.shared;

import java.net.InetAddress;
import java.util.Arrays;

/**
 * An address or a network of addresses.
 *
 * @param bits how many leading bits of an address must be those of {@code prefix}
 */
record AddressRange(InetAddress prefix, int bits) {

    AddressRange {
        if (bits < 0 || bits > prefix.getAddress().length * Byte.SIZE) {
            throw new IllegalArgumentException("a network has no more bits than its addresses");
        }
    }

    /**
     * Reads {@code 10.0.0.0/8}, {@code fd00::/8} or a single address; no host names.
     *
     * @throws IllegalArgumentException when it is none
     */
    static AddressRange parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            InetAddress address = InetAddress.ofLiteral(text);
            return new AddressRange(address, address.getAddress().length * Byte.SIZE);
        }
        return new AddressRange(
                InetAddress.ofLiteral(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    boolean contains(InetAddress address) {
        byte[] asked = address.getAddress();
        byte[] own = prefix.getAddress();
        if (asked.length != own.length) {
            return false;
        }
        int whole = bits / Byte.SIZE;
        int rest = bits % Byte.SIZE;
        if (!Arrays.equals(asked, 0, whole, own, 0, whole)) {
            return false;
        }
        int mask = 0xff << (Byte.SIZE - rest);
        return rest == 0 || ((asked[whole] ^ own[whole]) & mask & 0xff) == 0;
    }
}
