package pl.novahouse.chatbot.rest.shared;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One pass over a JSON body before anything is built of it: valid UTF-8, one object, no duplicate keys, bounded keys,
 * depth and numbers, and no text that a database cannot hold (NUL, lone surrogates).
 */
final class JsonScan {

    /** Longer numbers mean nothing here and cost time to compute with. */
    static final int MAX_NUMBER_LENGTH = 40;

    private static final int MAX_NAME_LENGTH = 100;

    private final JsonFactory factory;
    private final int maxKeys;

    JsonScan(EdgeSettings.Limits limits) {
        this.maxKeys = limits.jsonKeys();
        this.factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(constraints(limits))
                .build();
    }

    static StreamReadConstraints constraints(EdgeSettings.Limits limits) {
        return StreamReadConstraints.builder()
                .maxDocumentLength(limits.jsonBytes())
                .maxStringLength(limits.jsonBytes())
                .maxNestingDepth(limits.jsonDepth())
                .maxNumberLength(MAX_NUMBER_LENGTH)
                .maxNameLength(MAX_NAME_LENGTH)
                .build();
    }

    /**
     * Judges a body.
     *
     * @return the text of a top-level {@code language} field, in which refusals of this body are told
     * @throws EdgeRefusal when the body breaks a rule
     */
    Optional<String> judge(byte[] body) {
        CharBuffer text = decode(body);
        try (JsonParser parser = factory.createParser(text.array(), text.arrayOffset(), text.length())) {
            return judge(parser);
        } catch (IOException malformed) {
            throw new EdgeRefusal(ErrorCode.MALFORMED_JSON);
        }
    }

    private Optional<String> judge(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new EdgeRefusal(ErrorCode.MALFORMED_JSON);
        }
        Optional<String> language = Optional.empty();
        int keys = 0;
        int depth = 1;
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw new EdgeRefusal(ErrorCode.MALFORMED_JSON);
            }
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token == JsonToken.FIELD_NAME) {
                keys++;
                if (keys > maxKeys) {
                    throw new EdgeRefusal(ErrorCode.TOO_MANY_KEYS);
                }
                requireStorable(parser.currentName(), "");
            } else if (token == JsonToken.VALUE_STRING) {
                requireStorable(parser.getText(), fieldOf(parser));
                if (depth == 1 && "language".equals(parser.currentName())) {
                    language = Optional.of(parser.getText());
                }
            }
        }
        if (parser.nextToken() != null) {
            throw new EdgeRefusal(ErrorCode.MALFORMED_JSON);
        }
        return language;
    }

    private static CharBuffer decode(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException notUtf8) {
            throw new EdgeRefusal(ErrorCode.MALFORMED_JSON);
        }
    }

    private static String fieldOf(JsonParser parser) {
        return parser.getParsingContext()
                .pathAsPointer()
                .toString()
                .substring(1)
                .replace('/', '.');
    }

    private static void requireStorable(String text, String field) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (c == '\0' || Character.isSurrogate(c)) {
                throw new EdgeRefusal(Refusal.invalid(
                        field,
                        "Tekst zawiera niedozwolone znaki (NUL lub niepełną parę zastępczą).",
                        "The text holds forbidden characters (NUL or half of a surrogate pair)."));
            }
        }
    }
}
