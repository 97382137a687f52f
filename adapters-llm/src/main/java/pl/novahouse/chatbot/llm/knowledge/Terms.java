package pl.novahouse.chatbot.llm.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Folding;
import pl.novahouse.chatbot.domain.shared.Mention;
import pl.novahouse.chatbot.domain.shared.Reading;
import pl.novahouse.chatbot.domain.shared.Token;

/** Cuts a text into the words that matter for retrieval; packages, towns and numbers each count as one word. */
final class Terms {

    static final String TOWN = "miasto";
    static final String PACKAGE = "pakiet";
    static final String NUMBER = "liczba";
    static final String COMPANY = "firma";

    private static final int LONGEST = 60;

    private static final List<String> PACKAGE_STEMS =
            List.of("express", "expres", "ekspres", "comfort", "komfort", "premium");

    private static final Set<String> POLITE = Set.of(
            "prosze",
            "poprosze",
            "dziekuje",
            "dzien",
            "dobry",
            "witam",
            "czesc",
            "hej",
            "panstwo",
            "panstwa",
            "pan",
            "pani",
            "hi",
            "hello",
            "please",
            "thanks",
            "thank",
            "dobra",
            "ok",
            "hejka",
            "siema",
            "pytanie",
            "pytam",
            "pozdrawiam");

    private static final Set<String> ENGLISH_FUNCTION = Set.of(
            "the", "a", "an", "is", "are", "am", "be", "do", "does", "did", "i", "you", "we", "it", "me", "my", "your",
            "our", "us", "of", "for", "to", "in", "on", "at", "with", "and", "or", "if", "by", "from", "that", "this",
            "there", "will", "would", "can", "could", "should", "have", "has", "get", "any", "some", "what", "s", "t",
            "so", "as", "but", "they", "them", "their", "its");

    private static final Set<String> FUNCTION_TAGS =
            Set.of("prep", "conj", "comp", "qub", "ppron12", "ppron3", "siebie", "interj", "pred");

    private Terms() {}

    static List<Term> of(AnalysedText text) {
        List<Term> terms = new ArrayList<>();
        List<Token> tokens = text.tokens();
        for (int i = 0; i < tokens.size() && terms.size() < LONGEST; i++) {
            Token token = tokens.get(i);
            if (token.isNumber()) {
                terms.add(Term.placeholder(NUMBER));
            } else if (token.isWord()) {
                if (token.folded().equals("nova")) {
                    terms.add(Term.placeholder(COMPANY));
                    if (i + 1 < tokens.size() && tokens.get(i + 1).folded().equals("house")) {
                        i++;
                    }
                } else if (isPackage(token.folded())) {
                    terms.add(Term.placeholder(PACKAGE));
                } else if (text.mentionAt(token)
                        .filter(Mention.Town.class::isInstance)
                        .isPresent()) {
                    terms.add(Term.placeholder(TOWN));
                } else {
                    terms.add(term(token));
                }
            }
        }
        return terms;
    }

    private static Term term(Token token) {
        String surface = token.folded();
        SequencedSet<String> lemmas = new LinkedHashSet<>();
        boolean function = true;
        for (Reading reading : token.readings()) {
            lemmas.add(Folding.fold(reading.lemma()));
            function &= FUNCTION_TAGS.stream().anyMatch(reading::isOf);
        }
        boolean known = !lemmas.isEmpty();
        lemmas.add(surface);
        boolean polite = POLITE.contains(surface) || lemmas.stream().anyMatch(POLITE::contains);
        return new Term(
                surface,
                List.copyOf(lemmas),
                known,
                polite || (known && function) || ENGLISH_FUNCTION.contains(surface));
    }

    private static boolean isPackage(String word) {
        return PACKAGE_STEMS.stream().anyMatch(stem -> word.startsWith(stem) && word.length() - stem.length() <= 3);
    }
}
