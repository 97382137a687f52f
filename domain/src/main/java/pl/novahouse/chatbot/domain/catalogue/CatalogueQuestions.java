package pl.novahouse.chatbot.domain.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Need;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Perk;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Stage;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Folding;
import pl.novahouse.chatbot.domain.shared.Mention;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.Token;

/**
 * Understands what a message asks about packages and prices. It stays silent where the question is about something
 * else, for others answer after it.
 */
public final class CatalogueQuestions {

    private static final int MOST_QUESTIONS = 3;
    private static final int SHORT = 6;
    private static final int FRAGMENT = 4;

    /** What may be asked a price of without naming a package. */
    private static final Set<String> PRICED_THINGS = Set.of("""
            mieszkanie pakiet wykonczenie remont metr calosc usluga kawalerka dom domek lokal apartament cena
            koszt wycena zloty tysiac budzet kwota stan klucz firma oferta dzien pytanie m m2 mkw pokoj blok
            metraz powierzchnia pan pani panstwo robocizna cennik przyjemnosc impreza zabawa opcja rzecz sprawa
            wersja wariant standard tys zl kw suma pieniadz kasa polska gora stawka cos wariat osoba klient
            praca developer deweloper wynajem inwestycja studio minimum maksimum wasz nasz info informacja raz
            to co czym mies okolo przyblizenie sklad zakres ramy orientacja srednia lacznie razem wlasciwie prosba chwila witam
            hej czesc ludzie czlowiek sobie kupno rok miasto szacunek skala poziom polka dana wydatek przypadek sciana sufit wnetrze pomieszczenie salon sypialnia przedpokoj szalenstwo jakosc ilosc student mama tata ojciec matka corka syn brat siostra zona maz babcia
            dziadek tesciowa tesc rodzic kolega kolezanka znajomy sasiad partner partnerka narzeczona chlopak
            rozmiar wielkosc wybor rodzina zestaw sie my on te ta ten tu za na do be by i a w z no je""".split("\\s+"));

    /** "pod Wrocławiem, w Siechnicach" asks of Siechnice. */
    private static final Set<String> NEAR = Set.of("pod", "kolo", "obok", "okolice", "okolicach", "niedaleko", "near");

    private static final Map<Cue, ScopeItem> ITEMS = items();

    /** What names a place or a whole rather than a thing. */
    private static final Set<Cue> GENERAL = Set.of(Cue.BATHROOM, Cue.DESIGN, Cue.MATERIALS, Cue.CABINET);

    /** What people count in though it is not. */
    private static final Set<Cue> UNINCLUDED = Set.of(Cue.SKIM_COAT, Cue.LAMPS, Cue.FURNITURE);

    private static final BigDecimal SMALLEST_BARE_AREA = BigDecimal.TEN;
    private static final BigDecimal LARGEST_BARE_AREA = BigDecimal.valueOf(1000);

    private final CatalogueContext context;
    private final Clause whole;

    private CatalogueQuestions(CatalogueContext context, Clause whole) {
        this.context = context;
        this.whole = whole;
    }

    /** The questions of the message in its order, at most three, each once; none when it asks of something else. */
    public static List<CatalogueQuestion> in(AnalysedText text, CatalogueContext context) {
        if (text.tokens().isEmpty()) {
            return List.of();
        }
        List<Clause> clauses = Clause.of(text);
        Clause whole = clauses.size() == 1 ? clauses.getFirst() : Clause.whole(text);
        Set<CatalogueQuestion> questions = new LinkedHashSet<>();
        CatalogueContext current = context;
        for (Clause clause : clauses) {
            CatalogueQuestions reader = new CatalogueQuestions(current, whole);
            Optional<CatalogueQuestion> read = reader.read(clause);
            read.ifPresent(questions::add);
            read.flatMap(question -> reader.besides(clause, question)).ifPresent(questions::add);
            if (!clause.names().isEmpty()) {
                current = current.focusing(clause.names().getLast());
            }
        }
        return settled(questions);
    }

    /** Whether the message is one that only the latest answer of ours completes. */
    public static boolean leansOnAnswer(AnalysedText text, CatalogueContext context) {
        List<Clause> clauses = text.tokens().isEmpty() ? List.of() : Clause.of(text);
        return clauses.size() == 1
                && Ellipsis.in(clauses.getFirst(), clauses.getFirst().names(), context)
                        .isPresent();
    }

    private static List<CatalogueQuestion> settled(Set<CatalogueQuestion> questions) {
        List<CatalogueQuestion> kept = new ArrayList<>(questions);
        if (kept.size() > 1) {
            kept.removeIf(question -> question instanceof CatalogueQuestion.ShowPackage);
            if (kept.isEmpty()) {
                kept.addAll(questions);
            }
        }
        if (kept.stream().anyMatch(CatalogueQuestion.WithinBudget.class::isInstance)) {
            kept.removeIf(CatalogueQuestion.Advice.class::isInstance);
        }
        if (kept.size() > 1 && kept.stream().anyMatch(CatalogueQuestion.Difference.class::isInstance)) {
            kept.removeIf(CatalogueQuestion.Compare.class::isInstance);
            kept.removeIf(CatalogueQuestion.WhatIsIncluded.class::isInstance);
            kept.removeIf(CatalogueQuestion.TooExpensive.class::isInstance);
        }
        if (kept.stream()
                        .filter(CatalogueQuestion.WhatIsIncluded.class::isInstance)
                        .count()
                > 1) {
            kept.removeIf(question -> question.equals(new CatalogueQuestion.WhatIsIncluded(Optional.empty())));
        }
        onlyFirst(CatalogueQuestion.WithinBudget.class, kept);
        return List.copyOf(kept.subList(0, Math.min(kept.size(), MOST_QUESTIONS)));
    }

