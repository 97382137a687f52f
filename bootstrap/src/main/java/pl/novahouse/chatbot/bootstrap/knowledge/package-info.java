/** Wiring of the knowledge base. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.knowledge;

import org.jspecify.annotations.NullMarked;
