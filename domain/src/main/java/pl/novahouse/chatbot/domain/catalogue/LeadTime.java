package pl.novahouse.chatbot.domain.catalogue;

/** How long a part of the job takes. */
public sealed interface LeadTime {

    int longest();

    Unit unit();

    enum Unit {
        DAYS,
        WORKING_DAYS,
        WEEKS
    }

    /** At most so many days or weeks. */
    record UpTo(int longest, Unit unit) implements LeadTime {

        public UpTo {
            requirePositive(longest);
        }
    }

    /** From so many to so many days or weeks. */
    record Between(int shortest, int longest, Unit unit) implements LeadTime {

        public Between {
            requirePositive(shortest);
            if (shortest >= longest) {
                throw new IllegalArgumentException("a range of time goes from the shorter to the longer");
            }
        }
    }

    private static void requirePositive(int count) {
        if (count <= 0) {
            throw new IllegalArgumentException("a lead time is at least 1");
        }
    }
}
