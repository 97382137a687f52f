package pl.novahouse.chatbot.domain.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.Phrases;

/** Decides which of several values of one field holds: the last word wins, a denied one falls away. */
final class Corrections {

    private static final Phrases MARKERS = Phrases.of(
            "wlasciwie|wlasciwe|pomylka|pomylke|pomylilem|pomylilam|przepraszam|sorry|sorki|sory|poprawka|poprawiam|korekta",
            "znaczy|tzn|raczej|jednak|blad|wroc|zmieniam|zamiast|actually|oops|ups|correction|rather|aktualizuje",
            "mialo byc",
            "w sumie|zasadzie|praktyce",
            "dokladnie|konkretnie|precyzyjnie|scisle",
            "ale|lecz ?teraz ?ostatecznie ?maz ?zona ?dolozy ?dolozyl ?i bedzie|wyjdzie|wyszlo",
            "ale|choc ?w ?razie ?czego moze|moge|mozemy ?nawet ?tez byc|wydac|dolozyc|dac",
            "zmienil* zdanie",
            "zle napisal*|podal*|policzyl*|wpisal*",
            "chodzilo ?mi o",
            "na mysli",
            "i mean|meant",
            "a nie",
            "wczesniej|poprzednio|najpierw|przedtem ?ze pisal*|podal*|mowil*|wpisal*",
            "nie zgadza|zgadzal*",
            "w umowie|akcie|rzeczywistosci|rzucie|ksiedze jest|ma|mam|widnieje|stoi",
            "nie ,|-|–|.|...");
    private static final Phrases EARLIER =
            Phrases.of("najpierw|wczesniej|poprzednio|przedtem ?ze pisal*|podal*|mowil*|wpisal*|mial*");
    private static final Phrases AND = Phrases.of("i|oraz|plus|and|drug*|lub|albo|czy|or|badz");

    private final Utterance text;
    private final Stance stance;

    Corrections(Utterance text, Stance stance) {
        this.text = text;
        this.stance = stance;
    }

    /** Whether something in the stretch marks what follows as a correction. */
    boolean marked(int from, int to) {
        return MARKERS.in(text, from, to);
    }

    /** Whether the message corrects something in the sentence of the position. */
    boolean markedAround(int position) {
        int start = text.sentenceStart(position);
        boolean here = MARKERS.in(text, start, text.sentenceEnd(position));
        return here || (start > 0 && MARKERS.in(text, text.sentenceStart(start - 1), start));
    }

    <T> Verdict<T> decide(List<Finding<T>> findings, FieldState<T> before) {
        List<Finding<T>> affirmed = new ArrayList<>();
        List<Finding<T>> denied = new ArrayList<>();
        for (Finding<T> finding : findings) {
            if (stance.isOwn(finding.from())) {
                (stance.isDenied(finding.from()) ? denied : affirmed).add(finding);
            }
        }
        if (affirmed.isEmpty()) {
            return denial(denied, before);
        }
        Finding<T> last = affirmed.getLast();
        boolean corrects = !denied.isEmpty() || markedAround(last.from());
        Optional<Finding<T>> other = lastOther(affirmed, last);
        if (other.isEmpty()
                || marked(other.get().to(), last.from())
                || isEarlier(other.get().from())) {
            return new Verdict.Says<>(last, Optional.empty(), corrects);
        }
        boolean together = text.sameSentence(other.get().from(), last.from())
                && AND.in(text, other.get().to(), last.from());
        return together ? new Verdict.Undecided<>(other.get(), last) : new Verdict.Says<>(last, other, corrects);
    }

    /** "najpierw pisałam 60 m, a jest 63". */
    private boolean isEarlier(int position) {
        return EARLIER.in(text, text.clauseStart(position), position);
    }

    private static <T> Verdict<T> denial(List<Finding<T>> denied, FieldState<T> before) {
        for (Finding<T> finding : denied) {
            if (before.toOptional().filter(finding.value()::equals).isPresent()) {
                return new Verdict.TakesBack<>(finding.from(), finding.to());
            }
        }
        return Verdict.silent();
    }

    private static <T> Optional<Finding<T>> lastOther(List<Finding<T>> affirmed, Finding<T> last) {
        return affirmed.reversed().stream()
                .filter(finding -> !finding.value().equals(last.value()))
                .findFirst();
    }
}
