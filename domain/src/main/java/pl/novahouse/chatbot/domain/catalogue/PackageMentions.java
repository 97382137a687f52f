package pl.novahouse.chatbot.domain.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.EditDistance;
import pl.novahouse.chatbot.domain.shared.Folding;
import pl.novahouse.chatbot.domain.shared.TextSpan;
import pl.novahouse.chatbot.domain.shared.Token;

/**
 * Finds the packages that a text names. Names of their own count wherever they stand; ordinary words that also name a
 * package ("plus", "standard", "indywidualny") count beside the word "pakiet", beside another package, or when the
 * message holds little else. The longest match wins: "Express Plus" is not "Express".
 */
public final class PackageMentions {

    private static final int REACH_OF_PACKAGE_WORD = 2;
    private static final int LONGEST_CONNECTION = 3;

    private static final Set<String> PACKAGE_LEMMAS =
            Set.of("pakiet", "wersja", "wariant", "opcja", "package", "packages", "option", "version", "plan");

    private static final Set<String> CONNECTORS = Set.of(
            "a",
            "i",
            "oraz",
            "czy",
            "lub",
            "albo",
            "vs",
            "versus",
            "od",
            "niz",
            "and",
            "or",
            "than",
            "/",
            ",",
            "-",
            "–",
            "&",
            "miedzy",
            "pomiedzy",
            "between",
            "with",
            "z",
            "do",
            "bez",
            "nie",
            "ani",
            "tylko",
            "w",
            "porownaniu",
            "porownujac");

    private static final Set<String> SMALL_WORDS = Set.of(
            "a",
            "chodzi",
            "polega",
            "czym",
            "i",
            "w",
            "we",
            "o",
            "z",
            "za",
            "na",
            "to",
            "ten",
            "tego",
            "tym",
            "co",
            "ile",
            "czy",
            "ok",
            "okej",
            "tak",
            "nie",
            "no",
            "dobra",
            "chce",
            "biore",
            "wybieram",
            "poprosze",
            "prosze",
            "jednak",
            "raczej",
            "moze",
            "lepiej",
            "pokaz",
            "the",
            "what",
            "about",
            "and",
            "in",
            "is",
            "how",
            "much",
            "show",
            "me",
            "or",
            "byc",
            "jest",
            "tylko",
            "jak",
            "ze",
            "dla",
            "mnie",
            "mi",
            "nam",
            "bierzemy",
            "wezme",
            "wole",
            "wolimy",
            "niech",
            "bedzie",
            "wystarczy",
            "starczy",
            "pasuje",
            "odpada",
            "cos",
            "jakis",
            "wlasnie");

    private static final Set<String> PLUS_BEFORE = Set.of(
            "a",
            "niz",
            "i",
            "oraz",
            "czy",
            "w",
            "o",
            "ten",
            "to",
            "lub",
            "albo",
            "vs",
            "od",
            "z",
            ",",
            "-",
            "/",
            "ok",
            "wybieram",
            "wyjdzie",
            "wychodzi",
            "kosztuje",
            "biore",
            "chce",
            "wole",
            "poprosze",
            "prosze",
            "raczej",
            "moze",
            "jednak",
            "and",
            "or",
            "the");

    private static final Set<String> PLUS_AFTER = Set.of(
            "a",
            "czy",
            "i",
            "oraz",
            "lub",
            "albo",
            "vs",
            "od",
            "to",
            "za",
            "na",
            "dla",
            "?",
            ".",
            ",",
            "!",
            "/",
            "kosztuje",
            "ma",
            "jest",
            "and",
            "or",
            "tez",
            "niz",
            "wychodzi",
            "bedzie",
            "wystarczy",
            "starczy");

    private static final Set<String> POINTING = Set.of("ten", "tym", "tego");

    private static final List<String> QUALITY_WORDS =
            List.of("klas", "jakosc", "segment", "mark", "material", "polk", "produkt", "quality", "brand", "class");

