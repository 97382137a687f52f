/** How a visitor becomes a lead, and how staff work with leads, on in-memory ports. */
@NullMarked
package pl.novahouse.chatbot.application.lead;

import org.jspecify.annotations.NullMarked;
