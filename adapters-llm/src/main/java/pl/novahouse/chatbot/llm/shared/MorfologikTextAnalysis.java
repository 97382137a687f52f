package pl.novahouse.chatbot.llm.shared;

import java.util.List;
import pl.novahouse.chatbot.application.shared.port.TextAnalysis;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Gazetteer;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.LanguageRecognition;
import pl.novahouse.chatbot.domain.shared.Token;
import pl.novahouse.chatbot.domain.shared.Tokenizer;

/** Analyses text with the Morfologik dictionary, libphonenumber and the list of Polish places. */
public final class MorfologikTextAnalysis implements TextAnalysis {

    private static final String POLISH_LETTERS = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";

    private final Dictionary dictionary;
    private final Gazetteer gazetteer;
    private final FirstNameMentions firstNames;
    private final Glossary glossary;

    /** Loads the dictionary and the lists; make it once, at start. */
    public MorfologikTextAnalysis() {
        this.dictionary = new Dictionary();
        this.firstNames = new FirstNameMentions(FirstNames.ofResource());
        this.gazetteer = new Gazetteer(NamedPlaces.read());
        this.glossary = Glossary.read();
    }

    @Override
    public AnalysedText analyse(String text, Language session) {
        List<Token> tokens = tokens(text);
        MentionList mentions = mentions(text, tokens);
        Language language = LanguageRecognition.of(mentions.plainWords(tokens), session);
        return glossary.inPolish(tokens, language)
                .map(gloss -> analysed(gloss, tokens(gloss), language))
                .orElseGet(() -> new AnalysedText(text, language, tokens, mentions.inOrder()));
    }

    private AnalysedText analysed(String text, List<Token> tokens, Language language) {
        return new AnalysedText(text, language, tokens, mentions(text, tokens).inOrder());
    }

    private List<Token> tokens(String text) {
        boolean unmarkedText = text.chars().noneMatch(c -> POLISH_LETTERS.indexOf(c) >= 0);
        return Tokenizer.tokenize(text).stream()
                .map(token ->
                        token.isWord() ? token.withReadings(dictionary.readings(token.surface(), unmarkedText)) : token)
                .toList();
    }

    private MentionList mentions(String text, List<Token> tokens) {
        MentionList mentions = new MentionList();
        mentions.addApart(Emails.in(text));
        mentions.addApart(Phones.in(text, tokens));
        mentions.addApart(gazetteer.find(tokens));
        mentions.addApart(firstNames.in(tokens));
        return mentions;
    }
}
