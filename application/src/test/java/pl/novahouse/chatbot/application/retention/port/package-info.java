/** In-memory ports of retention and their contracts. */
@NullMarked
package pl.novahouse.chatbot.application.retention.port;

import org.jspecify.annotations.NullMarked;
