package pl.novahouse.chatbot.integrations.lead;

/** What a lead tells the board, apart from its name; personal ones are blanked by an erasure. */
public enum MondayField {
    /** The lead's own id, by which its item is found again. */
    EXTERNAL_ID(false),
    EMAIL(true),
    PHONE(true),
    MESSAGE(true),
    CITY(true),
    STATUS(false),
    SCORE(false),
    URGENCY(false),
    PACKAGE(false),
    AREA(false),
    BUDGET(false),
    PROPERTY(false),
    SCOPE(false),
    NEXT_ACTION(false),
    NEXT_ACTION_DUE(false),
    ASSIGNEE(false),
    MARKETING_EMAIL(false),
    MARKETING_PHONE(false),
    CREATED(false);

    private final boolean personal;

    MondayField(boolean personal) {
        this.personal = personal;
    }

    boolean isPersonal() {
        return personal;
    }
}
