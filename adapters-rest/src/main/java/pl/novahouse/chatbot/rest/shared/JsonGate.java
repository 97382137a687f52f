package pl.novahouse.chatbot.rest.shared;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads every JSON body within its limits and lets {@link JsonScan} judge it before it becomes a value. */
@Provider
public final class JsonGate implements ReaderInterceptor {

    private static final String MACHINES = "/api/v1/webhooks/";
    private static final int MACHINE_KEYS = 1000;
    private static final int MACHINE_DEPTH = 20;

    private final int maxBytes;
    private final JsonScan scan;
    private final JsonScan machineScan;
    private final RoutingContext routing;

    @Inject
    public JsonGate(EdgeSettings settings, RoutingContext routing) {
        this.maxBytes = settings.limits().jsonBytes();
        this.scan = new JsonScan(settings.limits());
        this.machineScan = new JsonScan(ofMachines(settings.limits()));
        this.routing = routing;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        MediaType type = context.getMediaType();
        if (type != null && type.getSubtype().endsWith("json")) {
            byte[] body = read(context.getInputStream());
            if (body.length > 0) {
                JsonScan judge = routing.normalizedPath().startsWith(MACHINES) ? machineScan : scan;
                judge.judge(body).ifPresent(language -> ErrorAnswers.tellIn(routing, ErrorLanguage.ofCode(language)));
            }
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    /** Other people's systems decide themselves how many fields they post. */
    private static EdgeSettings.Limits ofMachines(EdgeSettings.Limits limits) {
        return new EdgeSettings.Limits(
                limits.jsonBytes(),
                limits.uploadBytes(),
                Math.max(limits.jsonKeys(), MACHINE_KEYS),
                Math.max(limits.jsonDepth(), MACHINE_DEPTH),
                limits.headerBytes(),
                limits.uriLength());
    }

    private byte[] read(InputStream stream) throws IOException {
        byte[] body = stream.readNBytes(maxBytes + 1);
        if (body.length > maxBytes) {
            throw new EdgeRefusal(ErrorCode.PAYLOAD_TOO_LARGE);
        }
        return body;
    }
}
