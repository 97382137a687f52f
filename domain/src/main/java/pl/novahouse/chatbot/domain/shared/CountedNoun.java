package pl.novahouse.chatbot.domain.shared;

import java.math.BigDecimal;

/**
 * A Polish noun in the forms that numbers ask for.
 *
 * @param one after 1: "pokój"
 * @param few after 2, 3, 4, 22, 23 and so on, but not 12, 13, 14: "pokoje"
 * @param many after all other whole numbers, and in the genitive plural after "do" or "ponad": "pokoi"
 * @param part after a fraction, and in the genitive singular after "do" or "ponad": "pokoju"
 */
public record CountedNoun(String one, String few, String many, String part) {

    public static final CountedNoun ROOM = new CountedNoun("pokój", "pokoje", "pokoi", "pokoju");
    public static final CountedNoun DAY = new CountedNoun("dzień", "dni", "dni", "dnia");
    public static final CountedNoun WORKING_DAY =
            new CountedNoun("dzień roboczy", "dni robocze", "dni roboczych", "dnia roboczego");
    public static final CountedNoun WEEK = new CountedNoun("tydzień", "tygodnie", "tygodni", "tygodnia");
    public static final CountedNoun MONTH = new CountedNoun("miesiąc", "miesiące", "miesięcy", "miesiąca");
    public static final CountedNoun YEAR = new CountedNoun("rok", "lata", "lat", "roku");
    public static final CountedNoun HOUR = new CountedNoun("godzina", "godziny", "godzin", "godziny");
    public static final CountedNoun METRE = new CountedNoun("metr", "metry", "metrów", "metra");
    public static final CountedNoun ZLOTY = new CountedNoun("złoty", "złote", "złotych", "złotego");
    public static final CountedNoun KILOMETRE = new CountedNoun("kilometr", "kilometry", "kilometrów", "kilometra");
    public static final CountedNoun PRODUCT = new CountedNoun("produkt", "produkty", "produktów", "produktu");
    public static final CountedNoun SWAP = new CountedNoun("zamiana", "zamiany", "zamian", "zamiany");
    public static final CountedNoun MEETING = new CountedNoun("spotkanie", "spotkania", "spotkań", "spotkania");
    public static final CountedNoun PACKAGE = new CountedNoun("pakiet", "pakiety", "pakietów", "pakietu");

    /** The form after a whole number of at least 0. */
    public String after(long count) {
        if (count == 1) {
            return one;
        }
        long last = count % 10;
        long lastTwo = count % 100;
        boolean isFew = last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14);
        return isFew ? few : many;
    }

    /** The form after any number of at least 0: a fraction asks for the genitive singular. */
    public String after(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() > 0 ? part : after(plain.longValueExact());
    }

    /** The genitive that "do", "od", "ponad" and "około" ask for: "do 1 dnia", "do 10 dni". */
    public String genitiveAfter(long count) {
        return count == 1 ? part : many;
    }
}
