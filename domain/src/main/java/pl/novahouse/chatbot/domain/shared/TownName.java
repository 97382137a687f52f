package pl.novahouse.chatbot.domain.shared;

/**
 * A town in the nominative, spelled as its inhabitants spell it ("Bielsko-Biała").
 *
 * @param value 1 to 80 characters
 */
public record TownName(String value) {

    private static final int LONGEST = 80;

    public TownName {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("not the name of a town");
        }
    }
}
