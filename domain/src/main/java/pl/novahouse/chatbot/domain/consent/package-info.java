/** What a visitor agreed to: the purposes, the texts that were shown, and every decision with its proof. */
@NullMarked
package pl.novahouse.chatbot.domain.consent;

import org.jspecify.annotations.NullMarked;
