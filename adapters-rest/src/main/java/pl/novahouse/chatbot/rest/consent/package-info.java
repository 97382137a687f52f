/** Decisions about consent over HTTP. */
@NullMarked
package pl.novahouse.chatbot.rest.consent;

import org.jspecify.annotations.NullMarked;