    /** A sum told in one sentence and asked about in the next is one question. */
    private static void onlyFirst(Class<CatalogueQuestion.WithinBudget> kind, List<CatalogueQuestion> kept) {
        List<CatalogueQuestion.WithinBudget> alike =
                kept.stream().filter(kind::isInstance).map(kind::cast).toList();
        for (CatalogueQuestion.WithinBudget later : alike.subList(Math.min(1, alike.size()), alike.size())) {
            boolean same = later.names().equals(alike.getFirst().names())
                    && later.budget()
                            .or(alike.getFirst()::budget)
                            .equals(alike.getFirst().budget());
            if (same) {
                kept.remove(later);
            }
        }
    }

    private Optional<CatalogueQuestion> read(Clause clause) {
        List<PackageName> named = wanted(clause);
        List<PackageName> names = named.isEmpty() && clause.mentions().isEmpty()
                ? PackagePlaces.in(clause.tokens(), context.shown())
                        .or(() -> clause.pointsBack() ? context.focus() : Optional.empty())
                        .map(List::of)
                        .orElse(named)
                : named;
        if (isAboutSomethingElse(clause, names)) {
            return Optional.empty();
        }
        Optional<PackageName> between = between(clause, names);
        if (between.isPresent()) {
            return between.map(CatalogueQuestion.ShowPackage::new);
        }
        Optional<CatalogueQuestion> leaning = Ellipsis.in(clause, names, context);
        if (leaning.isPresent()) {
            return leaning;
        }
        Optional<CatalogueQuestion> terms = terms(clause, names);
        if (terms.isPresent()) {
            return terms;
        }
        if (names.size() >= 2) {
            return Optional.of(ofSeveral(clause, names));
        }
        return firstOf(clause, names.stream().findFirst());
    }

    /** "ile za 64 m² z gładziami" asks of the skim coat and of the price. */
    private Optional<CatalogueQuestion> besides(Clause clause, CatalogueQuestion first) {
        Optional<PackageName> name = wanted(clause).stream().findFirst();
        return switch (first) {
            case CatalogueQuestion.IsIncluded _
            when clause.hasAny(Cue.PRICE, Cue.COUNT) && (clause.area().isPresent() || name.isPresent()) ->
                price(clause, name);
            case CatalogueQuestion.IsIncluded(ScopeItem item, Optional<PackageName> of)
            when clause.hasWord("i", "oraz", "and") ->
                ITEMS.entrySet().stream()
                        .filter(entry -> entry.getValue() != item
                                && !GENERAL.contains(entry.getKey())
                                && clause.has(entry.getKey()))
                        .findFirst()
                        .map(entry -> new CatalogueQuestion.IsIncluded(entry.getValue(), of));
            case CatalogueQuestion.WithinBudget _, CatalogueQuestion.Total _ ->
                ITEMS.entrySet().stream()
                        .filter(entry -> UNINCLUDED.contains(entry.getKey()) && clause.has(entry.getKey()))
                        .findFirst()
                        .map(entry -> new CatalogueQuestion.IsIncluded(entry.getValue(), name));
            default -> Optional.empty();
        };
    }

    private Optional<CatalogueQuestion> firstOf(Clause clause, Optional<PackageName> name) {
        return difference(clause, name)
                .or(() -> feature(clause, name))
                .or(() -> budget(clause, name))
                .or(() -> name.isPresent() && clause.mentions().isEmpty() ? Optional.empty() : superlative(clause))
                .or(() -> item(clause, name))
                .or(() -> advice(clause))
                .or(() -> price(clause, name))
                .or(() -> scope(clause, name))
                .or(() -> recommendation(clause))
                .or(() -> reach(clause))
                .or(() -> neighbour(clause, name))
                .or(() -> packageNamed(clause, name))
                .or(() -> overview(clause, name))
                .or(() -> areaAlone(clause));
    }

    /** "coś między Express a Comfort". */
    private static Optional<PackageName> between(Clause clause, List<PackageName> names) {
        if (names.size() != 2 || !clause.hasWord("miedzy", "pomiedzy", "posrodku", "between")) {
            return Optional.empty();
        }
        boolean inOrder = names.getFirst().compareTo(names.getLast()) < 0;
        PackageName lower = inOrder ? names.getFirst() : names.getLast();
        PackageName upper = inOrder ? names.getLast() : names.getFirst();
        return clause.has(Cue.DIFFERENCE) ? Optional.empty() : lower.dearer().filter(next -> next != upper);
    }

    /** The packages named and not refused. */
    private static List<PackageName> wanted(Clause clause) {
        List<PackageName> refused = clause.mentions().stream()
                .filter(mention -> isRefused(clause, mention))
                .map(PackageMention::name)
                .toList();
        List<PackageName> wanted = clause.namesAsked().stream()
                .filter(name -> !refused.contains(name))
                .toList();
        return wanted.isEmpty() && !refused.isEmpty() && clause.isQuestion() ? clause.names() : wanted;
    }

