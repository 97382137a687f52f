/** Leads on in-memory ports. */
@NullMarked
package pl.novahouse.chatbot.application.lead;

import org.jspecify.annotations.NullMarked;
