/** Counters in Redis or in the process, fingerprints of networks, and the networks that are kept out. */
@NullMarked
package pl.novahouse.chatbot.persistence.traffic;

import org.jspecify.annotations.NullMarked;
