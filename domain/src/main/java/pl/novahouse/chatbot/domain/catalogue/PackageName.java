package pl.novahouse.chatbot.domain.catalogue;

/** The five packages, cheapest first; the individual one stands last because its price is individual. */
public enum PackageName {
    EXPRESS("Express"),
    EXPRESS_PLUS("Express Plus"),
    COMFORT("Comfort"),
    PREMIUM("Premium"),
    INDYWIDUALNY("Indywidualny");

    private final String displayName;

    PackageName(String displayName) {
        this.displayName = displayName;
    }

    /** The only spelling that ever leaves the system. */
    public String displayName() {
        return displayName;
    }
}
