package pl.novahouse.chatbot.domain.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.MessageId;

/** Applies the verdicts on the fields one by one and keeps account of what they change. */
final class Reading {

    private final Utterance text;
    private final MessageId message;
    private final List<FieldChange> changes = new ArrayList<>();
    private final List<Contradiction> contradictions = new ArrayList<>();
    private final List<ProfileField> outOfRange = new ArrayList<>();

    Reading(Utterance text, MessageId message) {
        this.text = text;
        this.message = message;
    }

    List<FieldChange> changes() {
        return changes;
    }

    List<Contradiction> contradictions() {
        return contradictions;
    }

    List<ProfileField> outOfRange() {
        return outOfRange;
    }

    <T> FieldState<T> apply(ProfileField field, FieldState<T> before, Verdict<T> verdict) {
        return switch (verdict) {
            case Verdict.Silent<T>() -> before;
            case Verdict.Says<T> says -> say(field, before, says);
            case Verdict.Undecided<T>(Finding<T> earlier, Finding<T> later) -> {
                contradictions.add(new Contradiction(field, words(earlier), words(later)));
                yield before;
            }
            case Verdict.TakesBack<T>(int from, int to) -> takeBack(field, before, text.words(from, to));
            case Verdict.DoesNotKnow<T>(int from, int to) -> doNotKnow(field, before, text.words(from, to));
            case Verdict.OutOfRange<T>(int _, int _) -> {
                outOfRange.add(field);
                yield before;
            }
        };
    }

    void changed(ProfileField field, FieldChange.Kind kind, int from, int to) {
        changes.add(new FieldChange(field, kind, text.words(from, to)));
    }

    private <T> FieldState<T> say(ProfileField field, FieldState<T> before, Verdict.Says<T> says) {
        Finding<T> finding = says.finding();
        Optional<T> known = before.toOptional();
        says.contradicted()
                .ifPresent(other -> contradictions.add(new Contradiction(field, words(other), words(finding))));
        if (known.filter(finding.value()::equals).isPresent()) {
            return before;
        }
        if (says.contradicted().isEmpty() && !says.corrects() && isAskedAboutWhenContradicted(field)) {
            earlierWords(before)
                    .ifPresent(earlier -> contradictions.add(new Contradiction(field, earlier, words(finding))));
        }
        changed(
                field,
                known.isPresent() ? FieldChange.Kind.REPLACED : FieldChange.Kind.TOLD,
                finding.from(),
                finding.to());
        return FieldState.known(finding.value(), new Provenance.Said(message, words(finding)));
    }

    /** Of the other fields the last word simply counts. */
    private static boolean isAskedAboutWhenContradicted(ProfileField field) {
        return switch (field) {
            case AREA, BUDGET, CITY -> true;
            case NAME,
                    EMAIL,
                    PHONE,
                    PACKAGE,
                    EXCLUDED_PACKAGES,
                    PROPERTY_TYPE,
                    SCOPE,
                    CONDITION,
                    ROOMS,
                    PURPOSE,
                    HANDOVER,
                    START,
                    MEETING_TIME -> false;
        };
    }

    private static <T> Optional<String> earlierWords(FieldState<T> before) {
        return before instanceof FieldState.Known<T>(T _, Provenance.Said(MessageId _, String words))
                ? Optional.of(words)
                : Optional.empty();
    }

    private <T> FieldState<T> takeBack(ProfileField field, FieldState<T> before, String words) {
        if (!before.isAnswered()) {
            return before;
        }
        changes.add(new FieldChange(field, FieldChange.Kind.CLEARED, words));
        return FieldState.notTold();
    }

    private <T> FieldState<T> doNotKnow(ProfileField field, FieldState<T> before, String words) {
        if (before.isAnswered()) {
            return before;
        }
        changes.add(new FieldChange(field, FieldChange.Kind.UNKNOWN, words));
        return new FieldState.Unknown<>(new Provenance.Said(message, words));
    }

    private String words(Finding<?> finding) {
        return text.words(finding.from(), finding.to());
    }
}
