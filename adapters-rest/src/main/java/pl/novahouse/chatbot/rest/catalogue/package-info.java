/** The price list over HTTP. */
@NullMarked
package pl.novahouse.chatbot.rest.catalogue;

import org.jspecify.annotations.NullMarked;
