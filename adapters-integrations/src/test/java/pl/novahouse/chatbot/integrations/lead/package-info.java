/** The sales board, against a board that behaves as the vendor documents it. */
@NullMarked
package pl.novahouse.chatbot.integrations.lead;

import org.jspecify.annotations.NullMarked;
