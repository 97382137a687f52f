package pl.novahouse.chatbot.domain.lead;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import pl.novahouse.chatbot.domain.shared.Money;

/**
 * Scores a lead. Every reason only ever adds points, so whoever tells more never scores less; the points stand in
 * {@link ScoreReason}.
 */
public final class LeadScoring {

    private LeadScoring() {}

    /**
     * @param served whether we work in the person's town
     * @param cheapest the lowest price of a square metre
     */
    public static Score score(Contact contact, Enquiry enquiry, boolean served, Urgency urgency, Money cheapest) {
        List<ScoreReason> reasons = new ArrayList<>();
        add(reasons, ScoreReason.PHONE_GIVEN, contact.phone().isPresent());
        add(reasons, ScoreReason.EMAIL_GIVEN, contact.email().isPresent());
        add(reasons, ScoreReason.AREA_KNOWN, enquiry.area().isPresent());
        add(reasons, ScoreReason.CITY_KNOWN, enquiry.city().isPresent());
        add(reasons, ScoreReason.CITY_SERVED, enquiry.city().isPresent() && served);
        add(reasons, ScoreReason.BUDGET_KNOWN, enquiry.budget().isPresent());
        add(reasons, ScoreReason.BUDGET_SUFFICIENT, isSufficient(enquiry, cheapest));
        add(reasons, ScoreReason.PACKAGE_CHOSEN, enquiry.chosenPackage().isPresent());
        add(reasons, ScoreReason.SCOPE_KNOWN, enquiry.scope().isPresent());
        add(
                reasons,
                ScoreReason.PROPERTY_DESCRIBED,
                enquiry.propertyType().isPresent()
                        || enquiry.condition().isPresent()
                        || enquiry.rooms().isPresent());
        add(
                reasons,
                ScoreReason.TIME_KNOWN,
                enquiry.handover().isPresent() || enquiry.start().isPresent());
        add(reasons, ScoreReason.URGENT, urgency == Urgency.HIGH);
        add(reasons, ScoreReason.WANTS_MEETING, enquiry.meetingTime().isPresent());
        return new Score(reasons);
    }

    private static boolean isSufficient(Enquiry enquiry, Money cheapest) {
        if (enquiry.budget().isEmpty() || enquiry.area().isEmpty()) {
            return false;
        }
        BigDecimal area = enquiry.area().get().squareMetres();
        return !enquiry.budget().get().isLessThan(cheapest.times(area));
    }

    private static void add(List<ScoreReason> reasons, ScoreReason reason, boolean holds) {
        if (holds) {
            reasons.add(reason);
        }
    }
}
