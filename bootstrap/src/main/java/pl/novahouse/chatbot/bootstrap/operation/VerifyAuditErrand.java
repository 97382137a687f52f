package pl.novahouse.chatbot.bootstrap.operation;

import io.quarkus.runtime.QuarkusApplication;
import java.util.Optional;
import org.jboss.logging.Logger;
import pl.novahouse.chatbot.application.audit.VerifyAuditTrail;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAnchor;

/** Examines the audit trail; a second argument is an end of the chain that was noted earlier. */
public final class VerifyAuditErrand implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(VerifyAuditErrand.class);

    private final VerifyAuditTrail verifyAuditTrail;

    public VerifyAuditErrand(VerifyAuditTrail verifyAuditTrail) {
        this.verifyAuditTrail = verifyAuditTrail;
    }

    @Override
    public int run(String... arguments) {
        Optional<AuditAnchor> noted =
                arguments.length > 1 ? Optional.of(AuditAnchor.parse(arguments[1])) : Optional.empty();
        var result = verifyAuditTrail.execute(
                new VerifyAuditTrail.Command(Optional.of(new Actor.Job("verify-audit")), noted));
        return switch (result) {
            case VerifyAuditTrail.Result.Intact(AuditAnchor head) -> {
                LOG.infof("the audit trail is intact; note its end elsewhere: %s", head);
                yield 0;
            }
            case VerifyAuditTrail.Result.Broken broken -> {
                LOG.errorf(
                        "the audit trail is broken at entry %d (%s); %d entries before it are good",
                        broken.sequence(), broken.fault(), broken.good());
                yield 1;
            }
        };
    }
}
