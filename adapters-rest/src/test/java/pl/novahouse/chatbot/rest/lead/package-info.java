/** Leads over HTTP, as forms and staff meet them. */
@NullMarked
package pl.novahouse.chatbot.rest.lead;

import org.jspecify.annotations.NullMarked;
