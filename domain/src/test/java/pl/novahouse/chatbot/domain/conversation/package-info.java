/** What a message does, what it asks about the office, and what a dialogue remembers. */
@NullMarked
package pl.novahouse.chatbot.domain.conversation;

import org.jspecify.annotations.NullMarked;
