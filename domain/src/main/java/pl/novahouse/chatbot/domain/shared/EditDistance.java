package pl.novahouse.chatbot.domain.shared;

/** How many slips of the finger lie between two words: a letter missing, added or changed, or two swapped. */
public final class EditDistance {

    private EditDistance() {}

    /**
     * Whether the words are at most so many slips apart. Costs the product of their lengths, and nothing when the
     * lengths alone tell.
     */
    public static boolean isWithin(int most, String one, String other) {
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        int width = other.length() + 1;
        int[] beforeLast = new int[width];
        int[] last = new int[width];
        int[] row = new int[width];
        for (int j = 0; j < width; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j < width; j++) {
                int changed = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                int value = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && isSwap(one, i, other, j)) {
                    value = Math.min(value, beforeLast[j - 2] + 1);
                }
                row[j] = value;
                best = Math.min(best, value);
            }
            if (best > most) {
                return false;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[width - 1] <= most;
    }

    private static boolean isSwap(String one, int i, String other, int j) {
        return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
