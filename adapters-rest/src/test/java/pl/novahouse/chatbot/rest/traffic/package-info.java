/** Tests of the limits over HTTP. */
@NullMarked
package pl.novahouse.chatbot.rest.traffic;

import org.jspecify.annotations.NullMarked;
