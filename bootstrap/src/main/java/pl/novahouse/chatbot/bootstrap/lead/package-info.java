/** Puts consent and leads together. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.lead;

import org.jspecify.annotations.NullMarked;
