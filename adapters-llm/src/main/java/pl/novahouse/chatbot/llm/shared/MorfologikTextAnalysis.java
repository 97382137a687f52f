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

    /** Loads the dictionary and the lists; make it once, at start. */
    public MorfologikTextAnalysis() {
        this.dictionary = new Dictionary();
        this.firstNames = new FirstNameMentions(FirstNames.ofResource());
        this.gazetteer = new Gazetteer(NamedPlaces.read());
    }

    @Override
    public AnalysedText analyse(String text, Language session) {
        boolean unmarkedText = text.chars().noneMatch(c -> POLISH_LETTERS.indexOf(c) >= 0);
        List<Token> tokens = Tokenizer.tokenize(text).stream()
                .map(token ->
                        token.isWord() ? token.withReadings(dictionary.readings(token.surface(), unmarkedText)) : token)
                .toList();
        MentionList mentions = mentions(text, tokens);
        Language language = LanguageRecognition.of(mentions.plainWords(tokens), session);
        return new AnalysedText(text, language, tokens, mentions.inOrder());
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
