/** Counters in memory and the contracts of the ports around limits. */
@NullMarked
package pl.novahouse.chatbot.application.traffic.port;

import org.jspecify.annotations.NullMarked;
