/** Decisions about consent and the texts they are about. */
@NullMarked
package pl.novahouse.chatbot.domain.consent;

import org.jspecify.annotations.NullMarked;
