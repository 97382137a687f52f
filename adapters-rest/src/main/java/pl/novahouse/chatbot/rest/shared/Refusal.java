package pl.novahouse.chatbot.rest.shared;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A refusal before it has a language.
 *
 * @param code what is refused
 * @param details the invalid fields, each able to tell itself in a language
 * @param retryAfter how long the caller should wait, when waiting helps
 */
record Refusal(ErrorCode code, List<FieldFault> details, Optional<Duration> retryAfter) {

    /** One invalid field. */
    record FieldFault(String field, Function<ErrorLanguage, String> sentence) {}

    Refusal {
        details = List.copyOf(details);
    }

    static Refusal of(ErrorCode code) {
        return new Refusal(code, List.of(), Optional.empty());
    }

    static Refusal invalid(List<FieldFault> faults) {
        return new Refusal(ErrorCode.VALIDATION_FAILED, faults, Optional.empty());
    }

    static Refusal invalid(String field, String polish, String english) {
        return invalid(List.of(new FieldFault(field, language -> language.choose(polish, english))));
    }

    static Refusal later(ErrorCode code, Duration retryAfter) {
        return new Refusal(code, List.of(), Optional.of(retryAfter));
    }

    ErrorBody body(ErrorLanguage language, String requestId) {
        return new ErrorBody(
                code.wireName(),
                code.sentence(language),
                requestId,
                details.stream()
                        .map(fault -> new ErrorBody.Detail(
                                fault.field(), fault.sentence().apply(language)))
                        .toList());
    }
}
