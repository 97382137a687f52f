package pl.novahouse.chatbot.rest.shared;

import java.util.List;
import java.util.Optional;

/**
 * What surrounds every page of the panel.
 *
 * @param title of the page
 * @param user the name of whoever is logged in; empty when nobody is
 * @param sections the menu
 * @param active the part that the page belongs to
 * @param nonce what scripts and styles must carry
 * @param csrf what every form must carry
 */
public record Frame(
        String title,
        Optional<String> user,
        List<Section> sections,
        Optional<Section> active,
        String nonce,
        String csrf) {

    public Frame {
        sections = List.copyOf(sections);
    }

    public boolean isActive(Section section) {
        return active.filter(section::equals).isPresent();
    }
}
