/** Polish grammar and the finding of towns, names, addresses and numbers in text. */
@NullMarked
package pl.novahouse.chatbot.llm.shared;

import org.jspecify.annotations.NullMarked;
