package pl.novahouse.chatbot.rest.traffic;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.traffic.EndpointClass;

/** Tells by method and path how a call is counted. A path that nobody named here is still counted as what it is near. */
final class Endpoints {

    private Endpoints() {}

    static EndpointClass classOf(String method, @Nullable String path) {
        List<String> steps = steps(path == null ? "" : path);
        return switch (step(steps, 0)) {
            case "admin" -> ofStaff(steps);
            case "api" -> ofApi(method, steps.subList(Math.min(2, steps.size()), steps.size()));
            default -> EndpointClass.OTHER;
        };
    }

    private static EndpointClass ofApi(String method, List<String> steps) {
        boolean changes = !method.equals("GET") && !method.equals("HEAD");
        return switch (step(steps, 0)) {
            case "admin" -> ofStaff(steps);
            case "webhooks" -> EndpointClass.MACHINE;
            case "status" -> EndpointClass.OTHER;
            case "leads", "bookings", "rodo" -> changes ? EndpointClass.FORM : EndpointClass.VISITOR;
            case "chat" -> changes ? ofChat(steps) : EndpointClass.VISITOR;
            default -> EndpointClass.VISITOR;
        };
    }

    private static EndpointClass ofChat(List<String> steps) {
        return switch (step(steps, 1)) {
            case "", "stream" -> EndpointClass.CHAT;
            case "sessions" ->
                switch (step(steps, steps.size() - 1)) {
                    case "sessions" -> EndpointClass.SESSION;
                    case "uploads" -> EndpointClass.UPLOAD;
                    default -> EndpointClass.VISITOR;
                };
            default -> EndpointClass.VISITOR;
        };
    }

    private static EndpointClass ofStaff(List<String> steps) {
        return steps.stream().anyMatch(Endpoints::isExport) ? EndpointClass.EXPORT : EndpointClass.STAFF;
    }

    private static boolean isExport(String step) {
        return step.startsWith("export") || step.endsWith(".csv") || step.endsWith(".xlsx");
    }

    private static String step(List<String> steps, int index) {
        return index < steps.size() ? steps.get(index) : "";
    }

    private static List<String> steps(String path) {
        return Arrays.stream(path.split("/")).filter(step -> !step.isEmpty()).toList();
    }
}
