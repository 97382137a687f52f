package pl.novahouse.chatbot.rest.shared;

/** The staff's roles, as the OpenID provider names them. */
public final class Roles {

    /** May do everything. */
    public static final String ADMIN = "admin";

    /** Talks with visitors and works on leads. */
    public static final String CONSULTANT = "consultant";

    /** Sees numbers and the knowledge base, no personal data. */
    public static final String ANALYST = "analyst";

    /** Data-protection officer: sees and erases what is kept about a person. */
    public static final String DPO = "dpo";

    private Roles() {}
}
