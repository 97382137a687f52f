package pl.novahouse.chatbot.application.delivery.port;

import java.util.EnumMap;
import java.util.Map;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.delivery.TargetCondition;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Conditions in a map. */
public final class InMemoryTargetConditions implements TargetConditions {

    private final Map<Target, TargetCondition> kept = new EnumMap<>(Target.class);

    @Override
    public synchronized TargetCondition read(Target target) {
        return kept.getOrDefault(target, TargetCondition.good(target));
    }

    @Override
    public synchronized TargetCondition readForUpdate(Target target) {
        return read(target);
    }

    @Override
    public synchronized void store(TargetCondition condition) {
        if (read(condition.target()).version() != condition.version()) {
            throw new ProblemException(new Problem.Conflict());
        }
        kept.put(
                condition.target(),
                new TargetCondition(
                        condition.target(),
                        condition.pause(),
                        condition.restUntil(),
                        condition.breaker(),
                        condition.version() + 1));
    }
}
