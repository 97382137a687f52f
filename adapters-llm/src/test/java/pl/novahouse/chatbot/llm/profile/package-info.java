/** What visitors type, read with the real dictionary and the real lists. */
@NullMarked
package pl.novahouse.chatbot.llm.profile;

import org.jspecify.annotations.NullMarked;
