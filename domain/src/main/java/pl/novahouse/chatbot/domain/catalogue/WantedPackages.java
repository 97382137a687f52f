package pl.novahouse.chatbot.domain.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.domain.shared.Token;

/** Which packages a clause asks about: those that it names and does not refuse, or those that it points at. */
final class WantedPackages {

    private WantedPackages() {}

    /** The packages named and not refused; else those that "ten drugi", "w nim" or "oba" mean. */
    static List<PackageName> in(Clause clause, CatalogueContext context) {
        List<PackageName> named = named(clause);
        if (!named.isEmpty() || !clause.mentions().isEmpty()) {
            return named;
        }
        Optional<PackageName> placed = PackagePlaces.in(clause.tokens(), context.shown());
        if (placed.isPresent()) {
            return List.of(placed.get());
        }
        return PointedPackages.in(clause, context);
    }

    /** The packages named and not refused. */
    static List<PackageName> named(Clause clause) {
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
}