    private static boolean isRefused(Clause clause, PackageMention mention) {
        List<Token> tokens = clause.tokens();
        int at = 0;
        while (at < tokens.size() && tokens.get(at).end() <= mention.span().start()) {
            at++;
        }
        for (int i = Math.max(0, at - 3); i < at; i++) {
            String word = tokens.get(i).folded();
            boolean instead = word.equals("zamiast") && clause.has(Cue.CHOOSE);
            boolean unsure = word.equals("nie") && tokens.get(i + 1).folded().startsWith("wie");
            boolean denied = (word.equals("nie") && !unsure) || word.equals("bez") || word.equals("not") || instead;
            boolean restated = tokens.subList(i, at).stream()
                    .anyMatch(token ->
                            Set.of("tylko", "a", "ale", "lecz", "but", ",").contains(token.folded()));
            if (denied && !restated) {
                return !clause.hasAny(Cue.DIFFERENCE, Cue.INCLUDED, Cue.EXTRA, Cue.ENOUGH);
            }
        }
        return isRefusedBehind(tokens, at, mention);
    }

    /** "Premium też nie". */
    private static boolean isRefusedBehind(List<Token> tokens, int at, PackageMention mention) {
        int next = at;
        while (next < tokens.size()
                && (tokens.get(next).start() < mention.span().end()
                        || Set.of("tez", "rowniez", "to")
                                .contains(tokens.get(next).folded()))) {
            next++;
        }
        boolean last = next == tokens.size() - 1
                || (next == tokens.size() - 2
                        && !tokens.get(next + 1).isWord()
                        && !tokens.get(next + 1).folded().equals("?"));
        return last && Set.of("nie", "odpada").contains(tokens.get(next).folded());
    }

    private boolean isAboutSomethingElse(Clause clause, List<PackageName> names) {
        if (!clause.has(Cue.ELSEWHERE)) {
            return false;
        }
        boolean ofPackage = !names.isEmpty()
                && clause.hasAny(
                        Cue.PRICE,
                        Cue.PER_SQUARE_METRE,
                        Cue.DIFFERENCE,
                        Cue.TIME,
                        Cue.SKIM_COAT,
                        Cue.LAMPS,
                        Cue.FURNITURE);
        return !ofPackage
                && !clause.hasAny(
                        Cue.CHEAPEST, Cue.DEAREST, Cue.MOST_CHOSEN, Cue.VISUALISATION, Cue.DISCOUNT, Cue.AREA_LIMIT);
    }

    /** What holds for every package alike. */
    private Optional<CatalogueQuestion> terms(Clause clause, List<PackageName> names) {
        if (clause.has(Cue.DISCOUNT)) {
            boolean materials = clause.has(Cue.MATERIALS) || clause.hasWord("15", "15%");
            return Optional.of(
                    materials ? new CatalogueQuestion.MaterialsDiscount() : new CatalogueQuestion.Negotiation());
        }
        if (clause.has(Cue.TAX)
                && !clause.hasWord("dom", "domu", "house", "150", "300", "23", "odliczyc", "odzyskac")) {
            return Optional.of(new CatalogueQuestion.Tax());
        }
        if (clause.has(Cue.WARRANTY)
                && !whole.hasWord("obejmuje", "obejmowac")
                && !clause.hasWord(
                        "producenta",
                        "przedluzyc",
                        "zglosic",
                        "zglaszac",
                        "przedluzona",
                        "ze",
                        "uciekniecie",
                        "oszukacie")) {
            return Optional.of(new CatalogueQuestion.Warranty());
        }
        if (clause.has(Cue.EXPENSIVE)
                && !clause.hasAny(Cue.CHEAPEST, Cue.DEAREST, Cue.DIFFERENCE, Cue.ENOUGH)
                && !hasForeignNoun(clause)) {
            return Optional.of(new CatalogueQuestion.TooExpensive(names.stream().findFirst()));
        }
        boolean asksWhether = clause.hasAny(Cue.SMALL_FLAT, Cue.REACH)
                && clause.hasWord("kawalerki", "kawalerke", "kawalerek", "male", "malych", "studio")
                && clause.hasWord("robicie", "wykanczacie", "przyjmujecie", "bierzecie", "zrobicie", "wykonczycie")
                && !clause.hasAny(Cue.PRICE, Cue.PACKAGE, Cue.ADVICE, Cue.RECOMMEND);
        if (clause.has(Cue.AREA_LIMIT) || asksWhether) {
            return Optional.of(new CatalogueQuestion.AcceptedAreas());
        }
        return Optional.empty();
    }

    private CatalogueQuestion ofSeveral(Clause clause, List<PackageName> names) {
        Optional<Money> sum = clause.sum().or(() -> clause.has(Cue.ENOUGH) ? whole.sum() : Optional.empty());
        if (sum.isPresent()) {
            return new CatalogueQuestion.WithinBudget(sum, area(clause), names, clause.has(Cue.ENOUGH));
        }
        Optional<CatalogueQuestion> feature = feature(clause, Optional.empty());
        if (feature.isPresent() && !clause.has(Cue.DIFFERENCE)) {
            return feature.get();
        }
        if (clause.hasAny(Cue.PRICE, Cue.PER_SQUARE_METRE) && !clause.has(Cue.DIFFERENCE)) {
            return area(clause).or(context::area).isPresent()
                    ? new CatalogueQuestion.Total(names, area(clause), false)
                    : new CatalogueQuestion.Rate(names);
        }
        return names.size() > 2
                ? new CatalogueQuestion.Compare(names)
                : new CatalogueQuestion.Difference(names.getFirst(), names.get(1));
    }

