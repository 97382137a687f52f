/** The articles and the index together: how well unseen questions find their answer. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.knowledge;

import org.jspecify.annotations.NullMarked;
