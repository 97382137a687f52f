package pl.novahouse.chatbot.rest.retention;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same whether or not anything is kept. */
@Schema(name = "DataRequestResponse")
record DataRequestResponse(UUID dataRequestId) {}
