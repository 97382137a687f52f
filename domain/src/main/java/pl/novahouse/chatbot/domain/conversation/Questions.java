package pl.novahouse.chatbot.domain.conversation;

import java.util.ArrayList;
import java.util.List;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Phrases;
import pl.novahouse.chatbot.domain.shared.Sentences;
import pl.novahouse.chatbot.domain.shared.Token;

/** Tells questions from statements and parts a message into the questions it holds. */
public final class Questions {

    private static final Phrases ASKING = Phrases.of(
            "ile|jaki|jaka|jakie|jakich|jakim|czy|kiedy|gdzie|kto|kogo|komu|co|czego|czym|jak|dlaczego|czemu|skad|dokad|ktory|ktora|ktore|ktorych|ktorego|po|ilu",
            "prosze o wycene|oferte|informacje|cene|ceny|cennik",
            "wycen|wycenic|policz|policzcie|porownaj|pokaz|pokazcie|opowiedz|wyjasnij|napisz|podaj|podajcie|powiedz|doradz|doradzcie|polec|polecacie",
            "interesuje mnie|nas",
            "chce|chcialbym|chcialabym|chcielibysmy wiedziec|poznac|zapytac|dowiedziec",
            "how|what|when|where|who|which|why|do|does|is|are|can|could|will|would|should|tell|show|compare");

    /** Words that open a second question behind “i” or “oraz”. */
    private static final Phrases OPENING = Phrases.of(
            "i|oraz|a|and ?w ?z ?na ?o ?od ?do ile|jaki|jaka|jakie|jakich|jakim|czy|kiedy|gdzie|kto|co|jak|dlaczego|ktory|ktora|ktore|ilu|how|what|when|where|who|which|is|are|do|does|can");

    private static final int MAX_QUESTIONS = 4;
    private static final int MIN_WORDS = 2;

    private Questions() {}

    public static boolean isQuestion(AnalysedText text) {
        return text.original().indexOf('?') >= 0 || ASKING.in(text.words());
    }

    /**
     * The parts of a message that can be answered one by one, in their order; a message that is one thought is one
     * part. At most {@value #MAX_QUESTIONS}: the last holds the rest.
     */
    public static List<String> parts(AnalysedText text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (String sentence : Sentences.of(text.original())) {
            addClauses(sentence, wordsWithin(text, from, from + sentence.length()), from, parts);
            from += sentence.length();
        }
        return parts.size() <= MAX_QUESTIONS ? List.copyOf(parts) : joinRest(parts);
    }

    private static List<Token> wordsWithin(AnalysedText text, int from, int to) {
        return text.words().stream()
                .filter(word -> word.start() >= from && word.end() <= to)
                .toList();
    }

    private static void addClauses(String sentence, List<Token> words, int offset, List<String> parts) {
        int start = 0;
        int startWord = 0;
        for (int i = MIN_WORDS; i < words.size() - 1; i++) {
            if (i - startWord >= MIN_WORDS && OPENING.endAt(words, i) >= 0 && ASKING.in(words.subList(startWord, i))) {
                int cut = words.get(i).start() - offset;
                parts.add(sentence.substring(start, cut).strip());
                start = cut;
                startWord = i;
            }
        }
        String rest = sentence.substring(start).strip();
        if (!rest.isEmpty()) {
            parts.add(rest);
        }
    }

    private static List<String> joinRest(List<String> parts) {
        List<String> joined = new ArrayList<>(parts.subList(0, MAX_QUESTIONS - 1));
        joined.add(String.join(" ", parts.subList(MAX_QUESTIONS - 1, parts.size())));
        return List.copyOf(joined);
    }
}
