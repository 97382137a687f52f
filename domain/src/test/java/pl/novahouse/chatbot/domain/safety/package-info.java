/** What may not leave the system. */
@NullMarked
package pl.novahouse.chatbot.domain.safety;

import org.jspecify.annotations.NullMarked;
