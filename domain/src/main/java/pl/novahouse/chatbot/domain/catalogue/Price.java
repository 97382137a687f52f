package pl.novahouse.chatbot.domain.catalogue;

import java.math.BigDecimal;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Money;

/** A gross price, of a square metre or of a whole flat: one amount, or a range where it is agreed individually. */
public sealed interface Price {

    Money lowest();

    Money highest();

    /** What this price of one square metre makes for a whole area. */
    Price times(Area area);

    record Fixed(Money amount) implements Price {

        @Override
        public Money lowest() {
            return amount;
        }

        @Override
        public Money highest() {
            return amount;
        }

        @Override
        public Price times(Area area) {
            return new Fixed(amount.times(area.squareMetres()));
        }
    }

    record Range(Money lowest, Money highest) implements Price {

        public Range {
            if (!lowest.isLessThan(highest)) {
                throw new IllegalArgumentException("a price range goes from the lower to the higher amount");
            }
        }

        @Override
        public Price times(Area area) {
            BigDecimal factor = area.squareMetres();
            return new Range(lowest.times(factor), highest.times(factor));
        }
    }
}
