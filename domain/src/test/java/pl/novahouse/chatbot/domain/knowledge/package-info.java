/** Tests of the articles and of what decides whether one answers, and samples of them. */
@NullMarked
package pl.novahouse.chatbot.domain.knowledge;

import org.jspecify.annotations.NullMarked;
