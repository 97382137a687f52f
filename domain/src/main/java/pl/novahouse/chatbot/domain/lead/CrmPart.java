package pl.novahouse.chatbot.domain.lead;

/** What the board can show of a lead. */
public enum CrmPart {
    NAME,
    EMAIL,
    PHONE,
    MESSAGE,
    CITY,
    STATUS,
    SCORE,
    URGENCY,
    PACKAGE,
    AREA,
    BUDGET,
    PROPERTY,
    SCOPE,
    NEXT_ACTION,
    NEXT_ACTION_DUE,
    ASSIGNEE,
    MARKETING_EMAIL,
    MARKETING_PHONE,
    CREATED
}
