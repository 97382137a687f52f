package pl.novahouse.chatbot.domain.catalogue;

/** How much of something a package gives: products to choose from, product swaps, meetings with the designer. */
public sealed interface Allowance {

    record Exactly(int count) implements Allowance {

        public Exactly {
            requirePositive(count);
        }
    }

    record MoreThan(int count) implements Allowance {

        public MoreThan {
            requirePositive(count);
        }
    }

    /** No limit; for the catalogue of products, the whole market. */
    record Unlimited() implements Allowance {}

    private static void requirePositive(int count) {
        if (count <= 0) {
            throw new IllegalArgumentException("an allowance is at least 1");
        }
    }
}
