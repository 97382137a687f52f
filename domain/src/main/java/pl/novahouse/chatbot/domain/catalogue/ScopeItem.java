package pl.novahouse.chatbot.domain.catalogue;

/** The works, goods and services that a package can hold or leave out. */
public enum ScopeItem {
    HANDOVER_INSPECTION,
    PACKAGE_DESIGN,
    BUILDING_MATERIALS,
    FLOORS,
    SKIRTING,
    TILES,
    DOORS,
    HANDLES,
    FITTINGS,
    CERAMICS,
    PAINTING,
    FLOOR_AND_DOOR_FITTING,
    COMPLETE_BATHROOM,
    COORDINATION,
    TRANSPORT,
    FINAL_CLEANING,
    WORKS_WARRANTY,
    MATERIALS_DISCOUNT,
    SKIM_COAT,
    LAMPS,
    FURNITURE,
    BATHROOM_CABINET
}
