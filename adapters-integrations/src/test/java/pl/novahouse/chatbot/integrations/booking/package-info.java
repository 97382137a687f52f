/** The calendar adapter against an HTTP server that answers as Zencal documents it. */
@NullMarked
package pl.novahouse.chatbot.integrations.booking;

import org.jspecify.annotations.NullMarked;
