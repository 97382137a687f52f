package pl.novahouse.chatbot.domain.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Token;

/**
 * A clause of a message and what it may lean on.
 *
 * @param names the packages that it asks about
 * @param whole the message that it belongs to
 */
record Asked(Clause clause, List<PackageName> names, Clause whole, CatalogueContext context) {

    /** Above so many words a message says more than one thing. */
    static final int SHORT = 6;

    /** Up to so many words a message says too little by itself. */
    static final int FRAGMENT = 4;

    private static final BigDecimal SMALLEST_BARE_AREA = BigDecimal.TEN;
    private static final BigDecimal LARGEST_BARE_AREA = BigDecimal.valueOf(1000);

    Asked {
        names = List.copyOf(names);
    }

    /** The same clause as if it named no package. */
    Asked ofNoPackage() {
        return naming(List.of());
    }

    Asked naming(List<PackageName> others) {
        return new Asked(clause, others, whole, context);
    }

    Optional<PackageName> name() {
        return names.stream().findFirst();
    }

    boolean isFragment() {
        return clause.wordCount() <= FRAGMENT || (clause.word(0).equals("a") && clause.wordCount() <= SHORT);
    }

    /** Whether the clause is about a thing that has nothing to do with packages. */
    boolean hasForeignNoun() {
        return ForeignNouns.in(clause);
    }

    /** Whether the clause is about packages, or at least about nothing else. */
    boolean isAboutPackages() {
        return clause.hasAny(Cue.PACKAGE, Cue.PACKAGES) || !clause.names().isEmpty() || !hasForeignNoun();
    }

    /** Whether our latest answer came from the catalogue. */
    boolean followsOurs() {
        return context.topic().filter(CatalogueTopic::isOurs).isPresent();
    }

    /** The area that the clause names, or else the message; empty when only the profile may know. */
    Optional<Area> area() {
        Optional<Area> own = context.area().filter(clause::namesArea);
        return own.or(clause::area).or(this::bareArea).or(whole::area);
    }

    /** "ile za 60 w Comfort" without a unit. */
    Optional<Area> bareArea() {
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
                        .filter(Asked::mayBeAnArea)
                        .map(Area::new)
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a number without a unit may be square metres. */
    static boolean mayBeAnArea(BigDecimal value) {
        return value.compareTo(SMALLEST_BARE_AREA) >= 0 && value.compareTo(LARGEST_BARE_AREA) <= 0;
    }
}
