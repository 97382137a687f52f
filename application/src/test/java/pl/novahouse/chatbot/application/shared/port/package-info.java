/** The contracts of the shared ports and their in-memory adapters. */
@NullMarked
package pl.novahouse.chatbot.application.shared.port;

import org.jspecify.annotations.NullMarked;
