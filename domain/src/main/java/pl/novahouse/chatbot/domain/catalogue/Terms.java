package pl.novahouse.chatbot.domain.catalogue;

/**
 * What holds for every package alike.
 *
 * @param warrantyMonths warranty on works, months
 * @param materialsDiscountPercent discount on materials, percent
 * @param vatPercent VAT held in the gross prices, percent
 */
public record Terms(int warrantyMonths, int materialsDiscountPercent, int vatPercent) {

    public Terms {
        if (warrantyMonths <= 0) {
            throw new IllegalArgumentException("the warranty lasts at least a month");
        }
        if (isNoPercentage(materialsDiscountPercent) || isNoPercentage(vatPercent)) {
            throw new IllegalArgumentException("a percentage is 0 to 100");
        }
    }

    private static boolean isNoPercentage(int percent) {
        return percent < 0 || percent > 100;
    }
}
