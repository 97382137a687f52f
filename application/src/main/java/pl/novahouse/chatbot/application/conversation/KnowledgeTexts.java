package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.domain.shared.Language;

/** What is said around the articles. */
record KnowledgeTexts(String whichOne) {

    private static final KnowledgeTexts POLISH =
            new KnowledgeTexts("Nie mam pewności, o co dokładnie chodzi. Czy o jeden z tych tematów?");

    private static final KnowledgeTexts ENGLISH =
            new KnowledgeTexts("I am not sure what exactly is meant. Is it one of these?");

    static KnowledgeTexts in(Language language) {
        return switch (language) {
            case PL -> POLISH;
            case EN, UK, DE -> ENGLISH;
        };
    }

    /** The question which of the titles is meant. */
    String choice(List<String> titles) {
        return titles.stream().map(title -> "– " + title).collect(Collectors.joining("\n", whichOne + "\n", ""));
    }
}
