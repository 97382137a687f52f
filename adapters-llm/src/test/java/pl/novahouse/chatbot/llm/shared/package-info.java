/** What the language adapter promises, and how often it is right. */
@NullMarked
package pl.novahouse.chatbot.llm.shared;

import org.jspecify.annotations.NullMarked;
