package pl.novahouse.chatbot.persistence.shared;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/**
 * Tells apart what a caller can act on among the failures of the database: a write that came too late is a
 * {@link Problem.Conflict}, a database that does not answer is {@link Problem.Unavailable}; anything else is a bug and
 * stays what it was.
 */
final class DatabaseFailure {

    private static final String PART = "database";
    private static final int CLASS_LENGTH = 2;
    private static final int MAX_DEPTH = 12;

    /** Serialization failure, deadlock, lock not available, unique violation. */
    private static final Set<String> LOST_RACES = Set.of("40001", "40P01", "55P03", "23505");

    /** Connection lost, resources exhausted, operator intervened, system error. */
    private static final Set<String> OUTAGE_CLASSES = Set.of("08", "53", "57", "58");

    private DatabaseFailure() {}

    static RuntimeException translate(RuntimeException failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
            if (cause instanceof ProblemException known) {
                return known;
            }
            if (isConflict(cause)) {
                return new ProblemException(new Problem.Conflict(), failure);
            }
            if (isOutage(cause)) {
                return new ProblemException(new Problem.Unavailable(PART), failure);
            }
            cause = cause.getCause();
        }
        return failure;
    }

    private static boolean isConflict(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof StaleStateException
                || (cause instanceof SQLException sql && LOST_RACES.contains(state(sql)));
    }

    private static boolean isOutage(Throwable cause) {
        if (cause instanceof JDBCConnectionException) {
            return true;
        }
        return cause instanceof SQLException sql && (isOutageState(state(sql)) || isAcquisitionTimeout(sql));
    }

    private static boolean isOutageState(String state) {
        return state.length() > CLASS_LENGTH && OUTAGE_CLASSES.contains(state.substring(0, CLASS_LENGTH));
    }

    /** Agroal reports an exhausted pool as a plain exception without a state. */
    private static boolean isAcquisitionTimeout(SQLException failure) {
        String message = failure.getMessage();
        return state(failure).isEmpty() && message != null && message.contains("Acquisition timeout");
    }

    private static String state(SQLException failure) {
        @Nullable String state = failure.getSQLState();
        return state == null ? "" : state;
    }
}
