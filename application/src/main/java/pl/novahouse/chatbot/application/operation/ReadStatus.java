package pl.novahouse.chatbot.application.operation;

import java.util.Comparator;
import java.util.List;
import pl.novahouse.chatbot.application.operation.port.ServicePart;
import pl.novahouse.chatbot.domain.operation.PartCondition;

/** Says which version runs and which parts are degraded. */
public final class ReadStatus {

    private final String version;
    private final List<ServicePart> parts;

    public ReadStatus(String version, List<ServicePart> parts) {
        this.version = version;
        this.parts = List.copyOf(parts);
    }

    /** @param parts by name */
    public record Result(String version, List<Part> parts) {}

    public record Part(String name, PartCondition condition) {}

    public Result execute() {
        return new Result(
                version,
                parts.stream()
                        .map(part -> new Part(part.name(), part.condition()))
                        .sorted(Comparator.comparing(Part::name))
                        .toList());
    }
}
