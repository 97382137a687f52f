/** Keeping personal data no longer than needed, and serving people's rights to it. */
@NullMarked
package pl.novahouse.chatbot.application.retention;

import org.jspecify.annotations.NullMarked;
