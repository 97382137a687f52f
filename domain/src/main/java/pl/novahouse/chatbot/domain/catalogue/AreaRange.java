package pl.novahouse.chatbot.domain.catalogue;

import pl.novahouse.chatbot.domain.shared.Area;

/** A range of areas, both ends included. */
public record AreaRange(Area smallest, Area largest) {

    public AreaRange {
        if (smallest.compareTo(largest) > 0) {
            throw new IllegalArgumentException("a range of areas goes from the smaller to the larger");
        }
    }

    public boolean contains(Area area) {
        return smallest.compareTo(area) <= 0 && area.compareTo(largest) <= 0;
    }
}
