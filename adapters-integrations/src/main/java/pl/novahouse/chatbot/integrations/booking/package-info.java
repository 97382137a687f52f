/** The calendar of Zencal behind the booking's port. */
@NullMarked
package pl.novahouse.chatbot.integrations.booking;

import org.jspecify.annotations.NullMarked;
