package pl.novahouse.chatbot.rest.retention;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import pl.novahouse.chatbot.application.retention.DescribeProcessing;
import pl.novahouse.chatbot.domain.shared.Company;

/** The privacy notice, whose tables come from the inventory. */
@Path("/privacy")
@Singleton
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class PrivacyResource {

    private final DescribeProcessing describeProcessing;
    private final Company company;

    PrivacyResource(DescribeProcessing describeProcessing, Company company) {
        this.describeProcessing = describeProcessing;
        this.company = company;
    }

    @CheckedTemplate(basePath = "retention")
    static class Templates {
        static native TemplateInstance privacy(Notice notice);
    }

    /** What the notice tells. */
    public record Notice(String controller, String email, List<KeptFor> classes, List<Elsewhere> places) {}

    /** Where data is kept or goes beside the database. */
    public record Elsewhere(String name, String data, String basis, String howLong) {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance show() {
        DescribeProcessing.Result described = describeProcessing.execute();
        return Templates.privacy(new Notice(
                company.controller(),
                company.email().value(),
                described.inventory().classes().stream()
                        .map(each -> KeptFor.of(each, described.policy()))
                        .toList(),
                described.inventory().places().stream()
                        .map(place -> new Elsewhere(place.name(), place.data(), place.basis(), place.howLong()))
                        .toList()));
    }
}
