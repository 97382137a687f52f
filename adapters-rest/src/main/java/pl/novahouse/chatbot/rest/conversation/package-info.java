/** The visitor's chat over HTTP and the staff's view of conversations. */
@NullMarked
package pl.novahouse.chatbot.rest.conversation;

import org.jspecify.annotations.NullMarked;
