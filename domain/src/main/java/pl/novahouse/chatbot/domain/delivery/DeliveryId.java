package pl.novahouse.chatbot.domain.delivery;

import java.util.UUID;

/** Identity of one delivery; also the key under which its first request is repeated safely. */
public record DeliveryId(UUID value) {}
