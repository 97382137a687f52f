package pl.novahouse.chatbot.domain.catalogue;

import java.util.Set;

/**
 * One package of the price list.
 *
 * @param pricePerSquareMetre gross, for a flat of the reference area in developer state
 * @param designTime from the order to the finished design
 * @param worksTime the works themselves, for areas within {@link Limits#worksTimesHold}
 * @param worksTimeIndividual whether the works time is only a guide and agreed individually
 * @param products how many products its catalogue holds
 * @param swaps how many products may be swapped for others
 * @param meetings meetings with the designer
 * @param visualisedRooms what its 3D visualisations show; empty when it has none
 * @param bathroomCabinet whether a basic bathroom cabinet is included
 */
public record FinishingPackage(
        PackageName name,
        Price pricePerSquareMetre,
        LeadTime designTime,
        LeadTime worksTime,
        boolean worksTimeIndividual,
        Allowance products,
        Allowance swaps,
        Allowance meetings,
        Set<VisualisedRoom> visualisedRooms,
        boolean bathroomCabinet) {

    public FinishingPackage {
        visualisedRooms = Set.copyOf(visualisedRooms);
        if (pricePerSquareMetre.lowest().grosze() == 0) {
            throw new IllegalArgumentException("a package has a price");
        }
    }

    public boolean hasVisualisations() {
        return !visualisedRooms.isEmpty();
    }
}
