package pl.novahouse.chatbot.domain.shared;

/**
 * What the company says of itself.
 *
 * @param address of the office, in one line
 * @param controller who answers for personal data, with the address
 * @param since the year it was founded
 * @param finishedProjects at least so many
 * @param satisfiedPercent satisfied clients, 0 to 100
 * @param aheadOfTimePercent projects finished ahead of time, 0 to 100
 * @param suppliers at least so many
 * @param earliestStartWeeks weeks from signing to the start of the works, at the soonest
 * @param latestStartWeeks the same at the latest
 * @param reducedVatFlat flats up to this area carry the reduced VAT
 * @param reducedVatHouse houses up to this area carry the reduced VAT
 */
public record Company(
        String name,
        PhoneNumber phone,
        EmailAddress email,
        String address,
        String controller,
        OpeningHours hours,
        int since,
        int finishedProjects,
        int satisfiedPercent,
        int aheadOfTimePercent,
        int suppliers,
        int earliestStartWeeks,
        int latestStartWeeks,
        Area reducedVatFlat,
        Area reducedVatHouse) {

    public Company {
        if (name.isBlank() || address.isBlank() || controller.isBlank()) {
            throw new IllegalArgumentException("a company has a name, an address and a controller");
        }
        if (isNoPercentage(satisfiedPercent) || isNoPercentage(aheadOfTimePercent)) {
            throw new IllegalArgumentException("a percentage is 0 to 100");
        }
        if (earliestStartWeeks < 1 || latestStartWeeks <= earliestStartWeeks) {
            throw new IllegalArgumentException("the start of the works goes from the sooner to the later");
        }
    }

    private static boolean isNoPercentage(int percent) {
        return percent < 0 || percent > 100;
    }
}
