package pl.novahouse.chatbot.domain.lead;

/** Something that makes a lead more promising, with the points that it adds; all together add up to 100. */
public enum ScoreReason {
    PHONE_GIVEN(15),
    EMAIL_GIVEN(8),
    AREA_KNOWN(8),
    CITY_KNOWN(4),
    CITY_SERVED(10),
    BUDGET_KNOWN(6),
    BUDGET_SUFFICIENT(10),
    PACKAGE_CHOSEN(10),
    SCOPE_KNOWN(2),
    PROPERTY_DESCRIBED(3),
    TIME_KNOWN(4),
    URGENT(10),
    WANTS_MEETING(10);

    private final int points;

    ScoreReason(int points) {
        this.points = points;
    }

    public int points() {
        return points;
    }
}
