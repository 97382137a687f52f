/** What the knowledge base needs from outside: storage and the index. */
@NullMarked
package pl.novahouse.chatbot.application.knowledge.port;

import org.jspecify.annotations.NullMarked;
