/** Tests of the limits' values. */
@NullMarked
package pl.novahouse.chatbot.domain.traffic;

import org.jspecify.annotations.NullMarked;
