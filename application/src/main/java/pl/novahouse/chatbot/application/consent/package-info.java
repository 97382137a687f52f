/** Lets people decide what their data may be used for, and take it back as easily. */
@NullMarked
package pl.novahouse.chatbot.application.consent;

import org.jspecify.annotations.NullMarked;
