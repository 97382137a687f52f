package pl.novahouse.chatbot.domain.catalogue;

import pl.novahouse.chatbot.domain.shared.Area;

/**
 * What a package costs for an area, gross.
 *
 * @param pricePerSquareMetre the rate it was computed from
 * @param total area times rate
 */
public record Quote(PackageName packageName, Area area, Price pricePerSquareMetre, Price total, Basis basis) {

    public Quote {
        if (!total.equals(pricePerSquareMetre.times(area))) {
            throw new IllegalArgumentException("a total is the area times the rate");
        }
    }

    /** Whether the total must be called an estimate. */
    public boolean isEstimate() {
        return basis != Basis.LIST_PRICE;
    }

    /** The same quote for a property that is not in developer state, which the price list is not for. */
    public Quote asEstimate() {
        return basis == Basis.LIST_PRICE
                ? new Quote(packageName, area, pricePerSquareMetre, total, Basis.ESTIMATE)
                : this;
    }

    /** How firm a total is. */
    public enum Basis {
        /** The price list itself: the reference area in developer state. */
        LIST_PRICE,
        /** Computed for another area. */
        ESTIMATE,
        /** A guide only: price and time are agreed individually for such an area or package. */
        INDIVIDUAL
    }
}
