/** Tests of people's rights over HTTP. */
@NullMarked
package pl.novahouse.chatbot.rest.retention;

import org.jspecify.annotations.NullMarked;
