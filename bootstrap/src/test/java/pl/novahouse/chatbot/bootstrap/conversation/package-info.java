/** The published conversation set, talked through with the packaged service. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.conversation;

import org.jspecify.annotations.NullMarked;
