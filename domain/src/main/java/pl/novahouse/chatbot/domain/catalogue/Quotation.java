package pl.novahouse.chatbot.domain.catalogue;

/** The outcome of asking for a price for an area. */
public sealed interface Quotation {

    record Quoted(Quote quote) implements Quotation {}

    /** The area is not one the company quotes; the visitor is asked about it. */
    record OutsideLimits(AreaRange accepted) implements Quotation {}
}
