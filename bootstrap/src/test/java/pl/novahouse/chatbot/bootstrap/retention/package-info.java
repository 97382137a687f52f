/** What is kept about people, tried on the packaged service. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.retention;

import org.jspecify.annotations.NullMarked;
