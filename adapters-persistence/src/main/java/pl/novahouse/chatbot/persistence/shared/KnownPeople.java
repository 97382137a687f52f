package pl.novahouse.chatbot.persistence.shared;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jboss.logging.MDC;

/**
 * Tells the log whose data the current request works on, so that it can leave their names out. The logging context
 * holds the latest few and is gone with the request.
 */
public final class KnownPeople {

    private static final String KEY = "known_names";
    private static final String MARK = "|";
    private static final int MOST = 8;

    private KnownPeople() {}

    /** @param name as it is kept; an empty one tells nothing */
    public static void meet(String name) {
        String clean = name.replace(MARK, " ").strip();
        if (clean.isEmpty()) {
            return;
        }
        Object known = MDC.get(KEY);
        Deque<String> names = new ArrayDeque<>(
                known == null ? List.of() : Arrays.asList(known.toString().split("\\|")));
        if (!names.contains(clean)) {
            names.addLast(clean);
            if (names.size() > MOST) {
                names.removeFirst();
            }
            MDC.put(KEY, String.join(MARK, names));
        }
    }
}
