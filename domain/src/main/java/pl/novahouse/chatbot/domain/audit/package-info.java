/** The trail of what staff, visitors and jobs did: events in a chain of hashes. */
@NullMarked
package pl.novahouse.chatbot.domain.audit;

import org.jspecify.annotations.NullMarked;
