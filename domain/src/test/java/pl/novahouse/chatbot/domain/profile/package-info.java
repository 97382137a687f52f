/** Tests of what is read from free text, on tokens alone: no dictionary is asked. */
@NullMarked
package pl.novahouse.chatbot.domain.profile;

import org.jspecify.annotations.NullMarked;
