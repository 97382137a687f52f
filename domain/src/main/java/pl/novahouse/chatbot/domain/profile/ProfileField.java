package pl.novahouse.chatbot.domain.profile;

/** The things a visitor can tell us, one for each component of {@link Profile}. */
public enum ProfileField {
    NAME,
    EMAIL,
    PHONE,
    CITY,
    AREA,
    BUDGET,
    PACKAGE,
    EXCLUDED_PACKAGES,
    PROPERTY_TYPE,
    SCOPE,
    CONDITION,
    ROOMS,
    PURPOSE,
    HANDOVER,
    START,
    MEETING_TIME
}
