/** The in-memory price list and what every price list must do. */
@NullMarked
package pl.novahouse.chatbot.application.catalogue.port;

import org.jspecify.annotations.NullMarked;
