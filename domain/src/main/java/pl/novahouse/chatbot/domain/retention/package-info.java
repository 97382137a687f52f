/** What is kept about people, for how long, and how it is found, handed over and erased. */
@NullMarked
package pl.novahouse.chatbot.domain.retention;

import org.jspecify.annotations.NullMarked;
