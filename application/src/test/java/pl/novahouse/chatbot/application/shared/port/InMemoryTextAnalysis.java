package pl.novahouse.chatbot.application.shared.port;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Coordinates;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Folding;
import pl.novahouse.chatbot.domain.shared.Gender;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Mention;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.Place;
import pl.novahouse.chatbot.domain.shared.Reading;
import pl.novahouse.chatbot.domain.shared.TextSpan;
import pl.novahouse.chatbot.domain.shared.Token;
import pl.novahouse.chatbot.domain.shared.Tokenizer;
import pl.novahouse.chatbot.domain.shared.TownName;

/** Reads every word as itself but for the few that it was taught; enough for tests of what is built on an analysis. */
public final class InMemoryTextAnalysis implements TextAnalysis {

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern PHONE = Pattern.compile("\\b\\d{3}[ -]?\\d{3}[ -]?\\d{3}\\b");

    private static final Map<String, Place> TOWNS = Map.of(
            "gdansk", place("Gdańsk", "pomorskie", 54.35, 18.65),
            "gdansku", place("Gdańsk", "pomorskie", 54.35, 18.65),
            "gdyni", place("Gdynia", "pomorskie", 54.52, 18.53),
            "sopocie", place("Sopot", "pomorskie", 54.44, 18.57),
            "warszawa", place("Warszawa", "mazowieckie", 52.23, 21.01),
            "warszawie", place("Warszawa", "mazowieckie", 52.23, 21.01),
            "wroclaw", place("Wrocław", "dolnośląskie", 51.10, 17.03),
            "wroclawiu", place("Wrocław", "dolnośląskie", 51.10, 17.03),
            "krakow", place("Kraków", "małopolskie", 50.06, 19.94),
            "krakowie", place("Kraków", "małopolskie", 50.06, 19.94));

    private static final Map<String, Gender> NAMES = Map.of(
            "Anna", Gender.FEMININE,
            "Ewa", Gender.FEMININE,
            "Jan", Gender.MASCULINE,
            "Piotr", Gender.MASCULINE);

    private static final Map<String, Reading> READINGS =
            Map.of("gwarancji", new Reading("gwarancja", "subst:sg:gen:f+subst:sg:dat.loc:f"));

    private final Map<String, Reading> taught;

    public InMemoryTextAnalysis() {
        this(Map.of());
    }

    /** An analysis that also knows these folded words. */
    public InMemoryTextAnalysis(Map<String, Reading> taught) {
        this.taught = Map.copyOf(taught);
    }

    @Override
    public AnalysedText analyse(String text, Language session) {
        List<Token> tokens = Tokenizer.tokenize(text).stream()
                .map(token -> token.withReadings(token.isWord() ? List.of(read(token)) : List.of()))
                .toList();
        List<Mention> mentions = new ArrayList<>();
        find(EMAIL, text, found -> new Mention.Email(span(found), new EmailAddress(found.group())), mentions);
        find(PHONE, text, InMemoryTextAnalysis::phone, mentions);
        for (Token token : tokens) {
            town(token).ifPresent(mentions::add);
            firstName(token).ifPresent(mentions::add);
        }
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return new AnalysedText(text, session, tokens, mentions);
    }

    private Reading read(Token token) {
        Reading known = taught.getOrDefault(token.folded(), READINGS.get(token.folded()));
        return known == null ? new Reading(token.folded(), "ign") : known;
    }

    private static Optional<Mention> town(Token token) {
        return Optional.ofNullable(TOWNS.get(token.folded()))
                .map(place -> new Mention.Town(token.span(), place, List.of()));
    }

    private static Optional<Mention> firstName(Token token) {
        return Optional.ofNullable(NAMES.get(token.surface()))
                .map(gender -> new Mention.FirstName(token.span(), token.surface(), gender));
    }

    private static Mention phone(Matcher found) {
        return new Mention.Phone(
                span(found), new PhoneNumber("+48" + Folding.fold(found.group()).replaceAll("\\D", "")));
    }

    private static void find(Pattern pattern, String text, Function<Matcher, Mention> maker, List<Mention> mentions) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            mentions.add(maker.apply(found));
        }
    }

    private static TextSpan span(Matcher found) {
        return new TextSpan(found.start(), found.end());
    }

    private static Place place(String name, String voivodeship, double latitude, double longitude) {
        return new Place(
                new TownName(name),
                Place.Kind.TOWN,
                Optional.empty(),
                voivodeship,
                new Coordinates(latitude, longitude));
    }
}
