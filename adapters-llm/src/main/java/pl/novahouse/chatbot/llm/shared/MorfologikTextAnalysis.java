package pl.novahouse.chatbot.llm.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.novahouse.chatbot.application.shared.port.TextAnalysis;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Gazetteer;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.LanguageRecognition;
import pl.novahouse.chatbot.domain.shared.Mention;
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
        List<Mention> mentions = mentions(text, tokens);
        return new AnalysedText(text, LanguageRecognition.of(plainWords(tokens, mentions), session), tokens, mentions);
    }

    /** The words that are in some language: not those in addresses, towns or names. */
    private static List<Token> plainWords(List<Token> tokens, List<Mention> mentions) {
        return tokens.stream()
                .filter(Token::isWord)
                .filter(token -> mentions.stream()
                        .noneMatch(mention -> !(mention instanceof Mention.PossibleTown)
                                && mention.span().overlaps(token.span())))
                .toList();
    }

    private List<Mention> mentions(String text, List<Token> tokens) {
        List<Mention> mentions = new ArrayList<>(Emails.in(text));
        addApart(Phones.in(text, tokens), mentions);
        List<Mention> names = new ArrayList<>(gazetteer.find(tokens));
        names.addAll(firstNames.in(tokens));
        addApart(withoutTownsTakenForNames(names), mentions);
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return mentions;
    }

    /** A word that surely is a town is no first name; one that may be a town keeps both meanings. */
    private static List<Mention> withoutTownsTakenForNames(List<Mention> mentions) {
        List<Mention.Town> towns = mentions.stream()
                .filter(Mention.Town.class::isInstance)
                .map(Mention.Town.class::cast)
                .toList();
        return mentions.stream()
                .filter(mention -> !(mention instanceof Mention.FirstName)
                        || towns.stream().noneMatch(town -> town.span().overlaps(mention.span())))
                .toList();
    }

    private static void addApart(List<? extends Mention> more, List<Mention> mentions) {
        List<Mention> before = List.copyOf(mentions);
        for (Mention mention : more) {
            if (before.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
                mentions.add(mention);
            }
        }
    }
}