    private Optional<CatalogueQuestion> difference(Clause clause, Optional<PackageName> name) {
        boolean worth = clause.hasWord("wart", "warte", "warty", "warto", "worth") && !clause.has(Cue.DIFFERENCE);
        if (worth && name.flatMap(PackageName::cheaper).isPresent()) {
            return name.map(
                    dearer -> new CatalogueQuestion.Difference(dearer.cheaper().orElseThrow(), dearer));
        }
        if (!clause.hasAny(Cue.DIFFERENCE, Cue.TABLE)) {
            return Optional.empty();
        }
        boolean neighbour = clause.hasAny(Cue.CHEAPER, Cue.DEARER) && clause.hasWord("cos", "macie", "jest", "any");
        if (name.isPresent() && neighbour) {
            return beside(clause.has(Cue.CHEAPER), name.get());
        }
        if (name.isPresent()) {
            PackageName other = context.focus()
                    .filter(focus -> focus != name.get())
                    .or(() -> name.get().cheaper())
                    .orElse(PackageName.EXPRESS_PLUS);
            return Optional.of(new CatalogueQuestion.Difference(other, name.get()));
        }
        boolean packages = clause.hasAny(Cue.PACKAGE, Cue.PACKAGES, Cue.ALL);
        List<PackageName> before = whole.names().isEmpty() ? context.shown() : whole.names();
        if (!packages && before.size() == 2) {
            return Optional.of(new CatalogueQuestion.Difference(before.getFirst(), before.getLast()));
        }
        boolean leaning = isFragment(clause)
                && context.topic().filter(CatalogueTopic::isOurs).isPresent();
        boolean named = packages || leaning || (clause.has(Cue.TABLE) && clause.wordCount() <= 2);
        return named && !hasForeignNoun(clause)
                ? Optional.of(new CatalogueQuestion.Compare(List.of()))
                : Optional.empty();
    }

    private Optional<CatalogueQuestion> feature(Clause clause, Optional<PackageName> name) {
        boolean counted = clause.hasAny(Cue.COUNT, Cue.PACKAGE, Cue.PACKAGES, Cue.INCLUDED) || name.isPresent();
        boolean visualised = clause.has(Cue.VISUALISATION) && !clause.deniesWish("wizualiz");
        if (visualised && !clause.has(Cue.OWN_THINGS)) {
            return Optional.of(new CatalogueQuestion.Visualisations(name));
        }
        if (clause.has(Cue.MEETINGS) && (counted || clause.word(0).equals("a"))) {
            return Optional.of(new CatalogueQuestion.HowMany(Perk.MEETINGS, name));
        }
        boolean goods = clause.hasAny(Cue.PRODUCTS, Cue.MATERIALS, Cue.TILES, Cue.FLOORS, Cue.DOORS);
        boolean leaning = clause.wordCount() <= FRAGMENT - 1
                && context.topic().filter(CatalogueTopic::isOurs).isPresent();
        if (clause.has(Cue.SWAPS) && (counted || goods || leaning) && !clause.has(Cue.OWN_THINGS)) {
            return Optional.of(new CatalogueQuestion.HowMany(Perk.SWAPS, name));
        }
        boolean choice = clause.has(Cue.MATERIALS) && clause.hasWord("ile", "ilu", "liczba", "many");
        if (choice && !clause.has(Cue.OWN_THINGS)) {
            return Optional.of(new CatalogueQuestion.HowMany(Perk.PRODUCTS, name));
        }
        if (clause.has(Cue.PRODUCTS) && counted && !clause.has(Cue.PACKAGES) && !clause.has(Cue.OWN_THINGS)) {
            return Optional.of(new CatalogueQuestion.HowMany(Perk.PRODUCTS, name));
        }
        return duration(clause, name);
    }

    private Optional<CatalogueQuestion> duration(Clause clause, Optional<PackageName> name) {
        boolean elsewhere = clause.hasAny(Cue.START, Cue.BATHROOM) && name.isEmpty();
        boolean when = clause.hasWord("kiedy", "when") && clause.hasWord("najszybciej", "najwczesniej", "earliest");
        boolean dates = isFragment(clause)
                && clause.hasWord("termin", "terminy", "terminem", "terminami", "terminow", "czas", "czasem", "time")
                && context.topic().filter(CatalogueTopic::isOurs).isPresent();
        if ((!clause.has(Cue.TIME) && !dates) || elsewhere || when) {
            return Optional.empty();
        }
        boolean afterAnArticle =
                context.topic().filter(topic -> !CatalogueTopic.isOurs(topic)).isPresent();
        boolean leaning = isFragment(clause) && context.focus().isPresent();
        boolean about = name.isPresent()
                || clause.hasWord("najszybszy", "fastest", "skonczycie", "wyrobicie", "zdazycie")
                || clause.hasAny(Cue.WORKS, Cue.DESIGN, Cue.PACKAGE, Cue.PACKAGES)
                || clause.area().isPresent()
                || clause.hasWord(
                        "mieszkanie", "mieszkania", "kawalerka", "kawalerki", "dom", "domu", "flat", "apartment")
                || (isFragment(clause) && !afterAnArticle);
        if (!about) {
            return Optional.empty();
        }
        Stage stage = Stage.WHOLE;
        boolean fastest = name.isEmpty() && clause.hasWord("najszybszy", "najszybsza", "najszybsze", "fastest");
        if (fastest) {
            return Optional.of(new CatalogueQuestion.Duration(stage, Optional.of(PackageName.EXPRESS), area(clause)));
        }
        boolean altogether = clause.hasWord("razem", "wszystko", "calosc", "lacznie", "total", "everything");
        if (clause.has(Cue.DESIGN) && !clause.has(Cue.WORKS) && !altogether) {
            stage = Stage.DESIGN;
        } else if (clause.has(Cue.WORKS) && !clause.has(Cue.DESIGN)) {
            stage = Stage.WORKS;
        }
        return Optional.of(new CatalogueQuestion.Duration(
                stage, name.or(() -> leaning ? context.focus() : Optional.empty()), area(clause)));
    }

