package pl.novahouse.chatbot.domain.booking;

import java.util.UUID;

/** Identity of one booking of ours, whatever the calendar makes of it. */
public record BookingId(UUID value) {}
