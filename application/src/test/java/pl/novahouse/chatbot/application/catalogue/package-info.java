/** The use cases of the price list, exercised. */
@NullMarked
package pl.novahouse.chatbot.application.catalogue;

import org.jspecify.annotations.NullMarked;