    private Optional<CatalogueQuestion> budget(Clause clause, Optional<PackageName> name) {
        boolean forOneRoom = name.isEmpty()
                && clause.area().isEmpty()
                && clause.hasWord("lazienke", "lazienki", "kuchnie", "kuchni", "salon", "pokoj", "bathroom", "kitchen");
        if (forOneRoom) {
            return Optional.empty();
        }
        if (clause.rate().isPresent() && name.isEmpty()) {
            return clause.rate().map(CatalogueQuestion.WithinRate::new);
        }
        Optional<Money> sum = clause.sum();
        if (sum.isPresent() && clause.has(Cue.INCREASE) && context.budget().isPresent()) {
            sum = context.budget();
        }
        if (sum.isEmpty() && clause.hasAny(Cue.ENOUGH, Cue.BUDGET)) {
            sum = whole.sum();
        }
        List<PackageName> names = name.map(List::of).orElse(List.of());
        if (sum.isPresent()) {
            boolean asked = clause.hasAny(Cue.ENOUGH, Cue.BUDGET, Cue.ADVICE, Cue.RECOMMEND, Cue.PRICE, Cue.PACKAGE)
                    || clause.isQuestion()
                    || name.isPresent()
                    || clause.area().isPresent()
                    || isFragment(clause);
            return asked
                    ? Optional.of(new CatalogueQuestion.WithinBudget(sum, area(clause), names, clause.has(Cue.ENOUGH)))
                    : Optional.empty();
        }
        boolean own = clause.hasAny(Cue.ENOUGH, Cue.BUDGET) && context.budget().isPresent();
        return own && !hasForeignNoun(clause)
                ? Optional.of(new CatalogueQuestion.WithinBudget(
                        Optional.empty(), area(clause), names, clause.has(Cue.ENOUGH)))
                : Optional.empty();
    }

    private Optional<CatalogueQuestion> superlative(Clause clause) {
        boolean goods = hasForeignNoun(clause) || ITEMS.keySet().stream().anyMatch(clause::has);
        boolean foreign = goods
                && !clause.hasAny(Cue.PACKAGE, Cue.PACKAGES)
                && clause.area().isEmpty();
        if (foreign) {
            return Optional.empty();
        }
        if (clause.has(Cue.CHEAPEST) && clause.has(Cue.DEAREST)) {
            return Optional.of(new CatalogueQuestion.Difference(PackageName.EXPRESS, PackageName.INDYWIDUALNY));
        }
        if (clause.has(Cue.CHEAPEST) && !clause.refuses("najta")) {
            return Optional.of(
                    clause.area().isPresent()
                            ? new CatalogueQuestion.Total(List.of(PackageName.EXPRESS), clause.area(), false)
                            : new CatalogueQuestion.Cheapest());
        }
        if (clause.has(Cue.DEAREST)) {
            return Optional.of(new CatalogueQuestion.Dearest());
        }
        return clause.has(Cue.MOST_CHOSEN) ? Optional.of(new CatalogueQuestion.MostChosen()) : Optional.empty();
    }

    private Optional<CatalogueQuestion> item(Clause clause, Optional<PackageName> name) {
        boolean looks = name.isPresent() && clause.hasWord("wyglada", "wygladaja");
        boolean how = asksHow(clause) && !looks && !clause.hasAny(Cue.INCLUDED, Cue.EXTRA);
        boolean ofOther = name.isEmpty()
                && hasForeignNoun(clause)
                && !clause.hasAny(Cue.INCLUDED, Cue.EXTRA, Cue.PACKAGE, Cue.PRICE);
        if (clause.has(Cue.OWN_THINGS)
                || how
                || ofOther
                || weighs(clause)
                || clause.sum().isPresent()) {
            return Optional.empty();
        }
        boolean asked = clause.hasAny(Cue.INCLUDED, Cue.EXTRA, Cue.ASKS_FOR_THING, Cue.PACKAGE, Cue.PRICE)
                || name.isPresent()
                || clause.wordCount() <= FRAGMENT;
        if (!asked) {
            return Optional.empty();
        }
        return ITEMS.entrySet().stream()
                .filter(entry -> clause.has(entry.getKey()))
                .findFirst()
                .map(entry -> new CatalogueQuestion.IsIncluded(entry.getValue(), name));
    }

