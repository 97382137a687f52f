package pl.novahouse.chatbot.domain.lead;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import pl.novahouse.chatbot.domain.shared.Phrases;
import pl.novahouse.chatbot.domain.shared.Token;
import pl.novahouse.chatbot.domain.shared.Tokenizer;

/**
 * Other companies that a person may compare us with.
 *
 * @param names as they should be noted
 */
public record Competitors(List<String> names) {

    /** What is noted when no known name was mentioned. */
    public static final String UNNAMED = "inna firma (bez nazwy)";

    private static final Phrases OTHERS = Phrases.of(
            "konkurencja|konkurencji|konkurencje|konkurencyjna|konkurencyjne|konkurencyjnej",
            "inna|innej|inne|innych ?wykonczeniowa ?wykonczeniowej ?wykonczeniowe ?wykonczeniowych firma|firme|firmy|firm|firmie|firmami|ekipa|ekipe|ekipy|ekip|oferta|oferte|oferty|ofert|wycena|wycene|wyceny",
            "inny|innego|inni|innych wykonawca|wykonawcy|wykonawcow",
            "another|other company|companies|contractor|contractors|offer|offers|quote",
            "competitor|competitors|competition");

    public Competitors {
        names = List.copyOf(names);
    }

    /** The companies mentioned, each once, in the order of the names. */
    public List<String> mentionedIn(List<String> texts) {
        SequencedSet<String> mentioned = new LinkedHashSet<>();
        boolean others = false;
        for (String text : texts) {
            List<Token> words = words(text);
            names.stream().filter(name -> contains(words, name)).forEach(mentioned::add);
            others |= OTHERS.in(words);
        }
        if (mentioned.isEmpty() && others) {
            mentioned.add(UNNAMED);
        }
        return new ArrayList<>(mentioned);
    }

    private static boolean contains(List<Token> words, String name) {
        List<Token> wanted = words(name);
        for (int i = 0; i + wanted.size() <= words.size(); i++) {
            if (!wanted.isEmpty() && startsAt(words, i, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAt(List<Token> words, int position, List<Token> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!words.get(position + i).folded().equals(wanted.get(i).folded())) {
                return false;
            }
        }
        return true;
    }

    private static List<Token> words(String text) {
        return Tokenizer.tokenize(text).stream()
                .filter(token -> token.isWord() || token.isNumber())
                .toList();
    }
}
