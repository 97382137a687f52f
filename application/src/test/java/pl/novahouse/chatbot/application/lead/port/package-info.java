/** The in-memory port of lead and what every adapter of it promises. */
@NullMarked
package pl.novahouse.chatbot.application.lead.port;

import org.jspecify.annotations.NullMarked;