    /** "co lepsze: panel czy winyl?" asks for advice. */
    private static boolean weighs(Clause clause) {
        boolean between = clause.hasWord("czy", "albo", "or") && !clause.word(0).equals("czy");
        return clause.hasWord("lepsze", "lepszy", "lepsza", "lepiej", "better")
                || (between && ITEMS.keySet().stream().anyMatch(clause::has) && clause.wordCount() <= FRAGMENT);
    }

    private static boolean asksHow(Clause clause) {
        return clause.hasWord(
                "jak", "jakie", "jaki", "jaka", "jakich", "jesli", "jezeli", "gdyby", "if", "kiedy", "gdzie", "ktore",
                "kto", "skad", "how", "when", "where", "who");
    }

    private Optional<CatalogueQuestion> advice(Clause clause) {
        boolean about =
                isAboutPackages(clause) || need(clause).or(() -> need(whole)).isPresent();
        return clause.has(Cue.ADVICE) && about ? Optional.of(recommend(clause)) : Optional.empty();
    }

    private Optional<CatalogueQuestion> recommendation(Clause clause) {
        boolean need = need(clause).isPresent()
                && (clause.isQuestion() || clause.has(Cue.PACKAGE) || clause.wordCount() <= SHORT);
        return (clause.has(Cue.RECOMMEND) || need) && isAboutPackages(clause)
                ? Optional.of(recommend(clause))
                : Optional.empty();
    }

    private boolean isAboutPackages(Clause clause) {
        return clause.hasAny(Cue.PACKAGE, Cue.PACKAGES) || !clause.names().isEmpty() || !hasForeignNoun(clause);
    }

    private CatalogueQuestion recommend(Clause clause) {
        return new CatalogueQuestion.Advice(need(clause).or(() -> need(whole)), area(clause));
    }

    private static Optional<Need> need(Clause clause) {
        if (clause.has(Cue.RENTAL)) {
            return Optional.of(Need.RENTAL);
        }
        if (clause.has(Cue.LITTLE_MONEY)) {
            return Optional.of(Need.LITTLE_MONEY);
        }
        if (clause.has(Cue.HIGH_STANDARD)) {
            return Optional.of(Need.HIGH_STANDARD);
        }
        if (clause.has(Cue.SMALL_FLAT)) {
            return Optional.of(Need.SMALL_FLAT);
        }
        return clause.has(Cue.FAMILY) ? Optional.of(Need.FAMILY) : Optional.empty();
    }

    private Optional<CatalogueQuestion> price(Clause clause, Optional<PackageName> name) {
        boolean askedOfName = name.isPresent() && clause.has(Cue.COUNT) && !clause.has(Cue.PRODUCTS);
        boolean askedOfArea = clause.endsAsking("ile", "much") && area(clause).isPresent() && !clause.has(Cue.TIME);
        if (!clause.hasAny(Cue.PRICE, Cue.PER_SQUARE_METRE) && !askedOfName && !askedOfArea) {
            return Optional.empty();
        }
        if ((name.isEmpty() && hasForeignNoun(clause)) || asksWhy(clause)) {
            return Optional.empty();
        }
        boolean ofLastTopic = askedOfName
                && !clause.hasAny(Cue.PRICE, Cue.PER_SQUARE_METRE)
                && context.topic().filter(CatalogueTopic::isOfAPackage).isPresent();
        if (ofLastTopic) {
            return context.topic().flatMap(topic -> CatalogueTopic.ask(topic, name.orElseThrow(), context.area()));
        }
        boolean content = clause.hasWord("obejmuje", "obejmuja", "zawiera", "wchodzi", "covers") && name.isEmpty();
        if (content && clause.area().isEmpty()) {
            return Optional.of(new CatalogueQuestion.WhatIsIncluded(Optional.empty()));
        }
        boolean labour = clause.hasWord("robocizna", "robocizny", "robocizne", "robocizn", "labour");
        if (labour && clause.area().isEmpty()) {
            return Optional.of(new CatalogueQuestion.WhatIsIncluded(name));
        }
        if (clause.has(Cue.EXTRA) && clause.area().isEmpty()) {
            return Optional.of(new CatalogueQuestion.WhatIsExtra(name));
        }
        boolean all = name.isEmpty() && clause.hasAny(Cue.ALL, Cue.PACKAGES);
        Optional<PackageName> about = name.or(() -> all ? Optional.empty() : context.focus());
        List<PackageName> names = about.map(List::of).orElse(List.of());
        boolean listed = name.isEmpty() && clause.hasWord("cennik", "cennika", "cenniku", "cenniki", "stawki", "rates");
        boolean perSquareMetre = (clause.has(Cue.PER_SQUARE_METRE) || clause.namesUnitAlone())
                && clause.area().isEmpty();
        if (perSquareMetre || (listed && clause.area().isEmpty())) {
            return Optional.of(new CatalogueQuestion.Rate(listed ? List.of() : names));
        }
        List<Area> several = clause.area().isEmpty() && clause.isSum() ? whole.severalAreas() : clause.severalAreas();
        return Optional.of(
                several.isEmpty()
                        ? new CatalogueQuestion.Total(names, area(clause), all)
                        : new CatalogueQuestion.Totals(names, several, clause.isSum()));
    }

    /** "od czego zależy cena", "skąd taka kwota" ask for reasons. */
    private static boolean asksWhy(Clause clause) {
        return clause.hasWord("zalezy", "zalezna", "dlaczego", "skad", "wynika", "czemu", "why", "depend", "depends");
    }

