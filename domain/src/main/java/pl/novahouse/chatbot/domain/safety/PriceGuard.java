package pl.novahouse.chatbot.domain.safety;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.novahouse.chatbot.domain.catalogue.Coverage;
import pl.novahouse.chatbot.domain.catalogue.PackageMention;
import pl.novahouse.chatbot.domain.catalogue.PackageMentions;
import pl.novahouse.chatbot.domain.catalogue.ServedCity;
import pl.novahouse.chatbot.domain.safety.Claim.Kind;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Mention;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.Place;
import pl.novahouse.chatbot.domain.shared.TextSpan;
import pl.novahouse.chatbot.domain.shared.Token;

/**
 * Finds what an answer claims and nothing backs: amounts, percentages, times, counts, distances, package names, towns
 * and promises of coverage. Whoever gave the answer, it is judged alike; the cost is linear in the length of the texts.
 */
public final class PriceGuard {

    private static final Set<String> PACKAGE_WORDS =
            Set.of("pakiet", "pakietu", "pakietowi", "pakietem", "pakiecie", "package");
    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?");
    private static final Set<String> PROMISES = Set.of(
            "tak",
            "dzialamy",
            "realizujemy",
            "obslugujemy",
            "pracujemy",
            "wykanczamy",
            "dojezdzamy",
            "dojedziemy",
            "yes",
            "work",
            "cover",
            "serve");
    private static final Set<String> HEDGES = Set.of(
            "nie", "indywidualnie", "konsultant", "poza", "not", "individually", "consultant", "outside", "cannot");
    private static final Set<String> QUOTES = Set.of("„", "\"", "'", "“", "«");

    /** A name for several cities together is backed when all of them are served. */
    private static final Map<String, Set<String>> COLLECTIVE =
            Map.of("Trójmiasto", Set.of("Gdańsk", "Sopot", "Gdynia"));

    private final AnalysedText answer;
    private final Supplier<Backing> backing;
    private final List<Unbacked> unbacked = new ArrayList<>();

    private PriceGuard(AnalysedText answer, Supplier<Backing> backing) {
        this.answer = answer;
        this.backing = backing;
    }

    /** Everything in the answer that is not backed, by position; empty for an answer that may be said. */
    public static List<Unbacked> judge(AnalysedText answer, Backing backing) {
        return judge(answer, () -> backing);
    }

    /** @param backing asked for only when the answer claims a number or names a town */
    public static List<Unbacked> judge(AnalysedText answer, Supplier<Backing> backing) {
        PriceGuard guard = new PriceGuard(answer, backing);
        guard.judgeNumbers();
        guard.judgePackageNames();
        guard.judgeTowns();
        return guard.unbacked.stream()
                .sorted(Comparator.comparingInt(found -> found.span().start()))
                .toList();
    }

    private void judgeNumbers() {
        List<Claim> claims = Claims.in(answer.tokens());
        if (!claims.isEmpty()) {
            judgeNumbers(claims, backing.get());
        }
    }

    private void judgeNumbers(List<Claim> claims, Backing backing) {
        List<Claim> said = Stream.concat(backing.visitorWords().stream(), backing.approved().stream())
                .flatMap(text -> Claims.in(text.tokens()).stream())
                .toList();
        List<Area> areas = Stream.concat(
                        backing.profile().area().toOptional().stream(),
                        Stream.concat(said.stream(), claims.stream())
                                .filter(claim -> claim.kind() == Kind.SQUARE_METRES)
                                .flatMap(claim -> area(claim).stream()))
                .toList();
        List<Money> budgets = Stream.concat(
                        backing.profile().budget().toOptional().stream(),
                        said.stream()
                                .filter(claim -> claim.kind() == Kind.MONEY)
                                .map(claim -> Money.zloty(claim.value())))
                .toList();
        List<Claim> all = new ArrayList<>(said);
        budgets.forEach(budget -> all.add(new Claim(Kind.MONEY, budget.zloty(), new TextSpan(0, 1))));
        BackedValues backed = BackedValues.of(backing.catalogue(), all, areas, budgets);
        Set<Integer> distances = trueDistances(backing);
        for (Claim claim : claims) {
            boolean distance = claim.kind() == Kind.KILOMETRES
                    && distances.contains(claim.value().intValue());
            if (!distance && !backed.hold(claim)) {
                unbacked.add(new Unbacked(kind(claim.kind()), claim.span()));
            }
        }
    }

    private static Optional<Area> area(Claim claim) {
        return claim.value().signum() > 0 ? Optional.of(new Area(claim.value())) : Optional.empty();
    }

    private static Unbacked.Kind kind(Kind kind) {
        return switch (kind) {
            case MONEY -> Unbacked.Kind.AMOUNT;
            case PERCENT -> Unbacked.Kind.PERCENTAGE;
            case HOURS, DAYS, WEEKS, MONTHS, YEARS -> Unbacked.Kind.DURATION;
            case PRODUCTS, SWAPS, MEETINGS, SQUARE_METRES -> Unbacked.Kind.COUNT;
            case KILOMETRES -> Unbacked.Kind.DISTANCE;
        };
    }

