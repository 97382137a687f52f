package pl.novahouse.chatbot.domain.catalogue;

import java.util.Optional;

/** The five packages, cheapest first; only these display names ever leave the system, in any language. */
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

    public String displayName() {
        return displayName;
    }

    /** The package of exactly this display name; what visitors type is understood elsewhere. */
    public static Optional<PackageName> ofDisplayName(String displayName) {
        for (PackageName name : values()) {
            if (name.displayName.equals(displayName)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The next cheaper package, none below the cheapest. */
    public Optional<PackageName> cheaper() {
        return switch (this) {
            case EXPRESS -> Optional.empty();
            case EXPRESS_PLUS -> Optional.of(EXPRESS);
            case COMFORT -> Optional.of(EXPRESS_PLUS);
            case PREMIUM -> Optional.of(COMFORT);
            case INDYWIDUALNY -> Optional.of(PREMIUM);
        };
    }

    /** The next dearer package, none above the dearest. */
    public Optional<PackageName> dearer() {
        return switch (this) {
            case EXPRESS -> Optional.of(EXPRESS_PLUS);
            case EXPRESS_PLUS -> Optional.of(COMFORT);
            case COMFORT -> Optional.of(PREMIUM);
            case PREMIUM -> Optional.of(INDYWIDUALNY);
            case INDYWIDUALNY -> Optional.empty();
        };
    }
}
