package pl.novahouse.chatbot.integrations.upload;

import java.util.function.BiConsumer;

/** Finds every name that stands in the raw bytes of a PDF file, however its letters are escaped. */
final class PdfNames {

    private static final int LONGEST = 64;
    private static final String DELIMITERS = "()<>[]{}/%";

    private PdfNames() {}

    /** Tells each name with the position of its slash. */
    static void forEach(Bytes file, BiConsumer<Integer, String> hearer) {
        byte[] bytes = file.array();
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '/') {
                hearer.accept(at, nameAt(bytes, at + 1));
            }
        }
    }

    private static String nameAt(byte[] bytes, int start) {
        StringBuilder name = new StringBuilder();
        int at = start;
        while (at < bytes.length && name.length() < LONGEST && isRegular(bytes[at])) {
            int high = bytes[at] == '#' && at + 2 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(bytes[at + 2], 16) : -1;
            if (low >= 0) {
                name.append((char) (high << 4 | low));
                at += 3;
            } else {
                name.append((char) (bytes[at] & 0xFF));
                at++;
            }
        }
        return name.toString();
    }

    private static boolean isRegular(byte value) {
        return value < 0 || (value > ' ' && DELIMITERS.indexOf(value) < 0);
    }
}
