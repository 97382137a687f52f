/** Turns a visitor who wants to be contacted into a lead, and lets sales work with it. */
@NullMarked
package pl.novahouse.chatbot.application.lead;

import org.jspecify.annotations.NullMarked;
