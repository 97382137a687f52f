/** The edge's own promises, over real HTTP with the real use cases on in-memory ports. */
@NullMarked
package pl.novahouse.chatbot.rest.shared;

import org.jspecify.annotations.NullMarked;
