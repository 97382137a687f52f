package pl.novahouse.chatbot.domain.lead;

import java.util.UUID;

/** Identity of one lead, for staff and machines; a visitor never learns it. */
public record LeadId(UUID value) {}
