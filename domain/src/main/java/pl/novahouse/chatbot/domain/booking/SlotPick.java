package pl.novahouse.chatbot.domain.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Folding;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Phrases;
import pl.novahouse.chatbot.domain.shared.Token;

/** Which of the offered slots a message picks by its label or by its place in the list. */
public final class SlotPick {

    private static final int FEW = 4;
    private static final List<Phrases> PLACES = List.of(
            Phrases.of("pierwszy|pierwsza|pierwsze|pierwszego|first"),
            Phrases.of("drugi|druga|drugie|drugiego|second"),
            Phrases.of("trzeci|trzecia|trzecie|trzeciego|third"));
    private static final Phrases LAST = Phrases.of("ostatni|ostatnia|ostatnie|ostatniego|last");

    private SlotPick() {}

    /** The slot that was tapped or named as the first, the second, the last; empty when none was. */
    public static Optional<Instant> of(AnalysedText text, List<Instant> offered) {
        return byLabel(text, offered).or(() -> byPlace(text, offered));
    }

    private static Optional<Instant> byLabel(AnalysedText text, List<Instant> offered) {
        String said = plain(text.original());
        return offered.stream()
                .filter(start -> said.equals(plain(SlotWording.in(Language.PL).label(start)))
                        || said.equals(plain(SlotWording.in(Language.EN).label(start))))
                .findFirst();
    }

    private static Optional<Instant> byPlace(AnalysedText text, List<Instant> offered) {
        List<Token> words = text.words();
        if (words.isEmpty() || words.size() > FEW) {
            return Optional.empty();
        }
        if (LAST.in(words)) {
            return Optional.of(offered.getLast());
        }
        for (int place = 0; place < Math.min(PLACES.size(), offered.size()); place++) {
            if (PLACES.get(place).in(words)) {
                return Optional.of(offered.get(place));
            }
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Folding.fold(text).chars().filter(Character::isLetterOrDigit).forEach(sign -> plain.append((char) sign));
        return plain.toString();
    }
}
