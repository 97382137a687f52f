package pl.novahouse.chatbot.domain.lead;

import java.util.List;

/**
 * How the board compares with the configuration.
 *
 * @param faults a technical sentence for each difference; none when all is well
 */
public record CrmInspection(List<String> faults) {

    public CrmInspection {
        faults = List.copyOf(faults);
    }
}
