/** Wiring of the price list. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.catalogue;

import org.jspecify.annotations.NullMarked;
