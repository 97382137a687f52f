/** Files that visitors send: what they may be, what is known about them, and who may open them. */
@NullMarked
package pl.novahouse.chatbot.domain.upload;

import org.jspecify.annotations.NullMarked;
