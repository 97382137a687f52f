package pl.novahouse.chatbot.integrations.upload;

import java.nio.charset.StandardCharsets;
import pl.novahouse.chatbot.domain.upload.Inspection.Flaw;

/** The bytes of a file, read by position; a position beyond the end means that the file is damaged. */
@SuppressWarnings("ArrayRecordComponent")
record Bytes(byte[] array) {

    int size() {
        return array.length;
    }

    int u8(int at) throws Flawed {
        Flawed.unless(at >= 0 && at < array.length, Flaw.DAMAGED);
        return array[at] & 0xFF;
    }

    int u16(int at) throws Flawed {
        return u8(at) << 8 | u8(at + 1);
    }

    int u16Little(int at) throws Flawed {
        return u8(at + 1) << 8 | u8(at);
    }

    long u32(int at) throws Flawed {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    long u32Little(int at) throws Flawed {
        return (long) u16Little(at + 2) << 16 | u16Little(at);
    }

    /** Whether the ASCII text stands there. */
    boolean says(String text, int at) {
        if (at < 0 || at + text.length() > array.length) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (array[at + i] != (byte) text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the ASCII text stands for the first time at or after a position; -1 when nowhere. */
    int find(String text, int from) {
        for (int at = Math.max(0, from); at <= array.length - text.length(); at++) {
            if (says(text, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Where the ASCII text stands for the last time at or before a position; -1 when nowhere. */
    int findLast(String text, int from) {
        for (int at = Math.min(from, array.length - text.length()); at >= 0; at--) {
            if (says(text, at)) {
                return at;
            }
        }
        return -1;
    }

    /** One character for each byte of the range. */
    String text(int from, int until) {
        return new String(array, from, until - from, StandardCharsets.ISO_8859_1);
    }
}
