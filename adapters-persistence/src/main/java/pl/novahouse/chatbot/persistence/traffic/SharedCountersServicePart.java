package pl.novahouse.chatbot.persistence.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import pl.novahouse.chatbot.application.operation.port.ServicePart;
import pl.novahouse.chatbot.domain.operation.PartCondition;
import pl.novahouse.chatbot.persistence.shared.RedisGate;

/**
 * Whether all instances count calls together: up in Redis, off where each process counts for itself by configuration,
 * degraded where it does so because Redis does not work.
 */
@ApplicationScoped
public class SharedCountersServicePart implements ServicePart {

    private final RedisGate redis;

    public SharedCountersServicePart(RedisGate redis) {
        this.redis = redis;
    }

    @Override
    public String name() {
        return "shared_rate_counters";
    }

    @Override
    public PartCondition condition() {
        if (!redis.isConfigured()) {
            return PartCondition.OFF;
        }
        return redis.works() ? PartCondition.UP : PartCondition.DEGRADED;
    }
}