    /** How far the towns of the answer lie from the served cities, whole kilometres give or take one. */
    private Set<Integer> trueDistances(Backing backing) {
        Set<Integer> distances = new HashSet<>();
        for (Mention.Town town : answer.mentions(Mention.Town.class)) {
            for (ServedCity city : backing.catalogue().serviceArea().cities()) {
                int kilometres =
                        (int) Math.round(city.centre().kilometresTo(town.place().coordinates()));
                distances.addAll(List.of(kilometres - 1, kilometres, kilometres + 1));
            }
        }
        return distances;
    }

    /** Names are said exactly as they are or not at all; no other "pakiet" has a name. */
    private void judgePackageNames() {
        List<Token> tokens = answer.tokens();
        BitSet judged = new BitSet();
        for (PackageMention mention : PackageMentions.in(answer)) {
            int first = indexOf(mention.span());
            int end = first;
            while (end < tokens.size() && tokens.get(end).span().overlaps(mention.span())) {
                end++;
            }
            boolean exact =
                    mention.span().in(answer.original()).equals(mention.name().displayName());
            if (exact) {
                judged.set(first, end);
            } else if (isUsedAsName(first, end)) {
                judged.set(first, end);
                unbacked.add(new Unbacked(Unbacked.Kind.PACKAGE_NAME, mention.span()));
            }
        }
        for (int i = 0; i + 1 < tokens.size(); i++) {
            int next = isQuote(tokens.get(i + 1)) ? i + 2 : i + 1;
            boolean named = PACKAGE_WORDS.contains(tokens.get(i).folded())
                    && next < tokens.size()
                    && tokens.get(next).isWord()
                    && tokens.get(next).isCapitalised();
            if (named && !judged.get(next)) {
                unbacked.add(new Unbacked(
                        Unbacked.Kind.PACKAGE_NAME, tokens.get(next).span()));
            }
        }
    }

    private static boolean isQuote(Token token) {
        return QUOTES.contains(token.surface());
    }

    /** Beside the word "pakiet", or capitalised within a sentence; "komfort mieszkania" is no name. */
    private boolean isUsedAsName(int first, int end) {
        List<Token> tokens = answer.tokens();
        boolean after =
                first > 0 && PACKAGE_WORDS.contains(tokens.get(first - 1).folded());
        boolean before =
                end < tokens.size() && PACKAGE_WORDS.contains(tokens.get(end).folded());
        boolean within =
                first > 0 && !SENTENCE_ENDS.contains(tokens.get(first - 1).folded());
        return after || before || (within && tokens.get(first).isCapitalised());
    }

    /** The token that a span of the answer begins with. */
    private int indexOf(TextSpan span) {
        List<Token> tokens = answer.tokens();
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void judgeTowns() {
        List<Mention.Town> towns = answer.mentions(Mention.Town.class);
        if (!towns.isEmpty()) {
            judgeTowns(towns, backing.get());
        }
    }

    private void judgeTowns(List<Mention.Town> towns, Backing backing) {
        BitSet promises = promises();
        Set<String> said = saidTowns(backing);
        for (Mention.Town town : towns) {
            if (!isBacked(town.place(), said, backing)) {
                unbacked.add(new Unbacked(Unbacked.Kind.TOWN, town.span()));
            } else if (isBeyond(town.place(), backing) && promises.get(indexOf(town.span()))) {
                unbacked.add(new Unbacked(Unbacked.Kind.COVERAGE, town.span()));
            }
        }
    }

    private static boolean isBacked(Place place, Set<String> said, Backing backing) {
        Set<String> served = backing.catalogue().serviceArea().cities().stream()
                .map(ServedCity::name)
                .collect(Collectors.toSet());
        String name = place.name().value();
        String city = place.city().value();
        return said.contains(name)
                || said.contains(city)
                || served.containsAll(COLLECTIVE.getOrDefault(name, Set.of(city)));
    }

    /** The towns that the visitor or people of the company named. */
    private static Set<String> saidTowns(Backing backing) {
        Set<String> said = new HashSet<>();
        backing.profile().city().toOptional().ifPresent(city -> said.add(city.value()));
        Stream.concat(backing.visitorWords().stream(), backing.approved().stream())
                .flatMap(text -> text.mentions(Mention.Town.class).stream())
                .forEach(town -> {
                    said.add(town.place().name().value());
                    said.add(town.place().city().value());
                });
        return said;
    }

    private static boolean isBeyond(Place place, Backing backing) {
        return backing.catalogue().serviceArea().coverageOf(place.coordinates()) instanceof Coverage.Beyond;
    }

    /** The tokens of sentences that promise something and take nothing back. */
    private BitSet promises() {
        BitSet promising = new BitSet();
        List<Token> tokens = answer.tokens();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size()
                    || SENTENCE_ENDS.contains(tokens.get(i).folded());
            if (last) {
                List<Token> sentence = tokens.subList(start, i + 1);
                boolean promised = sentence.stream().anyMatch(token -> PROMISES.contains(token.folded()));
                boolean hedged = sentence.stream().anyMatch(token -> HEDGES.contains(token.folded()));
                promising.set(start, i + 1, promised && !hedged);
                start = i + 1;
            }
        }
        return promising;
    }
}
