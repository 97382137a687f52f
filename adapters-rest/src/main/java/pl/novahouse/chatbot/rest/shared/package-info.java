/** The edge itself: limits, request ids, headers, and the one shape in which every refusal is told. */
@NullMarked
package pl.novahouse.chatbot.rest.shared;

import org.jspecify.annotations.NullMarked;
