package pl.novahouse.chatbot.rest.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the generated description: the refusals that every operation shares follow from its shape, its own ones
 * from the extension {@value #CODES}, each with an example.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Nova House Chatbot",
                        version = "1",
                        description =
                                "A refusal has one shape everywhere (schema Error). Every answer carries X-Request-ID;"
                                        + " unknown fields of a request are ignored. Amounts are in złoty, gross."),
        tags = {
            @Tag(name = "chat", description = "The visitor's conversation"),
            @Tag(name = "leads", description = "Enquiries by form"),
            @Tag(name = "catalogue", description = "The price list"),
            @Tag(name = "booking", description = "Free consultations with a person"),
            @Tag(name = "webhooks", description = "What calendar and board post; the end of the address is a secret"),
            @Tag(name = "operation", description = "The state of the service"),
            @Tag(name = "staff", description = "For staff, with a bearer token of the company's OpenID provider")
        },
        components =
                @Components(
                        schemas = @Schema(name = "Error", implementation = ErrorBody.class),
                        securitySchemes = {
                            @SecurityScheme(
                                    securitySchemeName = "session_token",
                                    type = SecuritySchemeType.APIKEY,
                                    in = SecuritySchemeIn.HEADER,
                                    apiKeyName = "X-Session-Token",
                                    description = "The token that was returned when the conversation opened."),
                            @SecurityScheme(
                                    securitySchemeName = "staff",
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "bearer",
                                    bearerFormat = "JWT",
                                    description = "An access token with one of the roles that the operation names.")
                        }))
public final class ApiDescription implements OASFilter {

    /** Names, on an operation, the error codes that are its own, separated by spaces. */
    public static final String CODES = "x-error-codes";

    private static final String JSON = "application/json";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description
                .getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(ApiDescription::complete));
    }

    private static void complete(Operation operation) {
        operation.getResponses().removeAPIResponse("401");
        operation.getResponses().removeAPIResponse("403");
        addExamples(operation);
        Map<Integer, List<ErrorCode>> refusals = new TreeMap<>();
        for (ErrorCode code : codes(operation)) {
            refusals.computeIfAbsent(code.status(), status -> new ArrayList<>()).add(code);
        }
        operation.getResponses().getAPIResponses().values().forEach(response -> {
            nameTheRequest(response);
            addRates(response);
        });
        refusals.forEach(
                (status, codes) -> operation.getResponses().addAPIResponse(Integer.toString(status), response(codes)));
    }

    /** Requests and answers as in {@code openapi/<operation>.request.json} and {@code .response.json}. */
    private static void addExamples(Operation operation) {
        example(operation, "request")
                .ifPresent(example -> operation
                        .getRequestBody()
                        .getContent()
                        .getMediaTypes()
                        .values()
                        .forEach(media -> media.setExample(example)));
        example(operation, "response")
                .ifPresent(example -> operation.getResponses().getAPIResponses().values().stream()
                        .filter(response -> response.getContent() != null)
                        .flatMap(response -> response.getContent().getMediaTypes().values().stream())
                        .forEach(media -> media.setExample(example)));
    }

    private static Optional<Object> example(Operation operation, String side) {
        String name = "/openapi/" + operation.getOperationId() + "." + side + ".json";
        try (InputStream file = ApiDescription.class.getResourceAsStream(name)) {
            return file == null ? Optional.empty() : Optional.of(new ObjectMapper().readValue(file, Object.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<ErrorCode> codes(Operation operation) {
        Set<ErrorCode> codes = new LinkedHashSet<>();
        if (operation.getRequestBody() != null) {
            if (operation.getRequestBody().getContent().hasMediaType(JSON)) {
                codes.addAll(List.of(ErrorCode.MALFORMED_JSON, ErrorCode.TOO_MANY_KEYS));
            }
            codes.addAll(List.of(
                    ErrorCode.VALIDATION_FAILED, ErrorCode.PAYLOAD_TOO_LARGE, ErrorCode.UNSUPPORTED_MEDIA_TYPE));
        } else if (has(operation, Parameter.In.QUERY)) {
            codes.add(ErrorCode.VALIDATION_FAILED);
        }
        if (requires(operation, "staff")) {
            codes.addAll(List.of(ErrorCode.UNAUTHENTICATED, ErrorCode.FORBIDDEN));
        }
        if (requires(operation, "session_token")) {
            codes.addAll(List.of(ErrorCode.SESSION_TOKEN_REQUIRED, ErrorCode.FORBIDDEN, ErrorCode.NOT_FOUND));
        }
        if (has(operation, Parameter.In.PATH)) {
            codes.add(ErrorCode.NOT_FOUND);
        }
        if (operation.getExtensions() != null && operation.getExtensions().get(CODES) instanceof String own) {
            for (String code : own.split(" ")) {
                codes.add(ErrorCode.valueOf(code.toUpperCase(Locale.ROOT)));
            }
        }
        codes.addAll(List.of(ErrorCode.NOT_ACCEPTABLE, ErrorCode.RATE_LIMITED));
        if (!requires(operation, "staff")) {
            codes.add(ErrorCode.TEMPORARILY_BLOCKED);
        }
        codes.addAll(List.of(ErrorCode.INTERNAL_ERROR, ErrorCode.SERVICE_UNAVAILABLE));
        return codes;
    }

    private static boolean has(Operation operation, Parameter.In place) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == place);
    }

    private static boolean requires(Operation operation, String scheme) {
        return operation.getSecurity() != null
                && operation.getSecurity().stream().anyMatch(requirement -> requirement.hasScheme(scheme));
    }

    private static APIResponse response(List<ErrorCode> codes) {
        Map<String, Example> examples = new LinkedHashMap<>();
        for (ErrorCode code : codes) {
            examples.put(code.wireName(), OASFactory.createExample().value(example(code)));
        }
        Content content = OASFactory.createContent()
                .addMediaType(
                        JSON,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Error"))
                                .examples(examples));
        APIResponse response = OASFactory.createAPIResponse()
                .description(String.join(
                        " / ",
                        codes.stream()
                                .map(code -> code.sentence(ErrorLanguage.ENGLISH))
                                .toList()))
                .content(content);
        nameTheRequest(response);
        if (codes.getFirst().status() == ErrorCode.RATE_LIMITED.status()) {
            response.addHeader("Retry-After", header("Seconds to wait before the next attempt.", "2"));
            addRates(response);
        }
        return response;
    }

    private static Map<String, Object> example(ErrorCode code) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("error", code.wireName());
        example.put("message", code.sentence(ErrorLanguage.POLISH));
        example.put("request_id", "0192f6f0-6c1d-7a52-8a0e-5d3f0e1c2b3a");
        if (code == ErrorCode.VALIDATION_FAILED) {
            example.put("details", List.of(Map.of("field", "message", "message", "To pole nie może być puste.")));
        }
        return example;
    }

    private static void nameTheRequest(APIResponse response) {
        response.addHeader(
                RequestIds.HEADER, header("Under which the answer is found in the logs.", "0192f6f0-6c1d-7a52"));
    }

    private static void addRates(APIResponse response) {
        response.addHeader("RateLimit-Limit", header("How many calls the tightest limit allows.", "60"));
        response.addHeader("RateLimit-Remaining", header("How many of them are left.", "59"));
        response.addHeader("RateLimit-Reset", header("Seconds until all of them are allowed again.", "10"));
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING))
                .example(example);
    }
}
