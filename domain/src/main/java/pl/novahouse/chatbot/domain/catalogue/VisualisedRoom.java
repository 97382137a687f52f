package pl.novahouse.chatbot.domain.catalogue;

/** What the 3D visualisations of a package show. */
public enum VisualisedRoom {
    BATHROOM,
    KITCHEN,
    LIVING_ROOM,
    HALL,
    WHOLE_FLAT
}
