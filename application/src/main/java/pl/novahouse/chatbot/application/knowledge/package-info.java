/** The knowledge base: importing and indexing its articles. */
@NullMarked
package pl.novahouse.chatbot.application.knowledge;

import org.jspecify.annotations.NullMarked;
