/** Tests of retention and of people's rights. */
@NullMarked
package pl.novahouse.chatbot.application.retention;

import org.jspecify.annotations.NullMarked;
