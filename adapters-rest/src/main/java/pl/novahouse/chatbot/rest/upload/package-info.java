/** Files of visitors over HTTP: taken in by anybody with a conversation, given out to staff alone. */
@NullMarked
package pl.novahouse.chatbot.rest.upload;

import org.jspecify.annotations.NullMarked;
