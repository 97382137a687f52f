/** The limits as they are shipped. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.traffic;

import org.jspecify.annotations.NullMarked;
