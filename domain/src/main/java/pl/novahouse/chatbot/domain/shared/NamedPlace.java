package pl.novahouse.chatbot.domain.shared;

/**
 * A place under one of its names.
 *
 * @param forms the name in its cases: the official one, or one that people use ("Wrocek")
 * @param population how many people live there; zero where that is not known
 * @param takesNa whether one is "na" the place and not "w" it
 */
public record NamedPlace(Place place, CaseForms forms, int population, boolean takesNa) {

    private static final int LARGE_FROM = 50_000;
    private static final int METROPOLIS_FROM = 100_000;

    /** Whether the place is so large that its name beside a preposition is rarely meant otherwise. */
    boolean isLarge() {
        return population >= LARGE_FROM;
    }

    /** Whether the place is so large that its name is rarely meant otherwise anywhere. */
    boolean isMetropolis() {
        return population >= METROPOLIS_FROM;
    }
}
