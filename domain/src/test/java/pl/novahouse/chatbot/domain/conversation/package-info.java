/** Tests of what a dialogue remembers. */
@NullMarked
package pl.novahouse.chatbot.domain.conversation;

import org.jspecify.annotations.NullMarked;
