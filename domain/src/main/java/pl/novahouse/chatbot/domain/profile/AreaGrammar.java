package pl.novahouse.chatbot.domain.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import pl.novahouse.chatbot.domain.profile.Quantity.Kind;
import pl.novahouse.chatbot.domain.shared.Area;

/** Tells the area of the property from those of its rooms, its balcony or its plot. */
final class AreaGrammar {

    private static final int REACH = 5;
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);
    private static final BigDecimal LEAST_WITH_OUTDOORS = BigDecimal.valueOf(25);

    private static final Words PART = Words.of(
            "lazien*|kuchn*|kuchenk*|salon*|sypialn*|pokoj|pokoju|pokoik*|balkon*|taras*|tars*|ogrod*|dzialk*|dzialce|garaz*|piwnic*",
            "komork*|loggi*|logia|przedpokoj*|korytarz*|antresol*|strych*|gabinet*|garderob*|hol|holu|toalet*|wc|aneks*|spizarni*",
            "poddasz*|podworz*|postoj*|bathroom*|kitchen*|living|bedroom*|balcony|terrace|garden|garage|plot",
            "parter*|pietro|pietrze");
    private static final Words WHOLE = Words.of(
            "mieszkan*|mieszanie|kawaler*|apartament*|dom|domu|domek|domku|lokal*|calosc*|cale|caly|cala|razem|lacznie|segment*|szereg*|blizniak*|flat|apartment|house|studio|willa|wille");
    private static final Words FILLER = Words.of(
            "ma|maja|o|ok|okolo|powierzchni*|metraz*|jest|to|z|ze|na|jakies|niecale|prawie|ponad|duzy|duza|duze|mala|maly|:|-|–|(|,|has|of|is|about|tez|takze|do|liczy|wielkosci|w|gdzies");

    private final Utterance text;

    AreaGrammar(Utterance text) {
        this.text = text;
    }

    /** The areas of a property, whoever's it is. */
    List<Finding<Area>> findings(List<Quantity> quantities) {
        List<Quantity> areas = quantities.stream()
                .filter(quantity -> quantity.kind() == Kind.AREA)
                .toList();
        List<Finding<Area>> whole = new ArrayList<>();
        for (Quantity quantity : areas) {
            if (isPossible(quantity.value()) && !isPart(quantity, areas.size())) {
                whole.add(new Finding<>(new Area(quantity.value()), quantity.from(), quantity.to()));
            }
        }
        return whole;
    }

    private static boolean isPossible(BigDecimal squareMetres) {
        return squareMetres.compareTo(BigDecimal.ONE) >= 0 && squareMetres.compareTo(MOST) <= 0;
    }

    private boolean isPart(Quantity quantity, int areas) {
        if (PART.at(text, quantity.to())) {
            return true;
        }
        int start = text.sentenceStart(quantity.from());
        for (int back = quantity.from() - 1; back >= Math.max(start, quantity.from() - REACH); back--) {
            if (PART.at(text, back)) {
                return !namesTheWhole(quantity, back, areas);
            }
            if (!FILLER.at(text, back)) {
                return false;
            }
        }
        return false;
    }

    /** "mieszkanie z balkonem 50 m2" is not the balcony's area, when no other area is named. */
    private boolean namesTheWhole(Quantity quantity, int part, int areas) {
        return areas == 1
                && quantity.value().compareTo(LEAST_WITH_OUTDOORS) >= 0
                && WHOLE.in(text, text.sentenceStart(part), part)
                && (text.is(part - 1, "z", "ze", "i") || text.is(part + 1, "i"));
    }
}
