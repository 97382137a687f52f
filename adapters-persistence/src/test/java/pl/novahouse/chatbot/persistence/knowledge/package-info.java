/** Tests of the stored articles and of those that come along. */
@NullMarked
package pl.novahouse.chatbot.persistence.knowledge;

import org.jspecify.annotations.NullMarked;
