/** Bringing to the outside what it must learn, and what staff can do when that does not succeed. */
@NullMarked
package pl.novahouse.chatbot.application.delivery;

import org.jspecify.annotations.NullMarked;