    private PackageMentions() {}

    /** The packages named in the text, in its order; a package named twice is there twice. */
    public static List<PackageMention> in(AnalysedText text) {
        List<Token> tokens = text.tokens();
        List<Find> finds = finds(tokens);
        boolean certain =
                finds.stream().anyMatch(find -> find.strength == Strength.NAME || hasPackageWordNear(find, tokens));
        List<PackageMention> mentions = new ArrayList<>();
        for (Find find : finds) {
            if (find.strength == Strength.NAME || isMeant(find, finds, tokens, certain)) {
                mentions.add(new PackageMention(find.name, find.span(tokens)));
            }
        }
        return mentions;
    }

    private static List<Find> finds(List<Token> tokens) {
        List<Find> finds = new ArrayList<>();
        int position = 0;
        while (position < tokens.size()) {
            Optional<Find> find = findAt(tokens, position);
            find.ifPresent(finds::add);
            position = find.map(found -> found.to).orElse(position + 1);
        }
        return finds;
    }

    private static Optional<Find> findAt(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!token.isWord()) {
            return Optional.empty();
        }
        String word = token.folded();
        if (word.equals("na") && isFolded(tokens, at + 1, "miare")) {
            return Optional.of(new Find(PackageName.INDYWIDUALNY, at, at + 2, Strength.WORD));
        }
        Optional<Find> base = PackageWord.of(token).map(found -> new Find(found.name(), at, at + 1, strength(found)));
        if (base.isEmpty()) {
            return base;
        }
        Find found = base.get();
        if (isCoffeeMachine(tokens, at)) {
            return Optional.empty();
        }
        if (found.name == PackageName.EXPRESS || word.startsWith("standard")) {
            int plus = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
            if (isPlus(tokens, plus)) {
                return Optional.of(new Find(PackageName.EXPRESS_PLUS, at, plus + 1, Strength.NAME));
            }
        }
        if (found.name == PackageName.PREMIUM && at > 0 && isQualityWord(tokens.get(at - 1))) {
            return Optional.of(new Find(found.name, at, at + 1, Strength.WORD));
        }
        return base;
    }

    private static Strength strength(PackageWord word) {
        return word.isName() ? Strength.NAME : Strength.WORD;
    }

    private static boolean isMeant(Find find, List<Find> finds, List<Token> tokens, boolean certain) {
        if (hasPackageWordNear(find, tokens)) {
            return true;
        }
        String word = tokens.get(find.from).folded();
        boolean inStandard = word.startsWith("standard") && find.from > 0 && isFolded(tokens, find.from - 1, "w");
        if (inStandard) {
            return false;
        }
        if (word.startsWith("plus")) {
            return (find.from == 0
                            || PLUS_BEFORE.contains(tokens.get(find.from - 1).folded()))
                    && (find.to == tokens.size()
                            || PLUS_AFTER.contains(tokens.get(find.to).folded()));
        }
        if (isPointedAt(find, tokens) || isCapitalInside(find, tokens)) {
            return true;
        }
        return (certain && isConnectedToAnother(find, finds, tokens)) || holdsLittleElse(find, tokens);
    }

    private static boolean hasPackageWordNear(Find find, List<Token> tokens) {
        int first = Math.max(0, find.from - REACH_OF_PACKAGE_WORD);
        int last = Math.min(tokens.size() - 1, find.to - 1 + REACH_OF_PACKAGE_WORD);
        for (int i = first; i <= last; i++) {
            boolean outside = i < find.from || i >= find.to;
            if (outside && (hasAnyLemma(tokens.get(i), PACKAGE_LEMMAS) || isPackageWord(tokens.get(i)))) {
                return true;
            }
        }
        return false;
    }

    /** The word "pakiet" in any case, also where no dictionary was asked. */
    private static boolean isPackageWord(Token token) {
        return token.folded().startsWith("pakiet") || token.folded().startsWith("pakiec");
    }

    /** "decyduję się na ten luksusowy": nothing follows that the adjective could belong to. */
    private static boolean isPointedAt(Find find, List<Token> tokens) {
        boolean pronoun =
                find.from > 0 && POINTING.contains(tokens.get(find.from - 1).folded());
        return pronoun && (find.to == tokens.size() || !tokens.get(find.to).isWord());
    }

    /** "zastanawiam się nad Indywidualnym". */
    private static boolean isCapitalInside(Find find, List<Token> tokens) {
        return find.from > 0
                && find.name == PackageName.INDYWIDUALNY
                && tokens.get(find.from).isCapitalised()
                && tokens.get(find.from - 1).isWord()
                && !tokens.get(find.from - 1).isCapitalised();
    }

    private static boolean isConnectedToAnother(Find find, List<Find> finds, List<Token> tokens) {
        for (Find other : finds) {
            boolean after = other.to < find.from && isConnector(tokens, other.to, find.from);
            boolean before = find.to < other.from && isConnector(tokens, find.to, other.from);
            if (after || before) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConnector(List<Token> tokens, int from, int to) {
        if (to - from > LONGEST_CONNECTION) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!CONNECTORS.contains(tokens.get(i).folded())) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsLittleElse(Find find, List<Token> tokens) {
        int others = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean outside = i < find.from || i >= find.to;
            Token token = tokens.get(i);
            if (outside && (token.isWord() || token.isNumber()) && !SMALL_WORDS.contains(token.folded())) {
                others++;
            }
        }
        return others == 0;
    }

    private static boolean isQualityWord(Token token) {
        return QUALITY_WORDS.stream().anyMatch(token.folded()::startsWith);
    }

    private static boolean isCoffeeMachine(List<Token> tokens, int at) {
        return tokens.get(at).folded().startsWith("ekspres")
                && at + 2 < tokens.size()
                && isFolded(tokens, at + 1, "do")
                && tokens.get(at + 2).folded().startsWith("kaw");
    }

    private static boolean isPlus(List<Token> tokens, int at) {
        return at < tokens.size()
                && (tokens.get(at).folded().equals("+")
                        || PackageWord.isPlus(tokens.get(at).folded()));
    }

    private static boolean isHyphen(List<Token> tokens, int at) {
        return isFolded(tokens, at, "-");
    }

    private static boolean isFolded(List<Token> tokens, int at, String folded) {
        return at < tokens.size() && tokens.get(at).folded().equals(folded);
    }

    private static boolean hasAnyLemma(Token token, Set<String> lemmas) {
        if (lemmas.contains(token.folded())) {
            return true;
        }
        for (String lemma : token.lemmas()) {
            if (lemmas.contains(Folding.fold(lemma))) {
                return true;
            }
        }
        return false;
    }

    private enum Strength {
        NAME,
        WORD
    }

    /** Tokens {@code from} inclusive to {@code to} exclusive. */
    private record Find(PackageName name, int from, int to, Strength strength) {

        TextSpan span(List<Token> tokens) {
            return new TextSpan(tokens.get(from).start(), tokens.get(to - 1).end());
        }
    }

    /** One word that names a package. */
    private record PackageWord(PackageName name, boolean isName) {

        private static final int TYPO_FROM = 5;
        private static final int TWO_TYPOS_FROM = 8;
        private static final int TYPO_TO = 14;

        private static final Set<String> PLUS_FORMS = Set.of("plus", "plusa", "plusie", "plusem", "plusowi", "pluss");

        private static final List<Stem> STEMS = List.of(
                new Stem("expressplus", 3, PackageName.EXPRESS_PLUS, true),
                new Stem("ekspresplus", 3, PackageName.EXPRESS_PLUS, true),
                new Stem("expresplus", 3, PackageName.EXPRESS_PLUS, true),
                new Stem("express", 3, PackageName.EXPRESS, true),
                new Stem("expres", 3, PackageName.EXPRESS, true),
                new Stem("ekspress", 3, PackageName.EXPRESS, true),
                new Stem("ekspres", 3, PackageName.EXPRESS, true),
                new Stem("comfort", 4, PackageName.COMFORT, true),
                new Stem("komfort", 6, PackageName.COMFORT, true),
                new Stem("konfort", 6, PackageName.COMFORT, true),
                new Stem("comforc", 2, PackageName.COMFORT, true),
                new Stem("komforc", 2, PackageName.COMFORT, true),
                new Stem("premium", 2, PackageName.PREMIUM, true),
                new Stem("luksus", 6, PackageName.PREMIUM, false),
                new Stem("luxus", 6, PackageName.PREMIUM, false),
                new Stem("luxury", 0, PackageName.PREMIUM, false),
                new Stem("podstawow", 3, PackageName.EXPRESS, false),
                new Stem("bazow", 3, PackageName.EXPRESS, false),
                new Stem("basic", 3, PackageName.EXPRESS, false),
                new Stem("standard", 6, PackageName.EXPRESS_PLUS, false),
                new Stem("indywidualn", 3, PackageName.INDYWIDUALNY, false),
                new Stem("individual", 0, PackageName.INDYWIDUALNY, false),
                new Stem("custom", 0, PackageName.INDYWIDUALNY, false),
                new Stem("bespoke", 0, PackageName.INDYWIDUALNY, false));

        /** Words that begin like a package and are none. */
        private static final Set<String> OTHERS = Set.of(
                "ekspresowo",
                "expresowo",
                "expressowo",
                "komfortowo",
                "comfortable",
                "comfortably",
                "luksusowo",
                "standardowo",
                "indywidualnie",
                "podstawowo",
                "ekspresja",
                "ekspresji",
                "expressed",
                "expresses");

        private static final List<String> TYPED_NAMES = List.of(
                "express", "ekspres", "comfort", "komfort", "comforcie", "komforcie", "premium", "indywidualny");

        static Optional<PackageWord> of(Token token) {
            String word = token.folded();
            if (OTHERS.contains(word)) {
                return Optional.empty();
            }
            if (PLUS_FORMS.contains(word)) {
                return Optional.of(new PackageWord(PackageName.EXPRESS_PLUS, false));
            }
            for (Stem stem : STEMS) {
                if (stem.matches(word)) {
                    return Optional.of(new PackageWord(stem.name, stem.isName));
                }
            }
            return isKnown(token) ? Optional.empty() : ofTypo(word);
        }

        static boolean isPlus(String word) {
            return PLUS_FORMS.contains(word);
        }

        private static boolean isKnown(Token token) {
            return token.readings().stream().anyMatch(reading -> !reading.tag().equals("ign"));
        }

        private static Optional<PackageWord> ofTypo(String word) {
            if (word.length() < TYPO_FROM || word.length() > TYPO_TO) {
                return Optional.empty();
            }
            int most = word.length() < TWO_TYPOS_FROM ? 1 : 2;
            return TYPED_NAMES.stream()
                    .filter(name -> EditDistance.isWithin(most, word, name))
                    .findFirst()
                    .map(PackageWord::ofName);
        }

        private static PackageWord ofName(String name) {
            return switch (name.charAt(0)) {
                case 'e' -> new PackageWord(PackageName.EXPRESS, true);
                case 'p' -> new PackageWord(PackageName.PREMIUM, true);
                case 'i' -> new PackageWord(PackageName.INDYWIDUALNY, false);
                default -> new PackageWord(PackageName.COMFORT, true);
            };
        }
    }

    /** A beginning of words, and how many letters of an ending may follow. */
    private record Stem(String beginning, int ending, PackageName name, boolean isName) {

        boolean matches(String word) {
            return word.startsWith(beginning) && word.length() - beginning.length() <= ending;
        }
    }
}
