package pl.novahouse.chatbot.llm.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.profile.ProfileField;

/**
 * One message of the test data with what is known before it and what must be known after it.
 *
 * @param facts the facts of the whole profile afterwards, in the notation of the data files, sorted
 */
record Utterance(
        String file,
        int line,
        String message,
        Optional<ProfileField> asked,
        Optional<PackageName> packageInFocus,
        List<String> given,
        List<String> facts) {

    Utterance {
        given = List.copyOf(given);
        facts = List.copyOf(facts);
    }

    static List<Utterance> in(String file) {
        List<Utterance> utterances = new ArrayList<>();
        List<String> lines = lines(file);
        int at = 0;
        while (at < lines.size()) {
            if (lines.get(at).isBlank() || lines.get(at).startsWith("#")) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < lines.size() && lines.get(end).startsWith("  ")) {
                end++;
            }
            utterances.add(parse(file, at + 1, lines.get(at), lines.subList(at + 1, end)));
            at = end;
        }
        return utterances;
    }

    private static Utterance parse(String file, int line, String message, List<String> statements) {
        Optional<ProfileField> asked = Optional.empty();
        Optional<PackageName> focus = Optional.empty();
        List<String> given = new ArrayList<>();
        List<String> facts = new ArrayList<>();
        for (String statement : statements) {
            String stripped = statement.strip();
            int space = stripped.indexOf(' ');
            String value = stripped.substring(space + 1);
            switch (stripped.substring(0, space)) {
                case "asked" -> asked = Optional.of(field(value));
                case "focus" -> focus = Optional.of(PackageName.valueOf(value));
                case "given" -> given.add(value);
                default -> facts.add(stripped);
            }
        }
        return new Utterance(
                file,
                line,
                message.replace("\\n", "\n"),
                asked,
                focus,
                given,
                facts.stream().sorted().toList());
    }

    static ProfileField field(String name) {
        return switch (name) {
            case "type" -> ProfileField.PROPERTY_TYPE;
            case "meeting" -> ProfileField.MEETING_TIME;
            default -> ProfileField.valueOf(name.toUpperCase(java.util.Locale.ROOT));
        };
    }

    private static List<String> lines(String file) {
        try (InputStream data = Utterance.class.getResourceAsStream("/profile/" + file)) {
            return new String(Objects.requireNonNull(data).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file + ":" + line + " " + message.replace("\n", "\\n");
    }
}
