/** Files over HTTP, on in-memory ports. */
@NullMarked
package pl.novahouse.chatbot.rest.upload;

import org.jspecify.annotations.NullMarked;
