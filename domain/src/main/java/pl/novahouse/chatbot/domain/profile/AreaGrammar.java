package pl.novahouse.chatbot.domain.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.domain.profile.Quantity.Kind;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Phrases;

/** Tells the area of the property from those of its rooms, its balcony or its plot. */
final class AreaGrammar {

    private static final int REACH = 5;
    private static final int LIST_REACH = 16;
    /** How many words of its own the part may have before its area: "garaż dwustanowiskowy 36 m2". */
    private static final int MOST_OTHERS = 2;

    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);
    private static final BigDecimal LEAST_WITH_OUTDOORS = BigDecimal.valueOf(25);

    private static final Phrases PART = Phrases.of(
            "lazien*|kuchn*|kuchenk*|salon*|sypialn*|pokoj|pokoju|pokoik*|balkon*|taras*|tars*|ogrod*|dzialk*|dzialce|garaz*|piwnic*",
            "kom|komork*|loggi*|logia|przedpokoj*|korytarz*|antresol*|strych*|gabinet*|garderob*|hol|holu|toalet*|wc|aneks*|spizarni*",
            "poddasz*|podworz*|postoj*|bathroom*|kitchen*|living|bedroom*|balcony|terrace|garden|garage|plot",
            "parter|parteru|parterze|pietro|pietrze",
            "na dole|gorze");
    private static final Phrases WHOLE = Phrases.of(
            "pokoje|pokoi|pok|mieszkan*|mieszanie|kawaler*|apartament*|dom|domu|domek|domku|lokal*|calosc*|cale|caly|cala|razem|lacznie|segment*|szereg*|blizniak*|flat|apartment|house|studio|willa|wille");
    private static final Phrases FILLER = Phrases.of(
            "ma|maja|o|ok|okolo|powierzchni*|metraz*|jest|to|z|ze|na|jakies|niecale|prawie|ponad|duzy|duza|duze|mala|maly|:|-|–|(|,|has|of|is|about|tez|takze|do|liczy|wielkosci|w|gdzies");

    private static final Phrases ROOMS = Phrases.of("pokoje|pokoi|sypialnie|lazienki");
    private static final Phrases LIMIT = Phrases.of("ponizej|powyzej|ponad|do|od|mniejsz*|wieksz*|over|under|below");
    private static final Phrases CAN_YOU =
            Phrases.of("robicie|wykanczacie|bierzecie|remontujecie|podejmujecie|realizujecie|przyjmujecie", "do you");

    private final Utterance text;

    AreaGrammar(Utterance text) {
        this.text = text;
    }

    /** The areas of a property, whoever's it is. */
    List<Finding<Area>> findings(List<Quantity> quantities) {
        List<Quantity> areas = quantities.stream()
                .filter(quantity -> quantity.kind() == Kind.AREA)
                .toList();
        Set<Integer> bareEnds = quantities.stream()
                .filter(quantity -> quantity.kind() == Kind.BARE)
                .map(Quantity::to)
                .collect(Collectors.toSet());
        List<Finding<Area>> whole = new ArrayList<>();
        for (Quantity quantity : areas) {
            if (isPossible(quantity.value()) && !isPart(quantity, areas.size()) && !isEnumerated(quantity, bareEnds)) {
                whole.add(new Finding<>(new Area(quantity.value()), quantity.from(), quantity.to()));
            }
        }
        return withoutOddOnes(whole);
    }

    /** Beside an area that can be a property's, one that cannot is some part's: "54 m2 + kom. lok. 3 m2". */
    private static List<Finding<Area>> withoutOddOnes(List<Finding<Area>> areas) {
        List<Finding<Area>> accepted =
                areas.stream().filter(area -> area.value().isAccepted()).toList();
        return accepted.isEmpty() ? areas : accepted;
    }

    /** Those that the visitor may be taken to have: not a limit in a question ("poniżej dwudziestu metrów"). */
    List<Finding<Area>> ownFindings(List<Quantity> quantities) {
        return findings(quantities).stream()
                .filter(area -> !(LIMIT.at(text, area.from() - 1)
                        && CAN_YOU.in(text, text.sentenceStart(area.from()), area.from())))
                .toList();
    }

    private static boolean isPossible(BigDecimal squareMetres) {
        return squareMetres.compareTo(BigDecimal.ONE) >= 0 && squareMetres.compareTo(MOST) <= 0;
    }

    /** "pokoje 12, 14 i 18 m2": a bare number ends right before the sign of the list. */
    private boolean isEnumerated(Quantity quantity, Set<Integer> bareEnds) {
        if (!bareEnds.contains(quantity.from() - 1) || !text.is(quantity.from() - 1, ",", "i", "oraz", "+")) {
            return false;
        }
        int start = Math.max(text.sentenceStart(quantity.from()), quantity.from() - LIST_REACH);
        return ROOMS.in(text, start, quantity.from()) || PART.in(text, start, quantity.from());
    }

    private boolean isPart(Quantity quantity, int areas) {
        boolean each = text.is(quantity.from() - 1, "po")
                && ROOMS.in(text, text.clauseStart(quantity.from()), quantity.from());
        if (each || PART.at(text, quantity.to())) {
            return true;
        }
        int start = text.sentenceStart(quantity.from());
        int others = 0;
        for (int back = quantity.from() - 1; back >= Math.max(start, quantity.from() - REACH); back--) {
            if (PART.at(text, back)) {
                return !namesTheWhole(quantity, back, areas);
            }
            if (!FILLER.at(text, back)) {
                others++;
                if (others > MOST_OTHERS
                        || WHOLE.at(text, back)
                        || !text.sameClause(back, quantity.from())
                        || !text.isWord(back)) {
                    return false;
                }
            }
        }
        return false;
    }

    /** "mieszkanie z balkonem 50 m2" is not the balcony's area, when no other area is named. */
    private boolean namesTheWhole(Quantity quantity, int part, int areas) {
        return areas == 1
                && quantity.value().compareTo(LEAST_WITH_OUTDOORS) >= 0
                && WHOLE.in(text, text.sentenceStart(part), part)
                && (text.is(part - 1, "z", "ze", "i", "oraz", "pod", "na") || text.is(part + 1, "i"));
    }
}
