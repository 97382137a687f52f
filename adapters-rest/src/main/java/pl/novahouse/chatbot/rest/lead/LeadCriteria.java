package pl.novahouse.chatbot.rest.lead;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query string by which staff choose leads, as it was typed. */
public record LeadCriteria(
        @Parameter(description = "Part of a name, an e-mail address or a number.") @QueryParam("q") @Nullable
        String text,

        @Parameter(description = "new, contacted, qualified, converted or lost.") @QueryParam("status") @Nullable
        String status,

        @Parameter(description = "The assignee's subject.") @QueryParam("assignee") @Nullable
        String assignee,

        @Parameter(description = "At least so many points, 0 to 100.") @QueryParam("min_score") @Nullable
        String score,

        @Parameter(description = "First day of creation, such as 2026-01-31, Polish time.")
        @QueryParam("from")
        @Nullable
        String from,

        @Parameter(description = "Last day of creation, included.") @QueryParam("until") @Nullable
        String until) {}
