package pl.novahouse.chatbot.bootstrap.operation;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.shared.KnownNames;

/** A failure as a log may tell it: the same story from the same places, without personal data in its messages. */
final class MaskedFailure extends Throwable {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 32;

    private final String words;

    private MaskedFailure(String words, StackTraceElement[] trace, @Nullable Throwable cause) {
        super(words, cause);
        this.words = words;
        setStackTrace(trace);
    }

    /** The failure itself when there is nothing to hide, so that it keeps its type. */
    static Throwable of(Throwable failure, KnownNames names) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return isClean(failure, names, seen) ? failure : masked(failure, names, 0);
    }

    private static boolean isClean(Throwable failure, KnownNames names, Set<Throwable> seen) {
        if (!seen.add(failure)) {
            return true;
        }
        String told = failure.toString();
        if (!LogText.masked(told, names).equals(told)) {
            return false;
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            if (!isClean(suppressed, names, seen)) {
                return false;
            }
        }
        Throwable cause = failure.getCause();
        return cause == null || isClean(cause, names, seen);
    }

    private static Throwable masked(Throwable failure, KnownNames names, int depth) {
        Throwable cause = failure.getCause();
        MaskedFailure masked = new MaskedFailure(
                LogText.masked(failure.toString(), names),
                failure.getStackTrace(),
                cause == null || depth >= DEEPEST ? null : masked(cause, names, depth + 1));
        if (depth < DEEPEST) {
            for (Throwable suppressed : failure.getSuppressed()) {
                masked.addSuppressed(masked(suppressed, names, depth + 1));
            }
        }
        return masked;
    }

    /** The words hold the original's type, so this type's name stays out. */
    @Override
    @SuppressWarnings("OverrideThrowableToString")
    public String toString() {
        return words;
    }
}
