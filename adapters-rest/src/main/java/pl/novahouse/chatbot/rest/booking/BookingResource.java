package pl.novahouse.chatbot.rest.booking;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.booking.BookConsultation;
import pl.novahouse.chatbot.application.booking.FindSlots;
import pl.novahouse.chatbot.application.booking.ReadBookingLink;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.Violation;
import pl.novahouse.chatbot.rest.conversation.SessionTokens;
import pl.novahouse.chatbot.rest.shared.ApiDescription;
import pl.novahouse.chatbot.rest.shared.ClientLanguage;

/** Shows free slots and books them. */
@Path("/api/v1")
@Singleton
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "booking")
public class BookingResource {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private final FindSlots findSlots;
    private final BookConsultation bookConsultation;
    private final ReadBookingLink readBookingLink;

    BookingResource(FindSlots findSlots, BookConsultation bookConsultation, ReadBookingLink readBookingLink) {
        this.findSlots = findSlots;
        this.bookConsultation = bookConsultation;
        this.readBookingLink = readBookingLink;
    }

    @GET
    @Path("/booking/slots")
    @Operation(
            operationId = "findSlots",
            summary = "Free slots for a consultation",
            description = "Two weeks from today unless days are named, at most 31 days. Where the calendar is not"
                    + " configured or does not answer, bookable is false, the list is empty and the link remains.")
    public SlotsResponse slots(
            @Parameter(description = "First day, such as 2026-12-01, Polish time.") @QueryParam("from") @Nullable
                    String from,
            @Parameter(description = "Last day, included.") @QueryParam("to") @Nullable String to,
            @Context HttpHeaders headers) {
        FindSlots.Command command = new FindSlots.Command(day("from", from), day("to", to));
        return SlotsResponse.from(findSlots.execute(command), ClientLanguage.of(headers));
    }

    @POST
    @Path("/bookings")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = "session_token")
    @Extension(name = ApiDescription.CODES, value = "consent_required conversation_closed conflict")
    @Operation(
            operationId = "bookConsultation",
            summary = "Book a consultation",
            description = "Needs the visitor's consent to be contacted. Asking again for the same slot tells how it"
                    + " stands and books nothing a second time.")
    public BookingResponse book(
            @NotNull @Valid BookingRequest request,
            @Parameter(hidden = true) @HeaderParam(SessionTokens.HEADER) @Nullable String token) {
        return BookingResponse.from(bookConsultation.execute(request.toCommand(SessionTokens.of(token))));
    }

    @GET
    @Path("/booking/link")
    @SecurityRequirementsSet(@SecurityRequirement(name = "session_token"))
    @SecurityRequirementsSet({})
    @Operation(
            operationId = "readBookingLink",
            summary = "The page where a visitor books by themselves",
            description = "With a session and its token, and the visitor's consent to be contacted, the link fills the"
                    + " form in; otherwise it says nothing about them.")
    public BookingLinkResponse link(
            @Parameter(description = "The visitor's own conversation.") @QueryParam("session_id") @Nullable
                    String sessionId,
            @Parameter(hidden = true) @HeaderParam(SessionTokens.HEADER) @Nullable String token) {
        return BookingLinkResponse.from(
                readBookingLink.execute(new ReadBookingLink.Command(conversation(sessionId), SessionTokens.of(token))));
    }

    private static Optional<ConversationId> conversation(@Nullable String id) {
        if (id == null || id.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ConversationId(UUID.fromString(id)));
        } catch (IllegalArgumentException none) {
            throw malformed("session_id");
        }
    }

    private static Optional<LocalDate> day(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(value.strip());
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw malformed(field);
            }
            return Optional.of(day);
        } catch (DateTimeException none) {
            throw malformed(field);
        }
    }

    private static ProblemException malformed(String field) {
        return new ProblemException(
                new Problem.ValidationFailed(List.of(new Violation(field, Violation.Rule.MALFORMED))));
    }
}
