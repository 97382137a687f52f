package pl.novahouse.chatbot.domain.shared;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import pl.novahouse.chatbot.domain.shared.PersonalDatum.Kind;

/** The personal data of one text, as it is being found: what came first keeps its place. */
final class Findings {

    private final String text;
    private final BitSet taken;
    private final List<PersonalDatum> found = new ArrayList<>();

    Findings(String text) {
        this.text = text;
        this.taken = new BitSet(text.length());
    }

    String text() {
        return text;
    }

    /** Whether a character at or after the position and before the end was found to be personal already. */
    boolean isTaken(int start, int end) {
        int next = taken.nextSetBit(start);
        return next >= 0 && next < end;
    }

    boolean isTaken(int position) {
        return taken.get(position);
    }

    /** Notes a finding, unless a part of it belongs to an earlier one. */
    void add(int start, int end, Kind kind) {
        if (end > start && !isTaken(start, end)) {
            taken.set(start, end);
            found.add(new PersonalDatum(new TextSpan(start, end), kind));
        }
    }

    List<PersonalDatum> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(datum -> datum.span().start()))
                .toList();
    }
}
