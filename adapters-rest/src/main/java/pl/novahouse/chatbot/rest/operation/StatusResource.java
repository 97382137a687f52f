package pl.novahouse.chatbot.rest.operation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.novahouse.chatbot.application.operation.ReadStatus;

/** Which version runs and which parts are degraded. */
@Path("/api/v1/status")
@Singleton
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operation")
public class StatusResource {

    private final ReadStatus readStatus;

    StatusResource(ReadStatus readStatus) {
        this.readStatus = readStatus;
    }

    @GET
    @Operation(operationId = "readStatus", summary = "Version and the condition of each part")
    public StatusResponse status() {
        return StatusResponse.from(readStatus.execute());
    }
}
