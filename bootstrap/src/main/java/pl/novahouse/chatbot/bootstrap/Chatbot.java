package pl.novahouse.chatbot.bootstrap;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The running service: says where it is, then waits to be stopped. */
public final class Chatbot implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(Chatbot.class);

    private final int port;
    private final int managementPort;

    public Chatbot(
            @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "quarkus.management.port") int managementPort) {
        this.port = port;
        this.managementPort = managementPort;
    }

    @Override
    public int run(String... args) {
        LOG.infof("widget and demo page: http://localhost:%d/", port);
        LOG.infof("admin panel:          http://localhost:%d/admin", port);
        LOG.infof("API description:      http://localhost:%d/openapi", port);
        LOG.infof("health and metrics:   http://localhost:%d/q/health", managementPort);
        Quarkus.waitForExit();
        return 0;
    }
}
