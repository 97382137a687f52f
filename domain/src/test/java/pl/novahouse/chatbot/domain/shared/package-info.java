/** Laws of the shared values. */
@NullMarked
package pl.novahouse.chatbot.domain.shared;

import org.jspecify.annotations.NullMarked;