    private Optional<CatalogueQuestion> scope(Clause clause, Optional<PackageName> name) {
        boolean about = name.isPresent() || (!hasForeignNoun(clause) && clause.wordCount() <= 2 * SHORT);
        if (!about || clause.has(Cue.OWN_THINGS)) {
            return Optional.empty();
        }
        boolean lacking = clause.hasWord("czego") && clause.hasWord("nie", "brakuje", "brak");
        if (clause.has(Cue.EXTRA) || lacking) {
            return Optional.of(new CatalogueQuestion.WhatIsExtra(name));
        }
        boolean mere = clause.area().isPresent()
                && !clause.isQuestion()
                && !clause.hasWord("zawiera", "obejmuje", "wchodzi", "co", "what", "includes", "included");
        boolean offer = name.isEmpty() && clause.hasWord("oferta", "oferte", "ofercie", "oferty");
        boolean included = clause.has(Cue.INCLUDED)
                && !whole.has(Cue.WARRANTY)
                && !offer
                && !mere
                && (name.isPresent()
                        || clause.hasAny(Cue.PACKAGE, Cue.PACKAGES)
                        || clause.hasWord("co", "what", "cenie"));
        return included
                ? Optional.of(new CatalogueQuestion.WhatIsIncluded(
                        name.or(() -> isFragment(clause) ? context.focus() : Optional.empty())))
                : Optional.empty();
    }

    private Optional<CatalogueQuestion> reach(Clause clause) {
        List<Mention.Town> towns = clause.towns();
        if (towns.isEmpty()) {
            return clause.has(Cue.WHERE)
                    ? Optional.of(new CatalogueQuestion.Reach(Optional.empty(), List.of()))
                    : Optional.empty();
        }
        boolean asked = clause.has(Cue.REACH)
                || clause.isQuestion()
                || context.topic()
                        .filter(topic -> CatalogueTopic.isOf(topic, "reach"))
                        .isPresent()
                || (clause.word(0).equals("a") && clause.wordCount() <= FRAGMENT);
        boolean nearFirst = towns.size() > 1
                && NEAR.contains(clause.wordBefore(towns.getFirst().span()));
        Mention.Town town = towns.get(nearFirst ? 1 : 0);
        boolean other = clause.hasWord("musimy", "musze", "musi") || (!clause.has(Cue.REACH) && hasForeignNoun(clause));
        if (other) {
            return Optional.empty();
        }
        int longest = clause.has(Cue.REACH) ? 7 * SHORT : 3 * SHORT;
        return asked && clause.wordCount() <= longest
                ? Optional.of(new CatalogueQuestion.Reach(Optional.of(town.place()), town.namesakes()))
                : Optional.empty();
    }

    private Optional<CatalogueQuestion> neighbour(Clause clause, Optional<PackageName> name) {
        boolean cheaper = clause.has(Cue.CHEAPER);
        if (!(cheaper || clause.has(Cue.DEARER)) || name.isPresent() || hasForeignNoun(clause)) {
            return Optional.empty();
        }
        if (context.focus().isEmpty()) {
            return clause.wordCount() > SHORT
                    ? Optional.empty()
                    : Optional.of(cheaper ? new CatalogueQuestion.Cheapest() : new CatalogueQuestion.Dearest());
        }
        return beside(cheaper, context.focus().get());
    }

    private Optional<CatalogueQuestion> beside(boolean cheaper, PackageName name) {
        Optional<PackageName> next = cheaper ? name.cheaper() : name.dearer();
        return Optional.of(next.<CatalogueQuestion>map(this::sameTopic)
                .orElseGet(() -> cheaper ? new CatalogueQuestion.Cheapest() : new CatalogueQuestion.Dearest()));
    }

    private CatalogueQuestion sameTopic(PackageName name) {
        return context.topic()
                .filter(CatalogueTopic::isAboutPrice)
                .flatMap(topic -> CatalogueTopic.ask(topic, name, Optional.empty()))
                .orElseGet(() -> new CatalogueQuestion.ShowPackage(name));
    }

    private Optional<CatalogueQuestion> packageNamed(Clause clause, Optional<PackageName> name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        PackageName named = name.get();
        boolean asksElse = clause.isQuestion() && !clause.hasAny(Cue.SHOW, Cue.PACKAGE) && clause.wordCount() > SHORT;
        if (asksElse || clause.has(Cue.OWN_THINGS)) {
            return Optional.empty();
        }
        if (clause.has(Cue.CHOOSE) && !clause.isQuestion() && !clause.has(Cue.SHOW)) {
            return Optional.of(new CatalogueQuestion.Choose(named));
        }
        Optional<Area> bare = bareArea(clause);
        if (bare.isPresent() && clause.wordCount() <= SHORT) {
            return Optional.of(new CatalogueQuestion.Total(List.of(named), bare, false));
        }
        if (isFragment(clause) && !clause.has(Cue.SHOW)) {
            Optional<CatalogueQuestion> again =
                    context.topic().flatMap(topic -> CatalogueTopic.ask(topic, named, context.area()));
            if (again.isPresent()) {
                return again;
            }
        }
        return Optional.of(new CatalogueQuestion.ShowPackage(named));
    }

