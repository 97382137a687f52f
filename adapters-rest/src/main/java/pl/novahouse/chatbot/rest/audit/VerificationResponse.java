package pl.novahouse.chatbot.rest.audit;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.audit.VerifyAuditTrail;

/** What an examination of the audit trail found. */
@Schema(name = "AuditVerification")
record VerificationResponse(
        @Schema(required = true) boolean intact,

        @Schema(description = "How many entries from the first on are as they were written.", required = true)
        long good,

        @Schema(description = "Number and seal of the last entry; worth keeping elsewhere.", nullable = true) @Nullable
        String anchor,

        @Schema(description = "The first place where it shows, from 1.", nullable = true) @Nullable
        Long brokenAt,

        @Schema(description = "changed, missing, reordered, cut_off or another_chain.", nullable = true) @Nullable
        String fault) {

    static VerificationResponse from(VerifyAuditTrail.Result result) {
        return switch (result) {
            case VerifyAuditTrail.Result.Intact intact ->
                new VerificationResponse(
                        true, intact.head().sequence(), intact.head().toString(), null, null);
            case VerifyAuditTrail.Result.Broken broken ->
                new VerificationResponse(
                        false,
                        broken.good(),
                        null,
                        broken.sequence(),
                        broken.fault().name().toLowerCase(Locale.ROOT));
        };
    }
}
