package pl.novahouse.chatbot.rest.shared;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.shared.Violation;

/** Names the field of each broken rule as the client wrote it, and tells the rule in the client's language. */
@Singleton
final class FieldFaults {

    private static final PropertyNamingStrategies.NamingBase SNAKE_CASE =
            (PropertyNamingStrategies.NamingBase) PropertyNamingStrategies.SNAKE_CASE;

    private final MessageInterpolator interpolator;

    FieldFaults(ValidatorFactory validators) {
        this.interpolator = validators.getMessageInterpolator();
    }

    List<Refusal.FieldFault> of(ConstraintViolationException violated) {
        return violated.getConstraintViolations().stream()
                .map(this::of)
                .sorted(Comparator.comparing(Refusal.FieldFault::field))
                .toList();
    }

    private Refusal.FieldFault of(ConstraintViolation<?> violation) {
        MessageInterpolator.Context told = new Told(violation.getConstraintDescriptor(), violation.getInvalidValue());
        return new Refusal.FieldFault(
                fieldOf(violation),
                language -> interpolator.interpolate(violation.getMessageTemplate(), told, language.locale()));
    }

    /** A rule of the core. */
    static Refusal.FieldFault of(Violation violation) {
        return new Refusal.FieldFault(violation.field(), language -> switch (violation.rule()) {
            case REQUIRED -> language.choose("To pole jest wymagane.", "This field is required.");
            case TOO_LONG -> language.choose("Wartość jest za długa.", "The value is too long.");
            case OUT_OF_RANGE ->
                language.choose("Wartość jest poza dozwolonym zakresem.", "The value is outside the allowed range.");
            case UNKNOWN_VALUE -> language.choose("Nie ma takiej wartości.", "There is no such value.");
            case MALFORMED -> language.choose("Wartość ma niepoprawny format.", "The value is malformed.");
            case FORBIDDEN_CONTENT -> language.choose("Zawartość nie jest dozwolona.", "The content is not permitted.");
        });
    }

    /** A value that does not fit the field's type. */
    static Refusal.FieldFault ofType(JsonMappingException mismatch) {
        StringBuilder field = new StringBuilder();
        for (JsonMappingException.Reference step : mismatch.getPath()) {
            if (step.getFieldName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return new Refusal.FieldFault(
                field.toString(),
                language -> language.choose(
                        "Wartość ma niepoprawny typ lub format.", "The value has a wrong type or format."));
    }

    private static String fieldOf(ConstraintViolation<?> violation) {
        List<String> steps = new ArrayList<>();
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = SNAKE_CASE.translate(node.getName());
            } else if (node.getKind() == ElementKind.PROPERTY) {
                steps.add(wireName(violation.getLeafBean(), node.getName())
                        + (node.getIndex() == null ? "" : "[" + node.getIndex() + "]"));
            }
        }
        return steps.isEmpty() ? parameter : String.join(".", steps);
    }

    /** The name in JSON: the one that a component of the record declares, or its own in snake_case. */
    private static String wireName(@Nullable Object bean, String property) {
        if (bean instanceof Record) {
            for (RecordComponent component : bean.getClass().getRecordComponents()) {
                JsonProperty declared = component.getAccessor().getAnnotation(JsonProperty.class);
                if (component.getName().equals(property) && declared != null) {
                    return declared.value();
                }
            }
        }
        return SNAKE_CASE.translate(property);
    }

    private record Told(
            ConstraintDescriptor<?> descriptor, @Nullable Object value) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return descriptor;
        }

        @Override
        public @Nullable Object getValidatedValue() {
            return value;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new jakarta.validation.ValidationException("no such context: " + type);
        }
    }
}
