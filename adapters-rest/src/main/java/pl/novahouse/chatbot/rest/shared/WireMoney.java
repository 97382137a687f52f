package pl.novahouse.chatbot.rest.shared;

import java.math.BigDecimal;
import pl.novahouse.chatbot.domain.shared.Money;

/** Amounts as JSON numbers: złoty without needless decimals. */
public final class WireMoney {

    private WireMoney() {}

    public static BigDecimal zloty(Money amount) {
        BigDecimal stripped = amount.zloty().stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
