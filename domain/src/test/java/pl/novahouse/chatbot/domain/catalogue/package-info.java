/** Laws of the catalogue. */
@NullMarked
package pl.novahouse.chatbot.domain.catalogue;

import org.jspecify.annotations.NullMarked;
