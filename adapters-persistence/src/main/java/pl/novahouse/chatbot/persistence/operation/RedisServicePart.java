package pl.novahouse.chatbot.persistence.operation;

import jakarta.enterprise.context.ApplicationScoped;
import pl.novahouse.chatbot.application.operation.port.ServicePart;
import pl.novahouse.chatbot.domain.operation.PartCondition;
import pl.novahouse.chatbot.persistence.shared.RedisGate;

/** Redis, as the gate to it finds it. */
@ApplicationScoped
public class RedisServicePart implements ServicePart {

    private final RedisGate gate;

    public RedisServicePart(RedisGate gate) {
        this.gate = gate;
    }

    @Override
    public String name() {
        return "redis";
    }

    @Override
    public PartCondition condition() {
        if (!gate.isConfigured()) {
            return PartCondition.OFF;
        }
        return gate.works() ? PartCondition.UP : PartCondition.DEGRADED;
    }
}
