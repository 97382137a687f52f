package pl.novahouse.chatbot.rest.retention;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.domain.consent.Objection;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.Violation;

/** What visitors object to in their own conversation. */
@Schema(name = "OwnObjectionRequest")
record OwnObjectionRequest(
        @Schema(description = "marketing, or processing of any kind.", examples = "processing", required = true)
        @NotNull
        @Pattern(regexp = "^(marketing|processing)$")
        String objection) {

    Objection toObjection() {
        return meant(objection);
    }

    /** @throws ProblemException {@link Problem.ValidationFailed} for what is no objection */
    static Objection meant(String objection) {
        return Arrays.stream(Objection.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(objection))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new Problem.ValidationFailed(
                        List.of(new Violation("objection", Violation.Rule.UNKNOWN_VALUE)))));
    }
}
