package pl.novahouse.chatbot.integrations.delivery;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A real SMTP server for a test, on a free port. */
public final class MailServer implements QuarkusTestResourceLifecycleManager {

    static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    @Override
    public Map<String, String> start() {
        SERVER.start();
        return Map.of(
                "nova.mail.host", "localhost",
                "nova.mail.port", Integer.toString(SERVER.getSmtp().getPort()),
                "nova.mail.start-tls", "DISABLED",
                "nova.mail.timeout", "5s");
    }

    @Override
    public void stop() {
        SERVER.stop();
    }
}
