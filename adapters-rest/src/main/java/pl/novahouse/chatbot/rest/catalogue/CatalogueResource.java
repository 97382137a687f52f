package pl.novahouse.chatbot.rest.catalogue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.novahouse.chatbot.application.catalogue.ListPackages;
import pl.novahouse.chatbot.application.catalogue.QuoteArea;
import pl.novahouse.chatbot.rest.shared.ClientLanguage;

/** The price list and totals computed from it; the same for everybody. */
@Path("/api/v1")
@Singleton
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
public class CatalogueResource {

    private final ListPackages listPackages;
    private final QuoteArea quoteArea;

    CatalogueResource(ListPackages listPackages, QuoteArea quoteArea) {
        this.listPackages = listPackages;
        this.quoteArea = quoteArea;
    }

    @GET
    @Path("/packages")
    @Operation(operationId = "listPackages", summary = "The price list, worded in the language of Accept-Language")
    public PackagesResponse packages(@Context HttpHeaders headers) {
        return PackagesResponse.from(listPackages.execute().catalogue(), ClientLanguage.of(headers));
    }

    @POST
    @Path("/quotes")
    @Operation(operationId = "quoteArea", summary = "Totals for an area")
    public QuotesResponse quotes(@NotNull @Valid QuoteRequest request) {
        return QuotesResponse.from(quoteArea.execute(request.toCommand()));
    }
}
