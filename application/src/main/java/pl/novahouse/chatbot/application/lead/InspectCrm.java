package pl.novahouse.chatbot.application.lead;

import pl.novahouse.chatbot.application.lead.port.Crm;
import pl.novahouse.chatbot.domain.lead.CrmInspection;

/** Says how the sales board compares with the configuration. */
public final class InspectCrm {

    private final Crm crm;

    public InspectCrm(Crm crm) {
        this.crm = crm;
    }

    public record Result(CrmInspection inspection) {}

    public Result execute() {
        return new Result(crm.inspect());
    }
}
