package pl.novahouse.chatbot.domain.upload;

import java.text.Normalizer;
import java.util.Set;

/**
 * What the visitor called a file: shown to staff as text, never used as a path. It has 1 to {@value #MAX_LENGTH}
 * characters, none of them invisible.
 */
public record FileName(String value) {

    public static final int MAX_LENGTH = 120;

    private static final String NAMELESS = "upload";

    private static final Set<Integer> INVISIBLE = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.SURROGATE,
            (int) Character.PRIVATE_USE,
            (int) Character.UNASSIGNED,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR);

    public FileName {
        if (value.isBlank() || value.length() > MAX_LENGTH || !value.equals(visible(value))) {
            throw new IllegalArgumentException("a file name has 1 to " + MAX_LENGTH + " visible characters");
        }
    }

    /** The last part of whatever a client calls the file, without what cannot be seen, cut to its longest. */
    public static FileName of(String sent) {
        String composed = Normalizer.normalize(lastPart(sent), Normalizer.Form.NFC);
        String name = cut(visible(composed)).strip();
        return new FileName(name.isEmpty() || name.chars().allMatch(c -> c == '.') ? NAMELESS : name);
    }

    /** The name under which the file is given out: with the extension of what it really is. */
    public String as(FileKind kind) {
        int dot = value.lastIndexOf('.');
        return (dot > 0 ? value.substring(0, dot) : value) + "." + kind.extension();
    }

    private static String lastPart(String sent) {
        return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    }

    private static String visible(String text) {
        return text.codePoints()
                .filter(point -> !INVISIBLE.contains(Character.getType(point)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String cut(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return text.substring(0, end);
    }
}
