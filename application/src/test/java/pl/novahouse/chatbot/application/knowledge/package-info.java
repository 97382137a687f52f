/** Tests of importing and indexing the articles. */
@NullMarked
package pl.novahouse.chatbot.application.knowledge;

import org.jspecify.annotations.NullMarked;
