package pl.novahouse.chatbot.application.operation.port;

import pl.novahouse.chatbot.domain.operation.PartCondition;

/** A part that is always the same. */
public record FixedServicePart(String name, PartCondition condition) implements ServicePart {}
