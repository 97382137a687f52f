/** The knowledge base's ports in memory, and what every adapter of theirs guarantees. */
@NullMarked
package pl.novahouse.chatbot.application.knowledge.port;

import org.jspecify.annotations.NullMarked;