    private Optional<CatalogueQuestion> overview(Clause clause, Optional<PackageName> name) {
        boolean offered = clause.hasWord("oferta", "oferte", "ofercie", "oferty")
                && !clause.hasWord("mail", "maila", "mailem", "maile", "wyslijcie", "przeslac", "przeslijcie")
                && clause.wordCount() <= SHORT;
        boolean offer = clause.has(Cue.PACKAGES)
                && (clause.hasAny(Cue.OFFER, Cue.ALL) || clause.isQuestion() || clause.wordCount() <= FRAGMENT);
        boolean asked = clause.has(Cue.PACKAGE) && clause.hasAny(Cue.OFFER, Cue.SHOW) && clause.wordCount() <= SHORT;
        return name.isEmpty() && (offer || asked || offered) && !hasForeignNoun(clause)
                ? Optional.of(new CatalogueQuestion.Overview())
                : Optional.empty();
    }

    /** "a za 60?" after a price. */
    private Optional<CatalogueQuestion> areaAlone(Clause clause) {
        boolean afterPrice =
                context.topic().filter(CatalogueTopic::isAboutPrice).isPresent();
        if (!afterPrice || clause.wordCount() > SHORT) {
            return Optional.empty();
        }
        Optional<Area> area = clause.area()
                .or(() -> clause.bareNumbers().stream()
                        .map(Figures.Figure::value)
                        .filter(value ->
                                value.compareTo(SMALLEST_BARE_AREA) >= 0 && value.compareTo(LARGEST_BARE_AREA) <= 0)
                        .findFirst()
                        .map(Area::new));
        boolean withBudget = context.budget().isPresent() && context.focus().isEmpty();
        return area.map(found -> withBudget
                ? new CatalogueQuestion.WithinBudget(Optional.empty(), Optional.of(found), List.of(), false)
                : new CatalogueQuestion.Total(
                        context.focus().map(List::of).orElse(List.of()), Optional.of(found), false));
    }

    /** The area that the clause names, or else the message; empty when only the profile may know. */
    private Optional<Area> area(Clause clause) {
        Optional<Area> own = context.area().filter(clause::namesArea);
        return own.or(clause::area).or(() -> bareArea(clause)).or(whole::area);
    }

    /** "ile za 60 w Comfort" without a unit. */
    private static Optional<Area> bareArea(Clause clause) {
        if (!clause.hasAny(Cue.PRICE, Cue.ENOUGH, Cue.BUDGET, Cue.COUNT)
                && clause.names().isEmpty()) {
            return Optional.empty();
        }
        List<Token> tokens = clause.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            boolean introduced = Set.of("za", "na", "dla", "przy", "for", "ma", "mam", "mamy", "maja")
                    .contains(tokens.get(i - 1).folded());
            if (introduced && tokens.get(i).isNumber()) {
                int start = tokens.get(i).start();
                Optional<Area> found = clause.bareNumbers().stream()
                        .filter(figure -> clause.startOf(figure) == start)
                        .map(Figures.Figure::value)
                        .filter(value ->
                                value.compareTo(SMALLEST_BARE_AREA) >= 0 && value.compareTo(LARGEST_BARE_AREA) <= 0)
                        .map(Area::new)
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isFragment(Clause clause) {
        return clause.wordCount() <= FRAGMENT || (clause.word(0).equals("a") && clause.wordCount() <= SHORT);
    }

    /** Whether the clause is about a thing that has nothing to do with packages. */
    private static boolean hasForeignNoun(Clause clause) {
        return !clause.isEnglish() && clause.unexplained().stream().anyMatch(CatalogueQuestions::isForeignNoun);
    }

    private static boolean isForeignNoun(Token token) {
        if (token.readings().isEmpty() || token.folded().length() < 3) {
            return false;
        }
        return token.readings().stream().allMatch(reading -> reading.isOnly("subst", "ger"))
                && token.readings().stream()
                        .noneMatch(reading -> PRICED_THINGS.contains(Folding.fold(reading.lemma())));
    }

    private static Map<Cue, ScopeItem> items() {
        Map<Cue, ScopeItem> items = new LinkedHashMap<>();
        items.put(Cue.SKIM_COAT, ScopeItem.SKIM_COAT);
        items.put(Cue.LAMPS, ScopeItem.LAMPS);
        items.put(Cue.CABINET, ScopeItem.BATHROOM_CABINET);
        items.put(Cue.FURNITURE, ScopeItem.FURNITURE);
        items.put(Cue.HANDLES, ScopeItem.HANDLES);
        items.put(Cue.DOORS, ScopeItem.DOORS);
        items.put(Cue.SKIRTING, ScopeItem.SKIRTING);
        items.put(Cue.TILES, ScopeItem.TILES);
        items.put(Cue.FLOORS, ScopeItem.FLOORS);
        items.put(Cue.FITTINGS, ScopeItem.FITTINGS);
        items.put(Cue.CERAMICS, ScopeItem.CERAMICS);
        items.put(Cue.PAINTING, ScopeItem.PAINTING);
        items.put(Cue.CLEANING, ScopeItem.FINAL_CLEANING);
        items.put(Cue.TRANSPORT, ScopeItem.TRANSPORT);
        items.put(Cue.COORDINATION, ScopeItem.COORDINATION);
        items.put(Cue.INSPECTION, ScopeItem.HANDOVER_INSPECTION);
        items.put(Cue.BATHROOM, ScopeItem.COMPLETE_BATHROOM);
        items.put(Cue.DESIGN, ScopeItem.PACKAGE_DESIGN);
        items.put(Cue.MATERIALS, ScopeItem.BUILDING_MATERIALS);
        return items;
    }
}
