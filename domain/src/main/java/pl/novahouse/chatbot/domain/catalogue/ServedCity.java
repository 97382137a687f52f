package pl.novahouse.chatbot.domain.catalogue;

import pl.novahouse.chatbot.domain.shared.Coordinates;

/**
 * A city that the company works in.
 *
 * @param name in the nominative
 */
public record ServedCity(String name, Coordinates centre) {

    public ServedCity {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a city has a name");
        }
    }
}
