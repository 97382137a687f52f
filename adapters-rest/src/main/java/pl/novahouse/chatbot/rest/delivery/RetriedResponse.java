package pl.novahouse.chatbot.rest.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many deliveries were put back in the queue. */
@Schema(name = "DeliveriesRetried")
record RetriedResponse(@Schema(required = true) int retried) {}
