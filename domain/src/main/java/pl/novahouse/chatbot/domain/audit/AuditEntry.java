package pl.novahouse.chatbot.domain.audit;

import java.time.Instant;

/**
 * An event in its place in the chain.
 *
 * @param sequence from 1, without gaps
 */
public record AuditEntry(long sequence, Instant at, AuditEvent event, AuditSeal seal) {}
