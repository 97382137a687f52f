/** The visitor's chat over HTTP. */
@NullMarked
package pl.novahouse.chatbot.rest.conversation;

import org.jspecify.annotations.NullMarked;
